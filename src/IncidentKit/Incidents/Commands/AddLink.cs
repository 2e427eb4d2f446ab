using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Links a deploy, dashboard, ticket or the like.</summary>
/// <param name="By">Who linked it.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Url">An absolute http or https address.</param>
public sealed record AddLink(Actor By, LinkKind Kind, Uri Url) : IncidentCommand(By)
{
    /// <summary>How to show it; the address is shown when left out.</summary>
    public string? Title { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.Defined(nameof(Kind), Kind);
        decision.Check(Url is not null, nameof(Url), "must be given");
        decision.WebAddress(nameof(Url), Url);
        decision.OptionalLine(nameof(Title), Title);
        decision.Record(new LinkAdded(Kind, Url!, Title));
    }
}
