using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests;

/// <summary>The code that the docs show.</summary>
public class DocsSnippets
{
    [Fact]
    public void The_severity_snippet_of_the_readme_gives_the_verdict_that_it_says()
    {
        // snippet: severity-alone
        var verdict = SeverityClassifier.Default.Classify(new ImpactAssessment
        {
            ApplicationDown = Answer.No,
            DataLossOrBreach = Answer.No,
            CoreWorkflowBroken = Answer.Yes,
        });

        Console.WriteLine(verdict.Level);           // SEV-2
        Console.WriteLine(verdict.Details.Target);  // under 4 hours
        Console.WriteLine(verdict);                 // the path, the open questions, what would change it
        // end-snippet
        Assert.Equal(Severity.Sev2, verdict.Level);
        Assert.Equal("under 4 hours", verdict.Details.Target.ToString());
    }

    [Fact]
    public async Task The_incident_snippet_of_the_readme_runs()
    {
        // snippet: first-incident
        await using var kit = new IncidentKitBuilder().Build();
        var alice = new Actor("Alice");

        var incident = await kit.DeclareAsync(new DeclareIncident(Actor.Service("PagerDuty"), "Logins fail"));
        incident = await kit.ExecuteAsync(incident.Id, new Acknowledge(alice));
        incident = await kit.ExecuteAsync(incident.Id, new Advance(alice, LifecycleTrigger.Triage));
        incident = await kit.ExecuteAsync(incident.Id, new AssessSeverity(alice, new() { CoreWorkflowBroken = Answer.Yes }));
        incident = await kit.ExecuteAsync(incident.Id, new Observe(alice, "Error rate rises from 0.1% to 45%"));

        Console.WriteLine(incident.Explain(LifecycleTrigger.Mitigate, kit.Policy)); // what is missing, and how to satisfy it
        Console.WriteLine(PostmortemMarkdown.Render(Postmortem.From(incident)));
        // end-snippet
        Assert.False(incident.Explain(LifecycleTrigger.Mitigate, kit.Policy).Permitted);
    }

    [Fact]
    public void The_core_snippet_of_the_readme_runs()
    {
        // snippet: pure-core
        var ids = new TimeOrderedIdSource();
        var now = TimeProvider.System.GetUtcNow();
        var declared = Incident.Declare(
            new DeclareIncident(new Actor("Alice"), "Logins fail"), new IncidentId(ids.NewId(now)), new IncidentReference(2026, 42),
            ResponsePolicy.Default, now, ids);
        var incident = Incident.Replay(declared)!;

        var events = incident.Decide(new Acknowledge(new Actor("Bob")), ResponsePolicy.Default, now.AddMinutes(4), ids);
        incident = incident.ApplyAll(events);
        // end-snippet
        Assert.NotNull(incident.Milestones[MilestoneKind.Acknowledged]);
    }

    [Fact]
    public void The_policy_of_the_severity_page_is_valid_clean_and_decides_as_the_page_says()
    {
        var page = File.ReadAllText(RepositoryFiles.Find("docs/severity.md"));
        var blocks = page.Split("```json\n").Skip(1).Select(block => block.Split("```")[0]).ToList();
        var json = blocks[0];

        // snippet: severity-own-policy
        var policy = SeverityPolicy.Parse(json);             // or Load(stream); every mistake at once, with its JSON path
        var classifier = new SeverityClassifier(policy);     // keep it: it is safe for any number of threads
        var verdict = classifier.Classify(new Dictionary<string, object?>
        {
            ["services"] = new List<string> { "checkout" },
            ["customers"] = 12.5,
        });

        Console.WriteLine($"{verdict.Details}: {verdict.Reason}"); // SEV-2 Urgent: A vital service is affected.
        Console.WriteLine(verdict.PolicyHash);                     // by which rules, for ever
        // end-snippet
        Assert.Equal("SEV-2 Urgent: A vital service is affected.", $"{verdict.Details}: {verdict.Reason}");
        Assert.True(PolicyAnalysis.Of(policy).IsClean, PolicyAnalysis.Of(policy).ToString());
        Assert.All(PolicyCases.Parse(blocks[1]).Run(policy), result => Assert.True(result.Passed, result.ToString()));
    }

