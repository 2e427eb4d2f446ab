using IncidentKit.Commands;

namespace IncidentKit.Tests.RootCauses;

/// <summary>Causes as an incident records them.</summary>
internal static class SomeCauses
{
    /// <summary>The five whys of the worked incident, with the root marked.</summary>
    public static Play Worked() => Some.Incident().Do(
        new RecordWhy(Some.Alice, "Auth service returned 500 for all requests"),
        new RecordWhy(Some.Alice, "JWT secret was undefined") { Evidence = "Stack trace" },
        new RecordWhy(Some.Alice, "Environment variable was not set in new deploy config") { Evidence = "Deploy log" },
        new RecordWhy(Some.Alice, "Deploy script was updated but env template was not") { Evidence = "Diff of v2.3.1" },
        new RecordWhy(Some.Alice, "No validation step checks for required env vars at startup") { Evidence = "Start of the log" },
        new IdentifyRootCause(Some.Alice, "Application starts successfully even when critical environment variables are missing.", 5),
        new AddActionItem(Some.Alice, "Add startup validation for required env vars") { Owner = "Alice", Deadline = new DateOnly(2026, 3, 30) });

    /// <summary>Two branches, a trigger and a contributing factor; cause 4 explains two effects.</summary>
    public static Play Branched() => Some.Incident().Do(
        new RecordWhy(Some.Alice, "Checkout failed for 12 % of customers"),
        new RecordWhy(Some.Alice, "Payments timed out") { Evidence = "p99 of the payment client" },
        new RecordWhy(Some.Alice, "Deploy v2.3.1 doubled the calls per order") { Explains = 2, Kind = CauseKind.Trigger, Evidence = "Diff" },
        new RecordWhy(Some.Alice, "The connection pool was exhausted") { Explains = 2 },
        new RecordWhy(Some.Alice, "Retries had neither limit nor backoff") { Explains = 4, Kind = CauseKind.ContributingFactor, Evidence = "Client config" },
        new RecordWhy(Some.Alice, "The pool's size is a default that nobody sets") { Explains = 4 },
        new RecordWhy(Some.Alice, "No load test covers the path of an order") { Explains = 6, Evidence = "Test plan" },
        new RecordWhy(Some.Alice, "The alert looked at the mean, not the tail") { Explains = 1, Evidence = "Alert definition" },
        new LinkCause(Some.Alice, 4, 8) { Evidence = "The tail was there for an hour" });
}
