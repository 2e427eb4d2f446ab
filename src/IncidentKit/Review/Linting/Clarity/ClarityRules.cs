namespace IncidentKit;

/// <summary>The rules for words that say what happened as it was (R2, R4, P).</summary>
internal static class ClarityRules
{
    public static readonly LintRule Outage = new(
        "partial-outage", "A partial failure is called an outage", LintLevel.Warning,
        "\"Outage\" and \"down\" say that nobody could use it; the impact says that a share could not.", "P");

    public static readonly LintRule Abbreviation = new(
        "abbreviation", "An abbreviation is not explained", LintLevel.Info,
        "The whole team reads the report, and new colleagues will: not all of them know it.", "P");

    public static readonly LintRule Speculation = new(
        "speculation", "The root cause is told as a guess", LintLevel.Warning,
        "A root cause is what the evidence shows; a guess leads to actions against the wrong thing.", "P");

    public static readonly LintRule InternalName = new(
        "internal-name", "A text for customers names something internal", LintLevel.Error,
        "Hosts, addresses, paths and tickets mean nothing to customers, and help whoever means harm.", "C");

    public static readonly LintRule Jargon = new(
        "customer-jargon", "A text for customers uses the words of engineers", LintLevel.Warning,
        "Customers want to know what does not work for them and until when.", "C");

    public static readonly LintRule Minimising = new(
        "customer-tone", "A text for customers plays the problem down, or is too casual", LintLevel.Warning,
        "Whoever cannot work does not find it minor.", "C");
}
