namespace IncidentKit.Events;

/// <summary>An answer to "why?" was corrected; null members stayed as they were.</summary>
/// <param name="Number">The number of the cause.</param>
/// <param name="Reason">Why it was corrected.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Kind">What it contributed.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Entry">The version of the timeline entry that shows it.</param>
public sealed record WhyReplaced(
    int Number, string Reason, string? Answer = null, CauseKind? Kind = null, string? Evidence = null, long? Entry = null) : IncidentChange
{
    internal override string Text => Answer is null ? $"Why {Number} corrected — {Reason}" : $"Why {Number} corrected: {Answer} — {Reason}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var cause = incident.Causes[Number];
        return incident with
        {
            Causes = incident.Causes.Replace(cause with
            {
                Text = Answer ?? cause.Text,
                Kind = Kind ?? cause.Kind,
                Evidence = Evidence ?? cause.Evidence,
                Entry = Entry ?? cause.Entry,
            }),
        };
    }
}
