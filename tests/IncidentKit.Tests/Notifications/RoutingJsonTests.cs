using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using IncidentKit.Tests.Policies;

namespace IncidentKit.Tests.Notifications;

public class RoutingJsonTests
{
    private static readonly JsonSchema s_schema = new(JsonDocument.Parse(File.ReadAllText(Docs.Path("schemas", "notification-routing.schema.json"))).RootElement);

    [Property]
    public void What_is_written_is_read_back_and_the_schema_accepts_it(PositiveInt seed)
    {
        var routing = AnyRouting(new Random(seed.Get));

        var json = routing.ToJson();

        Assert.Equal(routing.Routes, NotificationRouting.Parse(json).Routes);
        Assert.Equal(json, NotificationRouting.Parse(json).ToJson());
        Assert.Empty(s_schema.ProblemsOf(JsonDocument.Parse(json).RootElement));
    }

    [Fact]
    public void The_documented_example_is_a_routing_that_the_schema_accepts()
    {
        var json = Docs.Json("notifications.md");
        Assert.Empty(s_schema.ProblemsOf(JsonDocument.Parse(json).RootElement));
        Assert.NotEmpty(NotificationRouting.Parse(json).Routes);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_with_their_places()
    {
        var refusal = Assert.Throws<NotificationRoutingFormatException>(() => NotificationRouting.Parse(
            """
            {
              "routes": [
                { "name": "a", "notifiers": ["x", "x"], "severities": ["SEV-0", "SEV-1", "SEV-1"], "states": ["fixed"], "kinds": ["state_change"] },
                { "notifiers": [], "systems": [7, ""], "audience": "everyone", "modes": "real", "colour": "red" },
                { "name": "a", "visibilities": ["hidden"] },
                5
              ],
              "route": []
            }
            """));

        Assert.Equal("routing-format", refusal.Code);
        string[] expected =
        [
            "$.route is not known; did you mean 'routes'? Known here: $schema, routes",
            "$.routes[0].severities[0] is 'SEV-0', which is not a severity, SEV-1 (worst) to SEV-9",
            "$.routes[0].severities[2] is there more than once",
            "$.routes[0].states[0] is 'fixed', which is not one of",
            "$.routes[0].notifiers[1] is there more than once",
            "$.routes[0].kinds[0] is 'state_change', which is not a kind of event; did you mean 'state_changed'?",
            "$.routes[1].colour is not known.",
            "$.routes[1].name is missing",
            "$.routes[1].systems[0] is a number, where a text is needed",
            "$.routes[1].audience is 'everyone', which is not one of",
            "$.routes[1].modes is a text, where an array is needed",
            "$.routes[1].notifiers must name at least one notifier",
            "$.routes[1].systems[1] must not be empty",
            "$.routes[2].notifiers is missing",
            "$.routes[2].visibilities[0] is 'hidden', which is not one of",
            "$.routes[2].name is 'a', which another route has already",
            "$.routes[3] is a number, where an object is needed",
        ];
        Assert.Equal(expected.Length, refusal.Problems.Length);
        Assert.All(expected.Zip(refusal.Problems), pair => Assert.StartsWith(pair.First, pair.Second.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "$.routes is missing")]
    [InlineData("[]", "$ is an array")]
    [InlineData("{\"routes\":null}", "$.routes is null")]
    [InlineData("{\"routes\":[}", "$ is not JSON: line 1, column 12")]
    public void A_text_of_another_shape_is_refused(string json, string problem)
    {
        var refusal = Assert.Throws<NotificationRoutingFormatException>(() => NotificationRouting.Parse(json));
        Assert.StartsWith(problem, Assert.Single(refusal.Problems).ToString(), StringComparison.Ordinal);
        if (!problem.Contains("not JSON", StringComparison.Ordinal))
            Assert.NotEmpty(s_schema.ProblemsOf(JsonDocument.Parse(json).RootElement));
    }

    [Fact]
    public void A_routing_made_in_code_is_checked_in_the_same_way()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new NotificationRouting(
            new NotificationRoute { Name = "", Notifiers = [], Kinds = ["nonsense"], Audience = (Audience)9, States = [(IncidentState)99] }));

        foreach (var path in (string[])["$.routes[0].name ", "$.routes[0].notifiers ", "$.routes[0].kinds[0] ", "$.routes[0].audience ", "$.routes[0].states[0] "])
            Assert.Contains(path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_routing_that_leads_to_a_notifier_that_was_not_added_is_refused_when_building()
    {
        var routing = new NotificationRouting(
            new NotificationRoute { Name = "page", Notifiers = ["pager"] }, new NotificationRoute { Name = "tell", Notifiers = ["pager", "caht", "mail"] });
        var kit = new IncidentKitBuilder().UseRouting(routing).AddNotifier("chat", new ScriptedNotifier()).AddNotifier("pager", new ScriptedNotifier());

        var refusal = Assert.Throws<ArgumentException>(() => kit.Build());

        Assert.Contains("$.routes[1].notifiers[1] is 'caht', and no notifier of that name was added; did you mean 'chat'?", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("$.routes[1].notifiers[2] is 'mail', and no notifier of that name was added. Added: chat, pager", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_that_the_schema_lists_are_those_that_the_code_has()
    {
        var all = new NotificationRoute
        {
            Name = "all",
            Notifiers = ["x"],
            States = Enum.GetValues<IncidentState>(),
            Modes = Enum.GetValues<IncidentMode>(),
            Visibilities = Enum.GetValues<IncidentVisibility>(),
        };
        foreach (var audience in Enum.GetValues<Audience>())
            Assert.Empty(s_schema.ProblemsOf(JsonDocument.Parse(new NotificationRouting(all with { Audience = audience }).ToJson()).RootElement));
    }

    private static NotificationRouting AnyRouting(Random random)
    {
        string[] kinds = ["state_changed", "severity_assessed", "status_update_sent", "visibility_set"];
        return new NotificationRouting(Enumerable.Range(0, random.Next(5)).Select(i => new NotificationRoute
        {
            Name = $"Route {i} \u00e4\u6f22",
            Notifiers = ["chat", .. Some(["pager", "mail"])],
            Severities = Some(Enumerable.Range(1, 9).Select(rank => new Severity(rank))),
            States = Some(Enum.GetValues<IncidentState>()),
            Kinds = Some(kinds),
            Systems = Some(["auth", "the \"API\"", "<db>"]),
            Audience = random.Next(2) == 0 ? null : (Audience)random.Next(3),
            Modes = Some(Enum.GetValues<IncidentMode>()),
            Visibilities = Some(Enum.GetValues<IncidentVisibility>()),
        }));

        T[] Some<T>(IEnumerable<T> values) => [.. values.Where(_ => random.Next(3) == 0)];
    }
}
