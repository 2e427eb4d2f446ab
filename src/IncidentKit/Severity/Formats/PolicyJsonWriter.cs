using System.Text.Json;
using System.Xml;

namespace IncidentKit;

/// <summary>Writes a policy as JSON in one canonical form: what it says once more, without what stands at its default.</summary>
internal static class PolicyJsonWriter
{
    public static byte[] Write(SeverityPolicy policy, bool indented)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            buffer, indented ? SeverityJson.Indented : SeverityJson.OneLine))
        {
            Write(writer, policy);
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, SeverityPolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", 1);
        Optional(writer, "name", policy.Name);
        Optional(writer, "version", policy.Version);
        Array(writer, "levels", policy.Levels, level => Level(writer, level));
        Array(writer, "facts", policy.Facts, fact => FactJson.Write(writer, fact));
        if (!policy.Tiers.IsEmpty)
            Array(writer, "tiers", policy.Tiers, tier => Tier(writer, tier));
        if (!policy.Services.IsEmpty)
            Array(writer, "services", policy.Services, service => Service(writer, service));
        if (policy.Tree is { } tree)
        {
            writer.WritePropertyName("tree");
            Node(writer, tree);
        }
        else
        {
            Array(writer, "rules", policy.Rules, rule => Rule(writer, rule));
        }

        if (policy.Draft.Otherwise is { } otherwise)
        {
            writer.WritePropertyName("otherwise");
            Node(writer, otherwise);
        }

        writer.WriteStartObject("reassessment");
        writer.WriteString("raise", policy.Reassessment.AppliesRaises ? "apply" : "propose");
        writer.WriteString("lowerAfter", XmlConvert.ToString(policy.Reassessment.LowerAfter));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Level(Utf8JsonWriter writer, SeverityLevel level)
    {
        writer.WriteStartObject();
        writer.WriteNumber("rank", level.Severity.Rank);
        writer.WriteString("name", level.Name);
        Optional(writer, "colour", level.Colour);
        Optional(writer, "definition", level.Definition);
        Optional(writer, "users", level.Users);
        Optional(writer, "response", level.Response);
        writer.WriteString("target", level.Target.Kind switch
        {
            ResolutionTargetKind.NextBusinessDay => "nextBusinessDay",
            ResolutionTargetKind.NextSprint => "nextSprint",
            _ => XmlConvert.ToString(level.Target.Duration),
        });
        writer.WriteEndObject();
    }

    private static void Tier(Utf8JsonWriter writer, TierDefinition tier)
    {
        writer.WriteStartObject();
        writer.WriteString("name", tier.Name);
        Optional(writer, "atLeast", tier.AtLeast?.ToString());
        writer.WriteEndObject();
    }

    private static void Service(Utf8JsonWriter writer, TieredService service)
    {
        writer.WriteStartObject();
        writer.WriteString("name", service.Name);
        writer.WriteString("tier", service.Tier);
        writer.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter writer, SeverityRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WritePropertyName("when");
        ConditionJson.Write(writer, rule.When);
        writer.WriteString("level", rule.Level.ToString());
        Optional(writer, "question", rule.StatedQuestion);
        Optional(writer, "reason", rule.StatedReason);
        writer.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter writer, DecisionNode node)
    {
        writer.WriteStartObject();
        Optional(writer, "id", node.StatedId);
        if (node is DecisionBranch branch)
        {
            Optional(writer, "question", branch.StatedQuestion);
            writer.WritePropertyName("if");
            ConditionJson.Write(writer, branch.Condition);
            writer.WritePropertyName("then");
            Node(writer, branch.Then);
            writer.WritePropertyName("else");
            Node(writer, branch.Otherwise);
        }
        else if (node is DecisionOutcome outcome)
        {
            writer.WriteString("level", outcome.Level.ToString());
            Optional(writer, "reason", outcome.Reason);
        }

        writer.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            writer.WriteString(name, value);
    }

    private static void Array<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        writer.WriteEndArray();
    }
}
