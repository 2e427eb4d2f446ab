using System.Reflection;
using System.Runtime.CompilerServices;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>The weights in the core come from the labelled sentences; APPROVE=1 trains them anew.</summary>
public class WeightsTests
{
    private const double CostOfBlame = 0.01;
    private const double CostOfTools = 0.012;

    // In a report: so high that real postmortems stay under their limit of false findings. Those in which a rule finds blame need less.
    // In a remark: chosen by leaving out one author of the training at a time, and measuring on that one.
    private const string ThresholdsOfBlame = "threshold 105\nthreshold-with-rule 40\nthreshold-alone 15\n";
    // Words by themselves, of a report: so low that hardly any sentence is lost that the rest of the weights would find.
    private const string ThresholdsOfWords = "threshold -50\nthreshold-without-rule 0\n";
    private const string ThresholdsOfTools = "threshold 90\nthreshold-named 20\nthreshold-alone 15\n";

    // Words that stand for such a tool and hardly for anything else: sentences on blame that have one are left out, because nobody labelled them.
    private static readonly string[] s_surelyTools = ["Kind Name", "Kind Version", "Kind Generic"];

    // What the core reads in a sentence is no part of its surface; the trainer is the one caller outside of it.
    private static readonly Func<string, IReadOnlyList<(bool, string[])>> s_blame = Reader<Func<string, IReadOnlyList<(bool, string[])>>>("BlameSample");
    private static readonly Func<string, (bool Tell, IReadOnlyList<string[]> Features)> s_tools = Reader<Func<string, (bool, IReadOnlyList<string[]>)>>("AssistantSample");

    [Fact]
    public void R4_the_committed_weights_of_blame_are_those_that_the_trainer_makes()
    {
        TrainingText[] texts = [.. Read("blame").Select(sentence => new TrainingText(sentence.Label == "blame", s_blame(sentence.Text)))];
        Check("blame-weights.txt", WeightsTrainer.Train(texts, CostOfBlame, ThresholdsOfBlame));
    }

    [Fact]
    public void R4_the_committed_weights_of_words_alone_are_those_that_the_trainer_makes()
    {
        TrainingText[] texts = [.. Read("blame").Select(sentence => new TrainingText(sentence.Label == "blame", [.. s_blame(sentence.Text).Select(OfWords)]))];
        Check("blame-word-weights.txt", WeightsTrainer.Train(texts, CostOfBlame, ThresholdsOfWords));
    }

    [Fact]
    public void R6_the_committed_weights_of_tools_are_those_that_the_trainer_makes()
    {
        var labelled = Read("ai").Select(sentence => new TrainingText(sentence.Label == "ai", Sentences(s_tools(sentence.Text).Features)));
        var facts = Read("blame").Select(sentence => s_tools(sentence.Text))
            .Where(sample => !sample.Tell && !sample.Features.Any(features => features.Any(s_surelyTools.Contains)))
            .Select(sample => new TrainingText(false, Sentences(sample.Features)));
        Check("assistant-weights.txt", WeightsTrainer.Train([.. labelled, .. facts], CostOfTools, ThresholdsOfTools));
    }

    private static (bool, string[]) OfWords((bool Rule, string[] Features) sentence) =>
        (sentence.Rule, [.. sentence.Features.Where(name => name.StartsWith("Word ", StringComparison.Ordinal) || name.StartsWith("Class ", StringComparison.Ordinal))]);

    private static IEnumerable<LabelledSentence> Read(string rule) => LabelledSentence.Read(rule, "train").Concat(LabelledSentence.Read(rule, "dev"));

    private static (bool, string[])[] Sentences(IReadOnlyList<string[]> features) => [.. features.Select(row => (false, row))];

    private static void Check(string file, string made)
    {
        var path = Path.GetFullPath(Path.Combine(SourceFolder(), "../../../../../src/IncidentKit/Review/Linting/Words", file));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, made);
        Assert.True(made == File.ReadAllText(path), $"{path} is not what the labelled sentences give: APPROVE=1 dotnet test --filter WeightsTests trains it anew; then build again.");
    }

    private static T Reader<T>(string type)
        where T : Delegate =>
        typeof(Linter).Assembly.GetType($"IncidentKit.{type}", throwOnError: true)!.GetMethod("Read", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>();

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
