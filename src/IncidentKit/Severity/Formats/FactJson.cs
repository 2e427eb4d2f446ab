using System.Collections.Immutable;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Reads and writes the definition of a fact.</summary>
internal static class FactJson
{
    private static readonly string[] s_types = [.. Enum.GetNames<FactType>().Select(name => JsonNamingPolicy.CamelCase.ConvertName(name))];
    private static readonly string[] s_members =
        ["name", "type", "question", "label", "values", "others", "currency", "worseWhen", "shorthands"];

    public static FactDefinition Read(JsonElement json, string path, List<SeverityProblem> problems)
    {
        var members = new StrictMembers(json, path, problems, s_members);
        var name = members.Text("name", required: true) ?? "unnamed";
        var type = members.Word("type", required: true, s_types) is { } word ? (FactType)Array.IndexOf(s_types, word) : FactType.YesNo;
        var areServices = members.Find("values") is { ValueKind: JsonValueKind.String } values && JsonText.Of(values) == "services";
        return new FactDefinition(name, type, members.Text("question", required: true) ?? name)
        {
            Label = members.Text("label") ?? FactWords.Words(name),
            AreServices = areServices,
            Values = areServices ? [] : Texts(members, "values"),
            AllowsOthers = members.Flag("others") ?? false,
            Currency = members.Text("currency"),
            WorseWhen = Direction(members, type),
            Shorthands = [.. members.Items("shorthands").Select(item => Shorthand(item.Item, item.Path, problems))],
        };
    }

    public static void Write(Utf8JsonWriter writer, FactDefinition fact)
    {
        writer.WriteStartObject();
        writer.WriteString("name", fact.Name);
        writer.WriteString("type", s_types[(int)fact.Type]);
        writer.WriteString("question", fact.Question);
        if (fact.Label != FactWords.Words(fact.Name))
            writer.WriteString("label", fact.Label);
        if (fact.AreServices)
        {
            writer.WriteString("values", "services");
        }
        else if (!fact.Values.IsEmpty)
        {
            writer.WriteStartArray("values");
            foreach (var value in fact.Values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
        }

        if (fact.AllowsOthers)
            writer.WriteBoolean("others", true);
        if (fact.Currency is not null)
            writer.WriteString("currency", fact.Currency);
        if (fact.WorseWhen != WorseWhen.NotSaid)
            writer.WriteString("worseWhen", Words(fact.Type)[fact.WorseWhen == WorseWhen.Higher ? 0 : 1]);
        if (!fact.Shorthands.IsEmpty)
        {
            writer.WriteStartArray("shorthands");
            foreach (var shorthand in fact.Shorthands)
            {
                writer.WriteStartObject();
                writer.WriteString("name", shorthand.Name);
                writer.WriteString("question", shorthand.Question);
                ConditionJson.Write(writer, shorthand.Yes);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static FactShorthand Shorthand(JsonElement json, string path, List<SeverityProblem> problems)
    {
        var members = new StrictMembers(json, path, problems, ["name", "question", "above", "atLeast", "below", "atMost"]);
        var name = members.Text("name", required: true) ?? "unnamed";
        var bounds = new[] { FactOperator.Above, FactOperator.AtLeast, FactOperator.Below, FactOperator.AtMost }
            .Where(op => members.Find(JsonNamingPolicy.CamelCase.ConvertName(op.ToString())) is not null).ToList();
        if (bounds.Count != 1)
            problems.Add(new(path, "needs exactly one of \"above\", \"atLeast\", \"below\", \"atMost\""));
        var op = bounds.FirstOrDefault(FactOperator.Above);
        var member = JsonNamingPolicy.CamelCase.ConvertName(op.ToString());
        var value = members.Find(member) is { } bound ? FactValueJson.Read(bound, $"{path}.{member}", problems) : 0;
        return new FactShorthand(name, members.Text("question", required: true) ?? name, new FactComparison(op, value));
    }

    private static WorseWhen Direction(StrictMembers members, FactType type)
    {
        var words = Words(type);
        return members.Word("worseWhen", required: false, words) is { } word
            ? word == words[0] ? WorseWhen.Higher : WorseWhen.Lower
            : WorseWhen.NotSaid;
    }

    private static string[] Words(FactType type) => type switch
    {
        FactType.YesNo => ["yes", "no"],
        FactType.Enumeration => ["later", "earlier"],
        FactType.TextSet => ["more", "fewer"],
        _ => ["higher", "lower"],
    };

    private static ImmutableArray<string> Texts(StrictMembers members, string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var (item, path) in members.Items(name))
        {
            if (item.ValueKind == JsonValueKind.String)
                texts.Add(JsonText.Of(item));
            else
                members.Problems.Add(new(path, $"must be a text, not {StrictMembers.NameOf(item.ValueKind)}"));
        }

        return texts.ToImmutable();
    }
}
