using System.Globalization;
using System.Text;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>Makes the weights of a rule from labelled sentences; the same sentences give the same weights.</summary>
internal sealed class WeightsTrainer
{
    // A feature must occur in so many texts, and weigh so much, to be kept.
    private const int LeastTexts = 3;
    private const double LeastWeight = 0.02;
    private const int Guesses = 3;

    private readonly double _cost;
    private readonly List<string> _names = [];
    private readonly List<(bool IsHit, bool[] Rules, int[][] Rows)> _texts = [];

    private WeightsTrainer(IReadOnlyList<TrainingText> texts, double cost)
    {
        _cost = cost;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in texts.SelectMany(text => text.Sentences.SelectMany(sentence => sentence.Features).Distinct(StringComparer.Ordinal)))
            counts[name] = counts.GetValueOrDefault(name) + 1;
        _names = [.. counts.Where(row => row.Value >= LeastTexts).Select(row => row.Key).Order(StringComparer.Ordinal)];
        var numbers = _names.Select((name, i) => (name, i)).ToDictionary(row => row.name, row => row.i, StringComparer.Ordinal);
        foreach (var text in texts.Where(text => text.Sentences.Count > 0))
        {
            int[][] rows = [.. text.Sentences.Select(sentence => sentence.Features.Where(numbers.ContainsKey).Select(name => numbers[name]).ToArray())];
            _texts.Add((text.IsHit, [.. text.Sentences.Select(sentence => sentence.Rule)], rows));
        }
    }

    /// <summary>The weights, as they stand in the core.</summary>
    /// <param name="texts">What to learn from.</param>
    /// <param name="cost">What a text on the wrong side costs.</param>
    /// <param name="thresholds">The first lines: names of thresholds with their values.</param>
    public static string Train(IReadOnlyList<TrainingText> texts, double cost, string thresholds)
    {
        var trainer = new WeightsTrainer(texts, cost);
        return trainer.Write(trainer.Weights(), thresholds);
    }

    // Which part of a text gives the finding is not labelled: the one that looks most like it, by the weights so far.
    private double[] Weights()
    {
        var chosen = _texts.Select(text => Array.IndexOf(text.Rules, true) is var rule and >= 0 ? rule : Longest(text.Rows)).ToArray();
        double[] weights = [];
        for (var guess = 0; guess < Guesses; guess++)
        {
            var (rows, labels) = (new List<int[]>(), new List<int>());
            for (var i = 0; i < _texts.Count; i++)
            {
                int[][] taken = _texts[i].IsHit ? [_texts[i].Rows[chosen[i]]] : _texts[i].Rows;
                rows.AddRange(taken);
                labels.AddRange(taken.Select(_ => _texts[i].IsHit ? 1 : -1));
            }

            weights = SupportVectors.Train(rows, labels, _names.Count, _cost);
            for (var i = 0; i < _texts.Count; i++)
                chosen[i] = Best(_texts[i].Rows, weights);
        }

        return weights;
    }

    private static int Longest(int[][] rows) => Enumerable.Range(0, rows.Length).MaxBy(i => rows[i].Length);

    private static int Best(int[][] rows, double[] weights) =>
        Enumerable.Range(0, rows.Length).MaxBy(i => rows[i].Sum(feature => weights[feature]) * SupportVectors.Scale(rows[i].Length));

    private string Write(double[] weights, string thresholds)
    {
        var text = new StringBuilder("# Made by WeightsTrainer in the tests from the labelled sentences; in thousandths. Do not edit: APPROVE=1 dotnet test --filter WeightsTests\n");
        text.Append(thresholds);
        for (var i = 0; i < weights.Length; i++)
        {
            if (Math.Abs(weights[i]) >= LeastWeight)
                text.Append(CultureInfo.InvariantCulture, $"{_names[i]} {(int)Math.Round(weights[i] * 1000)}\n");
        }

        return text.ToString();
    }
}
