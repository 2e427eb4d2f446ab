using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Says who may see a timeline entry with its text, whatever its kind; replaces what was said before.</summary>
/// <param name="By">Who decides.</param>
/// <param name="Version">The version of the event.</param>
/// <param name="Audience">The widest audience: customers, stakeholders too, or the responders alone.</param>
public sealed record SetEntryAudience(Actor By, long Version, Audience Audience) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        var history = decision.Incident.History;
        decision.Defined(nameof(Audience), Audience);
        if (Version < 1 || Version > history.Count)
            decision.Refuse(nameof(Version), string.Create(CultureInfo.InvariantCulture, $"is {Version}; the incident has {history.Count} events"));
        else
            decision.Check(!history[(int)Version - 1].Change.IsAboutTheRecord, nameof(Version), "is no entry of the timeline, but a change to one");
        decision.Record(new EntryAudienceSet(Version, Audience));
    }
}
