using System.Collections.Immutable;
using System.Text;

namespace IncidentKit;

/// <summary>The severity with its explanation.</summary>
/// <remarks>Immutable and shared: the classifier hands out the same object for the same answers.</remarks>
public sealed class SeverityVerdict
{
    internal SeverityVerdict(
        SeverityLevel level, Severity bestPossible, ImmutableArray<SeverityStep> path, ImmutableArray<SeverityRule> openQuestions,
        ImmutableArray<Counterfactual> wouldChange, string policyHash)
    {
        Details = level;
        Level = level.Severity;
        BestPossible = bestPossible;
        Path = path;
        OpenQuestions = openQuestions;
        WouldChange = wouldChange;
        PolicyHash = policyHash;
    }

    /// <summary>The level to act on: the worst that the unknown answers leave possible (ruling 2).</summary>
    public Severity Level { get; }

    /// <summary>The mildest level that the unknown answers leave possible.</summary>
    public Severity BestPossible { get; }

    /// <summary>Name, definition, response and target resolution of <see cref="Level"/>.</summary>
    public SeverityLevel Details { get; }

    /// <summary>Whether no open answer can change the level any more.</summary>
    public bool IsFinal => Level == BestPossible;

    /// <summary>The questions asked on the way, in order, up to the one that decided.</summary>
    public ImmutableArray<SeverityStep> Path { get; }

    /// <summary>The questions whose answer could still change the level; the one to ask first stands first.</summary>
    public ImmutableArray<SeverityRule> OpenQuestions { get; }

    /// <summary>The open question that settles the level with the fewest questions on average; null when nothing is open.</summary>
    public SeverityRule? AskFirst => OpenQuestions.IsEmpty ? null : OpenQuestions[0];

    /// <summary>The single answers that would lead to another level.</summary>
    public ImmutableArray<Counterfactual> WouldChange { get; }

    /// <summary>The content hash of the policy that decided.</summary>
    public string PolicyHash { get; }

    /// <summary>The whole explanation in a few lines.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Details.ToString());
        if (!IsFinal)
            text.Append(" (provisional; ").Append(BestPossible).Append(" is still possible)");
        text.Append("\nResponse: ").Append(Details.Response).Append(". Target resolution: ").Append(Details.Target).Append('.');
        foreach (var step in Path)
            text.Append("\n- ").Append(step);
        if (AskFirst is { } next)
            text.Append("\nAsk first: ").Append(next.Question);
        if (!WouldChange.IsEmpty)
            text.Append("\nWould change it: ").AppendJoin("; ", WouldChange).Append('.');
        return text.ToString();
    }
}