    [Fact]
    public async Task The_back_test_snippet_runs()
    {
        var store = new InMemoryIncidentStore();
        await using var kit = new IncidentKitBuilder().UseStore(store).Build();
        var incident = await kit.DeclareAsync(new DeclareIncident(Some.Alice, "Slow"));
        await kit.ExecuteAsync(incident.Id, new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev2)));
        var candidate = new SeverityPolicy(SeverityPolicy.Default.Rules.Where(rule => rule.Id != "D3"), Severity.Sev3, SeverityPolicy.Default.Levels);

        // snippet: severity-back-test
        var past = PastIncidents.FromStoreAsync(store);
        var test = await BackTest.RunAsync(SeverityPolicy.Default, candidate, past, PastIncidents.OptionsOf(ResponsePolicy.Default));

        Console.WriteLine(test.After.Pages - test.Before.Pages);
        foreach (var flip in test.Flips)
            Console.WriteLine(flip);
        // end-snippet
        Assert.Single(test.Flips);
    }

    [Fact]
    public async Task The_policy_snippet_reads_the_example_and_names_every_mistake()
    {
        var json = Docs.Json("policy.md");

        // snippet: policy-from-file
        var policy = ResponsePolicy.Parse(json); // throws ResponsePolicyFormatException with every mistake
        await using var kit = new IncidentKitBuilder().UsePolicy(policy).Build();

        Console.WriteLine(policy.For(Severity.Sev1).Escalations[1].Tell[0]); // head of engineering
        Console.WriteLine(policy.Team.RollbackOf("auth")!.Steps[0]);         // kubectl rollout undo deploy/auth
        Console.WriteLine(policy.ContentHash);                               // stands on every event
        // end-snippet
        Assert.Equal("head of engineering", policy.For(Severity.Sev1).Escalations[1].Tell[0]);
        Assert.Equal(policy, kit.Policy);
    }

    [Fact]
    public void The_clocks_snippet_says_what_is_due()
    {
        var play = Some.Incident(Severity.Sev2, IncidentState.Triaging);
        var (incident, policy, now) = (play.Incident, play.Policy, play.Now);

        // snippet: clocks
        foreach (var item in ResponseClocks.For(incident, policy, now))
            Console.WriteLine($"{item.Id} ({item.RuleId}): {item.State}, due {item.DueAt:u}, ends when {item.EndsWith}");

        var next = ResponseClocks.NextDue(incident, policy, now);      // the clock that is due first
        var wakeUp = ResponseClocks.NextChange(incident, policy, now); // nothing changes by itself before then
        // end-snippet
        Assert.NotNull(next);
        Assert.Equal(next.DueAt.AddTicks(1), wakeUp);
    }

    [Fact]
    public async Task The_escalation_snippet_carries_out_a_step()
    {
        await using var kit = new IncidentKitBuilder().Build();
        var incident = await kit.DeclareAsync(new DeclareIncident(Actor.Service("PagerDuty"), "Logins fail"));

        // snippet: escalate
        incident = await kit.ExecuteAsync(incident.Id, new Escalate(new Actor("Alice"), ["Carol"]) { Step = 1 });
        // end-snippet
        Assert.Equal("Escalated to Carol (step 1)", incident.History[^1].Text);
    }

    [Fact]
    public void The_snippet_on_causes_draws_and_reviews_them()
    {
        var alice = Some.Alice;

        // snippet: causes
        IncidentCommand[] answers =
        [
            new RecordWhy(alice, "Checkout failed for 12 % of customers"),
            new RecordWhy(alice, "Payments timed out") { Evidence = "p99 of the payment client" },
            new RecordWhy(alice, "Deploy v2.3.1 doubled the calls") { Kind = CauseKind.Trigger, Explains = 2 },
            new RecordWhy(alice, "The connection pool was exhausted") { Explains = 2, Entry = 1 },
            new LinkCause(alice, Cause: 3, Effect: 4) { Evidence = "Calls and waits rise in the same minute" },
            new StateWhysEnd(alice, "The pool belongs to the vendor", Cause: 4),
        ];
        // end-snippet
        var incident = Some.Incident().Do(answers).Incident;

        // snippet: cause-review
        foreach (var finding in incident.ReviewCauses(ResponsePolicy.Default))
            Console.WriteLine($"{finding.Rule} {finding.Id}: {finding.Message}");

        var svg = CauseDiagram.ToSvg(incident.Causes, root: 4);
        // end-snippet
        Assert.Contains(incident.ReviewCauses(ResponsePolicy.Default), finding => finding.Id == "root-without-action");
        Assert.Contains("4, root cause of 2: The connection pool was exhausted.", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_snippets_on_action_items_list_and_export_them()
    {
        await using var kit = new IncidentKitBuilder().Build();
        var id = (await kit.DeclareAsync(new DeclareIncident(Some.Alice, "Logins fail"))).Id;
        await kit.ExecuteAsync(id, new AddActionItem(Some.Alice, "Validate variables at startup") { Owner = "Alice", Deadline = new DateOnly(2026, 3, 30) });
        var today = new DateOnly(2026, 4, 2);

        // snippet: overdue-actions
        foreach (var entry in await kit.OverdueActionsAsync(today))
            Console.WriteLine($"{entry.Reference} #{entry.Item.Number}: {entry.Item.Title}, {entry.Item.Owner}, {entry.Item.Deadline:O}");
        // end-snippet

        // snippet: action-exports
        var entries = ActionEntry.Of((await kit.FindAsync(id))!);
        var csv = ActionItemCsv.Write(entries);
        var calendar = ActionItemCalendar.Write(entries);
        // end-snippet

        // snippet: similar-incidents
        foreach (var similar in await kit.FindSimilarAsync(id))
        {
            Console.WriteLine(similar.IsHeldBack ? $"{similar.Id}" : $"{similar.Summary!.Reference} {similar.Similarity}");
            foreach (var action in similar.OpenActions)
                Console.WriteLine($"  still open: {action.Title}");
        }
        // end-snippet
        Assert.Single(await kit.OverdueActionsAsync(today));
        Assert.Contains("Validate variables", csv, StringComparison.Ordinal);
        Assert.Contains("DUE;VALUE=DATE:20260330", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_snippet_on_publishing_goes_from_draft_to_shared()
    {
        var (alice, bob) = (Some.Alice, Some.Bob);
        var time = new FakeTimeProvider(Some.Time);
        await using var kit = new IncidentKitBuilder().UseTimeProvider(time).Build();
        var id = (await kit.DeclareAsync(new DeclareIncident(alice, "Logins fail"))).Id;
        foreach (var command in Some.TheWholeFlow(Severity.Sev1).TakeWhile(command => command is not ApprovePostmortem).Concat(Some.WhatWasLearned()).Concat(Some.TheWhys()))
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await kit.ExecuteAsync(id, command);
        }

        // snippet: publishing
        foreach (var finding in await kit.ReviewPostmortemAsync(id))
            Console.WriteLine($"{(finding.Blocks ? "blocks" : "note")} {finding.Rule}, {finding.Place}: {finding.Message}");

        await kit.ExecuteAsync(id, new RequestPostmortemReview(alice) { Reviewers = ["Bob"] });
        await kit.ExecuteAsync(id, new ApprovePostmortem(bob));
        var incident = await kit.ExecuteAsync(id, new SharePostmortem(alice, "the whole team"));

        Console.WriteLine(PostmortemContent.StatusOf(incident)); // Shared; Outdated as soon as its content changes
        // end-snippet
        Assert.Equal(PostmortemStatus.Shared, PostmortemContent.StatusOf(incident));
    }

    [Fact]
    public async Task The_delivery_snippet_tells_who_wants_to_know()
    {
        var (chat, pager) = (new Notifications.ScriptedNotifier(), new Notifications.ScriptedNotifier());
        using var stop = new CancellationTokenSource();
        var stopping = stop.Token;

        // snippet: deliver-until-stopped
        await using var kit = new IncidentKitBuilder()
            .AddNotifier("chat", chat, new NotifierOptions { MaxPerMinute = 60 })
            .AddNotifier("pager", pager, new NotifierOptions { MildestSeverity = Severity.Sev2, Timeout = TimeSpan.FromSeconds(10) })
            .Build();

        var delivering = kit.Notifications.RunAsync(stopping); // each notifier on its own, woken by what this process stores
        await kit.DeclareAsync(new DeclareIncident(Actor.Service("PagerDuty"), "Logins fail"));
        // end-snippet
        await Notifications.Eventually.True(() => chat.Arrived.Count == 1 && pager.Arrived.Count == 1, "both are told");
        await stop.CancelAsync();
        await delivering;
    }

    [Fact]
    public async Task The_dead_letters_snippet_sends_them_again()
    {
        var isDown = true;
        var chat = new Notifications.ScriptedNotifier((_, _) => isDown ? throw new NotificationRejectedException("Down") : Task.CompletedTask);
        await using var kit = new IncidentKitBuilder().AddNotifier("chat", chat).Build();
        await kit.DeclareAsync(Some.Declaration());
        await kit.Notifications.DeliverAsync();
        isDown = false;

        // snippet: dead-letters
        foreach (var letter in await kit.Notifications.ListDeadLettersAsync(new DeadLetterQuery { Notifier = "chat" }))
            Console.WriteLine($"{letter.DiedAt:u} {letter.Error}: {Notification.Read(letter.Notification)?.Text}");

        await kit.Notifications.ReplayAllAsync(new DeadLetterQuery { Notifier = "chat" }); // or ReplayAsync, DiscardAsync one by one
        // end-snippet
        await kit.Notifications.DeliverAsync();
        Assert.Single(chat.Arrived);
    }

    [Fact]
    public async Task The_routing_snippet_says_who_would_be_told()
    {
        const string json = """{"routes":[{"name":"page on-call","notifiers":["pager"],"severities":["SEV-1"]}]}""";
        var (chat, pager, alice, store) = (new Notifications.ScriptedNotifier(), new Notifications.ScriptedNotifier(), Some.Alice, new InMemoryIncidentStore());
        await using var earlier = new IncidentKitBuilder().UseStore(store).Build();
        var incident = (await earlier.DeclareAsync(Some.Declaration())).Id;

        // snippet: routing-from-file
        var routing = NotificationRouting.Parse(json); // throws NotificationRoutingFormatException with every mistake
        await using var kit = new IncidentKitBuilder().UseStore(store).AddNotifier("pager", pager).AddNotifier("chat", chat).UseRouting(routing).Build();

        var preview = await kit.PreviewAsync(incident, new Acknowledge(alice));
        foreach (var told in preview.Told)
            Console.WriteLine($"{told.SendAt:u} {told.Notifier} by {string.Join(", ", told.Routes)}: {told.Notification.Text}");
        foreach (var untold in preview.NotTold)
            Console.WriteLine($"{untold.Notifier} hears nothing of {untold.Type}: {untold.Reason}");
        // end-snippet
        Assert.Equal("pager", Assert.Single(preview.Told).Notifier);
        Assert.Equal("chat", Assert.Single(preview.NotTold).Notifier);
    }
}
