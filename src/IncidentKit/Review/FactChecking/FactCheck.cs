namespace IncidentKit;

/// <summary>One claim found in a postmortem's prose, held against its record.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Index">The index of the list's entry or the timeline's row; 0 where the section is one text.</param>
/// <param name="Start">Where in the text it starts, in UTF-16 characters.</param>
/// <param name="Length">How long it is, in UTF-16 characters.</param>
/// <param name="Claim">The text of the claim: the number with its unit, the time, the words.</param>
/// <param name="Verdict">What the record says to it.</param>
/// <param name="Message">What is claimed and what the record says, in a sentence or two.</param>
/// <param name="Suggestion">What to write instead of <paramref name="Claim"/>; null unless it is contradicted.</param>
/// <param name="Evidence">What the verdict rests on; empty when it is not checkable.</param>
public sealed record FactCheck(
    FactSection Section, int Index, int Start, int Length, string Claim, FactVerdict Verdict, string Message, string? Suggestion,
    IReadOnlyList<FactEvidence> Evidence)
{
    /// <summary>The id of the rule that a contradicted claim breaks.</summary>
    public const string ContradictedRule = "fact-contradicted";

    /// <summary>A stable id: <see cref="ContradictedRule"/>, <c>fact-supported</c> or <c>fact-not-checkable</c>.</summary>
    public string RuleId => Verdict switch
    {
        FactVerdict.Contradicted => ContradictedRule,
        FactVerdict.Supported => "fact-supported",
        _ => "fact-not-checkable",
    };

    /// <summary>Equal when all members are, the evidence in the same order.</summary>
    /// <param name="other">The other check.</param>
    public bool Equals(FactCheck? other) =>
        other is not null && Section == other.Section && Index == other.Index && Start == other.Start && Length == other.Length
        && Claim == other.Claim && Verdict == other.Verdict && Message == other.Message && Suggestion == other.Suggestion
        && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Section, Index, Start, Verdict, Message);
}
