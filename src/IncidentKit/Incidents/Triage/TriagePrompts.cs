using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The five triage questions with their prompts, as data (Q).</summary>
public static class TriagePrompts
{
    /// <summary>All five, in the order in which they are asked.</summary>
    public static IReadOnlyList<TriagePrompt> All { get; } = new TriagePrompt[]
    {
        new(TriageQuestion.What, "Q1", "What is broken?",
            ["Name the feature, endpoint or page, and what it does instead of what it should."],
            null, []),
        new(TriageQuestion.When, "Q2", "When did it start?",
            ["Check the deploy log: was there a recent deploy?", "Check monitoring: when did errors spike?"],
            nameof(AnswerTriageQuestion.StartedAt), []),
        new(TriageQuestion.Who, "Q3", "Who is affected?",
            ["Is it all users, one tenant, one role, one browser?", "Is it everywhere, or in some regions only?"],
            nameof(AnswerTriageQuestion.Scope), ["all users", "tenants", "roles", "browsers", "some users", "nobody outside of the team"]),
        new(TriageQuestion.WhatChanged, "Q4", "What changed?",
            [
                "Was there a deployment?", "Was there a config change?", "Was there a database migration?",
                "Was there an infrastructure change?", "Is there a third-party outage?",
            ],
            nameof(AnswerTriageQuestion.Changes), [.. Enum.GetValues<ChangeKind>().Select(change => change.Phrase())]),
        new(TriageQuestion.CanWeMitigate, "Q5", "Can we mitigate now?",
            ["Can it be rolled back?", "Can a feature flag be toggled?", "Can traffic be redirected?", "Can it be scaled up?"],
            nameof(AnswerTriageQuestion.Options), [.. Enum.GetValues<MitigationKind>().Select(kind => kind.Phrase())]),
    }.ToAppendOnly();

    /// <summary>The prompt of one question.</summary>
    /// <param name="question">One of the five.</param>
    public static TriagePrompt For(TriageQuestion question) => All[(int)question];

    /// <summary>In words, for example <c>config change</c>.</summary>
    internal static string Phrase(this ChangeKind change) => change switch
    {
        ChangeKind.Deployment => "deployment",
        ChangeKind.ConfigChange => "config change",
        ChangeKind.DatabaseMigration => "database migration",
        ChangeKind.InfrastructureChange => "infrastructure change",
        ChangeKind.ThirdPartyOutage => "third-party outage",
        _ => "nothing known",
    };

    /// <summary>In words, for example <c>roll back</c>.</summary>
    internal static string Phrase(this MitigationKind kind) => kind switch
    {
        MitigationKind.RollBack => "roll back",
        MitigationKind.FeatureFlag => "toggle a feature flag",
        MitigationKind.RedirectTraffic => "redirect traffic",
        MitigationKind.ScaleUp => "scale up",
        MitigationKind.RestartOrFailOver => "restart or fail over",
        _ => "something else",
    };
}
