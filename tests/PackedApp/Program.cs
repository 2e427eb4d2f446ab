using IncidentKit;
using IncidentKit.Commands;
using IncidentKit.Markdown;
using IncidentKit.Notifiers.Http;
using IncidentKit.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// A whole incident, from its declaration to its closing, through every package. The file to keep it in is the argument.
var alice = new Actor("Alice");
var bob = new Actor("Bob");
await using var receiver = WebhookReceiver.Start();
var builder = Host.CreateApplicationBuilder();
builder.Services.AddIncidentKit(kit => kit
    .UseSqlite(args[0])
    .AddWebhook("operations", new WebhookOptions
    {
        Url = receiver.Address,
        Secrets = [WebhookSecret.Generate()],
        Addresses = new OutgoingAddressOptions { AllowedHosts = ["127.0.0.1"], AllowPlainHttp = true },
    }));
using var host = builder.Build();
await host.StartAsync();

var tracker = host.Services.GetRequiredService<IncidentTracker>();
var incident = await tracker.DeclareAsync(new DeclareIncident(Actor.Service("monitoring"), "Logins fail"));
foreach (var command in WholeFlow())
    incident = await tracker.ExecuteAsync(incident.Id, command);

var markdown = PostmortemMarkdown.Render(Postmortem.From(incident));
var document = PostmortemReader.Read(markdown);
while ((await tracker.Notifications.GetStatusAsync())[0].Outbox.Waiting > 0)
    await Task.Delay(20);
await host.StopAsync();

Console.WriteLine(markdown);
Console.WriteLine($"{incident.State}; {document.Postmortem.Actions.Count} action items read back; webhooks: {receiver.Requests.Count > 20}");
return incident.State == IncidentState.Closed ? 0 : 1;

IEnumerable<string> Whys()
{
    yield return "The auth service failed on every login";
    yield return "The secret for its tokens was not defined";
    yield return "The deploy configuration lacked the variable";
    yield return "The template of the environment was not updated with the deploy script";
    yield return "Nothing validates required variables at startup";
}

IEnumerable<IncidentCommand> WholeFlow() =>
[
    new Acknowledge(alice),
    new Advance(alice, LifecycleTrigger.Triage),
    new AssessSeverity(alice, new ImpactAssessment { ApplicationDown = Answer.Yes }),
    .. Enum.GetValues<TriageQuestion>().Select(question => new AnswerTriageQuestion(alice, question, "Known")),
    new TakeRole(alice, IncidentRole.Commander),
    new SetAffectedSystems(alice, ["auth service"]),
    new SetAffectedUsers(alice) { Percentage = 45 },
    new DescribeImpact(alice, "45 % of all logins failed. Users saw an error page and could not sign in."),
    new Advance(alice, LifecycleTrigger.Mitigate),
    new ApplyMitigation(alice, MitigationKind.RollBack, "Rolled back") { Outcome = AttemptOutcome.Worked },
    new Advance(alice, LifecycleTrigger.Investigate),
    .. Whys().Select(answer => new RecordWhy(alice, answer)),
    new IdentifyRootCause(alice, "No validation of required variables at startup"),
    new ChooseFixStrategy(alice, FixStrategy.Hotfix, "A roll back loses data"),
    new AcknowledgeHotfixRules(alice, Enum.GetValues<HotfixRule>()),
    new Advance(alice, LifecycleTrigger.Fix),
    new RecordStagingTest(alice, Passed: true, "All tests pass"),
    new ReviewFix(bob),
    new DeployFix(alice, "Variable restored"),
    new Advance(alice, LifecycleTrigger.Validate),
    .. Enum.GetValues<ValidationCheck>().Select(check => new RecordValidation(bob, check, Passed: true, "Dashboard")),
    new SetMilestone(alice, MilestoneKind.ImpactEnded, TimeProvider.System.GetUtcNow()),
    new SendResolutionNotice(alice, "login", "A variable was missing."),
    new Advance(alice, LifecycleTrigger.Resolve),
    new Advance(alice, LifecycleTrigger.Learn),
    new NoteLearning(alice, LearningKind.WentWell, "The roll back was ready."),
    new NoteLearning(alice, LearningKind.WentWrong, "No test runs after a deploy."),
    new NoteLearning(alice, LearningKind.Lesson, "Required variables have to be checked when a service starts."),
    new NoteLearning(alice, LearningKind.Lesson, "A deploy needs a smoke test before it takes traffic."),
    new AddActionItem(alice, "Validate variables at startup") { Owner = "Alice", Deadline = new DateOnly(2999, 3, 30) },
    new AddActionItem(alice, "Smoke test after deploy") { Owner = "Bob", Deadline = new DateOnly(2999, 4, 5) },
    new ApprovePostmortem(bob),
    new SharePostmortem(alice, "the whole team"),
    new Advance(alice, LifecycleTrigger.Close),
];
