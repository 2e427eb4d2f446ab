namespace IncidentKit.Tests.Postmortems;

/// <summary>Postmortems to render.</summary>
internal static class SomePostmortem
{
    /// <summary>The worked incident of <c>process.md</c> 9, set right.</summary>
    public static Postmortem Worked { get; } = new()
    {
        Title = "Auth service failure after deploy",
        Date = At(14, 5),
        Duration = TimeSpan.FromMinutes(30),
        Severity = Severity.Sev1,
        AffectedSystems = ["auth service", "login"],
        AffectedUsers = "45%",
        Commander = "Alice",
        Impact = "Users could not log in for 30 minutes. The error rate rose from 0.1% to 45%.",
        Timeline =
        [
            new(At(14, 0), "Deploy v2.3.1 pushed to production"),
            new(At(14, 5), "Error rate spikes from 0.1% to 45%"),
            new(At(14, 8), "On-call engineer alerted via PagerDuty"),
            new(At(14, 12), "Triage begins — identified as auth service failure"),
            new(At(14, 25), "Root cause identified — missing env variable after deploy"),
            new(At(14, 30), "Hotfix deployed — env variable restored"),
            new(At(14, 35), "Error rate returns to 0.1% — incident resolved"),
        ],
        FiveWhys =
        [
            "Auth service returned 500 for all requests", "JWT secret was undefined", "Environment variable was not set in new deploy config",
            "Deploy script was updated but env template was not", "No validation step checks for required env vars at startup",
        ],
        RootCause = "Application starts successfully even when critical environment variables are missing. No startup validation.",
        WentWell = ["Alert fired within 5 minutes of the incident", "On-call engineer responded within 3 minutes", "Rollback was available as a fallback option"],
        WentWrong = ["25-minute time to resolution for a config issue", "No automated smoke test after deploy", "Missing env vars not caught at startup"],
        Actions =
        [
            new() { Number = 1, Title = "Add startup validation for required env vars", Owner = "Alice", Deadline = new DateOnly(2026, 3, 30) },
            new() { Number = 2, Title = "Add post-deploy smoke test to CI pipeline", Owner = "Bob", Deadline = new DateOnly(2026, 4, 5) },
            new() { Number = 3, Title = "Add env var checklist to deploy runbook", Owner = "Carol", Deadline = new DateOnly(2026, 3, 28) },
        ],
        Lessons = ["A service must refuse to start without its configuration"],
    };

    /// <summary>A postmortem in which every text is the given one.</summary>
    public static Postmortem Saying(string text)
    {
        PostmortemBlock Block(PostmortemBlockKind kind) => new() { Kind = kind, Text = text, Level = 1 };
        return new()
        {
            Title = text,
            Date = Some.Time,
            AffectedSystems = [text],
            AffectedUsers = text,
            Commander = text,
            Fields = [new PostmortemField(text, text)],
            Overview = text.Replace("\n\n", " ", StringComparison.Ordinal),
            Impact = text,
            RootCause = text,
            ContributingFactors = [text],
            GotLucky = [text],
            Additions =
            [
                new PostmortemAddition("Own " + text, [Block(PostmortemBlockKind.Paragraph), Block(PostmortemBlockKind.Heading), Block(PostmortemBlockKind.Quote), Block(PostmortemBlockKind.Entry)]),
                new PostmortemAddition("Impact", [new PostmortemBlock { Kind = PostmortemBlockKind.TableHead, Cells = [text, text] }, new PostmortemBlock { Kind = PostmortemBlockKind.TableRow, Cells = [text, text] }]),
            ],
            Timeline = [new PostmortemEntry(Some.Time, text), new PostmortemEntry(Some.Time.AddMinutes(5), text)],
            Phases = [new PostmortemPhase(text, Some.Time, Some.Time.AddMinutes(5))],
            FiveWhys = [text],
            WentWell = [text],
            WentWrong = [text],
            ProcessDebt = [new ProcessDebt("gate", "R1", text, text, Some.Alice, Some.Time)],
            Lessons = [text],
            Actions = [new ActionItem { Number = 1, Title = text, Owner = text }],
        };
    }

    private static DateTimeOffset At(int hour, int minute) => new(2026, 3, 20, hour, minute, 0, TimeSpan.Zero);
}
