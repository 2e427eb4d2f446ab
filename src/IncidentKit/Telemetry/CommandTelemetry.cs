using System.Diagnostics;
using System.Diagnostics.Metrics;
using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>What commands cost and lead to.</summary>
internal static class CommandTelemetry
{
    private static readonly Histogram<double> s_duration =
        IncidentKitTelemetry.Seconds("incidentkit.command.duration", "How long a command took, from the call until its events were stored.");

    private static readonly Counter<long> s_conflicts = IncidentKitTelemetry.Meter.CreateCounter<long>(
        "incidentkit.append.conflicts", "{conflict}", "Appends that were decided again because another writer was faster.");

    private static readonly Counter<long> s_events = IncidentKitTelemetry.Meter.CreateCounter<long>(
        "incidentkit.events", "{event}", "Events stored.");

    public static Task<Incident> MeasureAsync(IncidentCommand command, IncidentId? id, Func<Task<Incident>> execute) =>
        s_duration.Enabled || IncidentKitTelemetry.Source.HasListeners() ? MeasuredAsync(CommandCatalog.NameOf(command), id, execute) : execute();

    public static void Conflicted() => s_conflicts.Add(1);

    public static void Stored(IReadOnlyList<StoredEvent> events)
    {
        if (!s_events.Enabled)
            return;
        foreach (var stored in events)
            s_events.Add(1, new KeyValuePair<string, object?>(TelemetryTags.EventKind, EventKinds.Of(stored.Type)));
    }

    private static async Task<Incident> MeasuredAsync(string name, IncidentId? id, Func<Task<Incident>> execute)
    {
        using var activity = IncidentKitTelemetry.Source.StartActivity("incidentkit.command");
        activity?.SetTag(TelemetryTags.Command, name);
        var started = Stopwatch.GetTimestamp();
        var tags = new TagList { { TelemetryTags.Command, name } };
        try
        {
            var incident = await execute().ConfigureAwait(false);
            activity?.SetTag(TelemetryTags.Incident, incident.Id.ToString());
            tags.Add(TelemetryTags.Outcome, "ok");
            return incident;
        }
        catch (Exception exception)
        {
            var outcome = OutcomeOf(exception);
            tags.Add(TelemetryTags.Outcome, outcome);
            tags.Add(TelemetryTags.ErrorType, TelemetryTags.ErrorOf(exception));
            activity?.SetTag(TelemetryTags.Incident, id?.ToString());
            activity?.SetTag(TelemetryTags.ErrorType, TelemetryTags.ErrorOf(exception));
            if (outcome == "failed")
                activity?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            foreach (var tag in tags)
                activity?.SetTag(tag.Key, tag.Value);
            s_duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        }
    }

    private static string OutcomeOf(Exception exception) => exception switch
    {
        CommandRefusedException or TransitionRefusedException or IncidentNotFoundException => "refused",
        OperationCanceledException => "cancelled",
        _ => "failed",
    };
}
