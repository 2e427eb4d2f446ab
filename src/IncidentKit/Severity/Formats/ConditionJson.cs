using System.Text.Json;

namespace IncidentKit;

/// <summary>Reads and writes conditions.</summary>
internal sealed class ConditionJson(List<SeverityProblem> problems)
{
    private static readonly string[] s_operators = [.. Enum.GetNames<FactOperator>().Select(name => JsonNamingPolicy.CamelCase.ConvertName(name))];
    private static readonly string[] s_kinds = ["all", "any", "not", "fact"];
    private static readonly string[] s_members = ["all", "any", "not", "fact", .. s_operators];

    public FactCondition Read(JsonElement json, string path)
    {
        var members = new StrictMembers(json, path, problems, s_members);
        if (!members.IsObject)
            return InvalidCondition.Instance;

        var kinds = s_kinds.Where(kind => members.Find(kind) is not null).ToList();
        if (kinds.Count != 1)
        {
            problems.Add(new(path, "needs exactly one of \"all\", \"any\", \"not\" and \"fact\""));
            return InvalidCondition.Instance;
        }

        if (kinds[0] != "fact" && s_operators.FirstOrDefault(op => members.Find(op) is not null) is { } stray)
            problems.Add(new($"{path}.{stray}", "needs a \"fact\" beside it"));
        return kinds[0] switch
        {
            "all" => new AllOf(members.Items("all").Select(item => Read(item.Item, item.Path)).ToList()),
            "any" => new AnyOf(members.Items("any").Select(item => Read(item.Item, item.Path)).ToList()),
            "not" => new NotOf(Read(members.Find("not")!.Value, $"{path}.not")),
            _ => Test(members, path),
        };
    }

    public static void Write(Utf8JsonWriter writer, FactCondition condition)
    {
        writer.WriteStartObject();
        switch (condition)
        {
            case AllOf all:
                Write(writer, "all", all.Conditions);
                break;
            case AnyOf any:
                Write(writer, "any", any.Conditions);
                break;
            case NotOf not:
                writer.WritePropertyName("not");
                Write(writer, not.Condition);
                break;
            case FactTest test:
                writer.WriteString("fact", test.Fact);
                foreach (var comparison in test.Comparisons)
                    Write(writer, comparison);
                break;
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, FactComparison comparison)
    {
        writer.WritePropertyName(s_operators[(int)comparison.Operator]);
        if (comparison.Operator is FactOperator.In or FactOperator.ContainsAll or FactOperator.ContainsAny)
        {
            writer.WriteStartArray();
            foreach (var operand in comparison.Operands)
                FactValueJson.Write(writer, operand);
            writer.WriteEndArray();
        }
        else
        {
            FactValueJson.Write(writer, comparison.Operands[0]);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<FactCondition> conditions)
    {
        writer.WriteStartArray(name);
        foreach (var condition in conditions)
            Write(writer, condition);
        writer.WriteEndArray();
    }

    private FactCondition Test(StrictMembers members, string path)
    {
        if (members.Text("fact") is not { } fact)
            return InvalidCondition.Instance;
        var comparisons = new List<FactComparison>();
        for (var op = 0; op < s_operators.Length; op++)
        {
            if (members.Find(s_operators[op]) is not { } json)
                continue;
            var at = $"{path}.{s_operators[op]}";
            var many = (FactOperator)op is FactOperator.In or FactOperator.ContainsAll or FactOperator.ContainsAny;
            if (many && json.ValueKind != JsonValueKind.Array)
            {
                problems.Add(new(at, $"must be an array, not {StrictMembers.NameOf(json.ValueKind)}"));
                return InvalidCondition.Instance;
            }

            comparisons.Add(new FactComparison((FactOperator)op, many
                ? json.EnumerateArray().Select((item, index) => FactValueJson.Read(item, FormattableString.Invariant($"{at}[{index}]"), problems)).ToList()
                : [FactValueJson.Read(json, at, problems)]));
        }

        return new FactTest(fact, comparisons);
    }
}
