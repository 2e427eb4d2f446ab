using System.Globalization;
using IncidentKit.Commands;

namespace IncidentKit.Tests.Review.Auditing;

/// <summary>Enters an incident with the times of day at which things happened; all of it is recorded at <see cref="Now"/>.</summary>
internal sealed class Entry
{
    public static readonly Actor OnCall = new("On-call engineer");
    private readonly CountingIds _ids = new();

    public Entry(string detected, DateTimeOffset now, IncidentMode mode = IncidentMode.Retrospective, ResponsePolicy? policy = null)
    {
        Now = now;
        Policy = policy ?? ResponsePolicy.Default;
        var declaration = new DeclareIncident(Actor.Service("PagerDuty"), "Auth service failure")
        {
            At = At(detected),
            ImpactStartedAt = At(detected).AddMinutes(-3),
            Systems = ["auth service"],
            Mode = mode,
        };
        Incident = Incident.Replay(
            Incident.Declare(declaration, new IncidentId(_ids.NewId(Now)), new IncidentReference(2026, 1), Policy, Now, _ids))!;
    }

    public DateTimeOffset Now { get; set; }

    public ResponsePolicy Policy { get; }

    public Incident Incident { get; private set; }

    public ProcessAudit Audit => ProcessAudit.Of(Incident, Policy, Now);

    public static DateTimeOffset At(string time) =>
        new DateTimeOffset(2026, 3, 20, 0, 0, 0, TimeSpan.Zero) + TimeSpan.Parse(time, CultureInfo.InvariantCulture);

    /// <summary>Enters commands that happened at a time of day.</summary>
    public Entry Do(string time, params IncidentCommand[] commands)
    {
        foreach (var command in commands)
            Incident = Incident.ApplyAll(Incident.Decide(command with { At = At(time) }, Policy, Now, _ids));
        return this;
    }

    /// <summary>A move that passes every gate, as it was.</summary>
    public Entry Move(string time, LifecycleTrigger trigger) =>
        Do(time, new Advance(OnCall, trigger) { OverrideReason = "As it happened" });

    public Entry Update(string time) =>
        Do(time, new SendStatusUpdate(OnCall, AnnouncedStatus.Investigating, "Logins fail", "The on-call engineer restores them"));

    public Entry Assess(string time, Severity severity) => Do(time, new AssessSeverity(OnCall, Some.Impact(severity)));

    public ChecklistScore Item(string id) => Audit.Checklist.Single(item => item.Id == id);

    public IEnumerable<string> Texts(string rule) => Audit.Findings.Where(finding => finding.Rules.Contains(rule)).Select(finding => finding.Text);
}
