using System.Reflection;
using System.Runtime.CompilerServices;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>The weights in the core come from the labelled sentences; APPROVE=1 trains them anew.</summary>
public class BlameWeightsTests
{
    [Fact]
    public void R4_the_committed_weights_are_those_that_the_trainer_makes()
    {
        var made = BlameTrainer.Train([.. LabelledSentence.Read("blame", "train").Concat(LabelledSentence.Read("blame", "dev")).Select(Read)]);
        var path = Path.GetFullPath(Path.Combine(SourceFolder(), "../../../../../src/IncidentKit/Review/Linting/Words/blame-weights.txt"));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, made);
        Assert.True(made == File.ReadAllText(path), $"{path} is not what the labelled sentences give: APPROVE=1 dotnet test --filter BlameWeights trains it anew; then build again.");
    }

    // What the core reads in a sentence is no part of its surface; the trainer is the one caller outside of it.
    private static readonly Func<string, IReadOnlyList<(bool, string[])>> s_read = typeof(Linter).Assembly.GetType("IncidentKit.BlameSample", throwOnError: true)!
        .GetMethod("Read", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<string, IReadOnlyList<(bool, string[])>>>();

    private static TrainingText Read(LabelledSentence sentence) => new(sentence.Label == "blame", s_read(sentence.Text));

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
