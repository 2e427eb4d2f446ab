using System.Globalization;
using System.Text;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>Makes the weights of the blame rules from labelled sentences; the same sentences give the same weights.</summary>
internal sealed class BlameTrainer
{
    // A feature must occur in so many texts, and weigh so much, to be kept.
    private const int LeastTexts = 3;
    private const double LeastWeight = 0.008;
    private const double Cost = 0.006;
    private const int Guesses = 3;

    // In a report: so high that real postmortems stay under their limit of false findings. Those in which a rule finds blame need less.
    private const int Threshold = 85;
    private const int ThresholdWithRule = 30;

    // In a remark: chosen by leaving out one author of the training at a time, and measuring on that one.
    private const int ThresholdAlone = 15;

    private readonly List<string> _names = [];
    private readonly List<(bool Blames, bool[] Rules, int[][] Rows)> _texts = [];

    private BlameTrainer(IReadOnlyList<TrainingText> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in texts.SelectMany(text => text.Sentences.SelectMany(sentence => sentence.Features).Distinct(StringComparer.Ordinal)))
            counts[name] = counts.GetValueOrDefault(name) + 1;
        _names = [.. counts.Where(row => row.Value >= LeastTexts).Select(row => row.Key).Order(StringComparer.Ordinal)];
        var numbers = _names.Select((name, i) => (name, i)).ToDictionary(row => row.name, row => row.i, StringComparer.Ordinal);
        foreach (var text in texts.Where(text => text.Sentences.Count > 0))
        {
            int[][] rows = [.. text.Sentences.Select(sentence => sentence.Features.Where(numbers.ContainsKey).Select(name => numbers[name]).ToArray())];
            _texts.Add((text.Blames, [.. text.Sentences.Select(sentence => sentence.Rule)], rows));
        }
    }

    /// <summary>The weights, as they stand in the core.</summary>
    public static string Train(IReadOnlyList<TrainingText> texts)
    {
        var trainer = new BlameTrainer(texts);
        return trainer.Write(trainer.Weights());
    }

    // Which sentence of a blaming text blames is not labelled: the one that looks most like it, by the weights so far.
    private double[] Weights()
    {
        var chosen = _texts.Select(text => Array.IndexOf(text.Rules, true) is var rule and >= 0 ? rule : Longest(text.Rows)).ToArray();
        double[] weights = [];
        for (var guess = 0; guess < Guesses; guess++)
        {
            var (rows, labels) = (new List<int[]>(), new List<int>());
            for (var i = 0; i < _texts.Count; i++)
            {
                int[][] taken = _texts[i].Blames ? [_texts[i].Rows[chosen[i]]] : _texts[i].Rows;
                rows.AddRange(taken);
                labels.AddRange(taken.Select(_ => _texts[i].Blames ? 1 : -1));
            }

            weights = SupportVectors.Train(rows, labels, _names.Count, Cost);
            for (var i = 0; i < _texts.Count; i++)
                chosen[i] = Best(_texts[i].Rows, weights);
        }

        return weights;
    }

    private static int Longest(int[][] rows) => Enumerable.Range(0, rows.Length).MaxBy(i => rows[i].Length);

    private static int Best(int[][] rows, double[] weights) =>
        Enumerable.Range(0, rows.Length).MaxBy(i => rows[i].Sum(feature => weights[feature]) * SupportVectors.Scale(rows[i].Length));

    private string Write(double[] weights)
    {
        var text = new StringBuilder("# Made by BlameTrainer in the tests from the labelled sentences; in thousandths. Do not edit: APPROVE=1 dotnet test --filter BlameWeights\n");
        text.Append(CultureInfo.InvariantCulture, $"threshold {Threshold}\nthreshold-with-rule {ThresholdWithRule}\nthreshold-alone {ThresholdAlone}\n");
        for (var i = 0; i < weights.Length; i++)
        {
            if (Math.Abs(weights[i]) >= LeastWeight)
                text.Append(CultureInfo.InvariantCulture, $"{_names[i]} {(int)Math.Round(weights[i] * 1000)}\n");
        }

        return text.ToString();
    }
}
