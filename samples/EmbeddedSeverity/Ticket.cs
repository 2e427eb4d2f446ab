namespace EmbeddedSeverity;

/// <summary>A ticket as the portal keeps it. The facts are the JSON that the classifier reads.</summary>
public sealed record Ticket(long Id, string Title, string OpenedAt, string FactsJson, string PassedOver)
{
    /// <summary>The facts that nobody could tell when asked.</summary>
    public string[] PassedOverFacts => PassedOver.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
