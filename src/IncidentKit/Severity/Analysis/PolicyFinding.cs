namespace IncidentKit;

/// <summary>One thing that the analysis found.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Subject">The rule, fact, level or service that it is about.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Example">An input that shows it; null where the finding is that there is none.</param>
/// <param name="Compared">The input to compare the example with, for findings about two inputs.</param>
public sealed record PolicyFinding(
    PolicyFindingKind Kind, string Subject, string Message, SeverityFacts? Example = null, SeverityFacts? Compared = null)
{
    /// <summary>Whether it is only worth knowing: an overlap that the order of the rules parts in the natural way.</summary>
    public bool IsNote => Kind == PolicyFindingKind.Overlap;

    /// <summary>The message with its examples.</summary>
    public override string ToString()
    {
        var text = $"{Kind} {Subject}: {Message}";
        if (Example is not null)
            text += $" Example: {Example}.";
        return Compared is null ? text : $"{text} Compared with: {Compared}.";
    }
}
