using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IncidentKit;

/// <summary>The JSON form of a response policy; <c>docs/schemas/response-policy.schema.json</c> describes it for editors.</summary>
internal static class ResponsePolicyJson
{
    private const int MaxLength = 1_000_000;
    private const int MaxDepth = 16;
    private static readonly string[] s_members = ["$schema", "severityRules", "severities", "thresholds", "calendar", "team", "lint"];

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonWriterOptions s_writing = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static ResponsePolicy Read(string json)
    {
        if (json.Length > MaxLength)
            throw Refused(FormattableString.Invariant($"has {json.Length} characters, {MaxLength} at most"));
        try
        {
            var utf8 = s_utf8.GetBytes(json.StartsWith('\uFEFF') ? json[1..] : json);
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw Refused(ProblemOf(exception), exception);
        }
        catch (EncoderFallbackException exception)
        {
            throw Refused("has half a surrogate pair", exception);
        }
    }

    public static string Write(ResponsePolicy policy)
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        using (var json = new Utf8JsonWriter(buffer, s_writing))
        {
            json.WriteStartObject();
            SeverityRulesJson.Write(json, "severityRules", policy.SeverityRules);
            json.WriteStartObject("severities");
            foreach (var (severity, targets) in policy.Targets)
                TargetsJson.Write(json, severity.ToString(), targets);
            json.WriteEndObject();
            ThresholdsJson.Write(json, "thresholds", policy.Thresholds);
            CalendarJson.Write(json, "calendar", policy.Calendar);
            TeamJson.Write(json, "team", policy.Team);
            LintJson.Write(json, "lint", policy.Lint);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static ResponsePolicy Read(JsonElement root)
    {
        var problems = new List<PolicyProblem>();
        var members = new JsonMembers(root, "$", problems, s_members);
        members.OptionalText("$schema");
        var rules = SeverityRulesJson.Read(members, "severityRules");
        var targets = TargetsJson.ReadAll(members, "severities", rules);
        var thresholds = ThresholdsJson.Read(members, "thresholds");
        var calendar = CalendarJson.Read(members, "calendar");
        var team = TeamJson.Read(members, "team");
        var lint = LintJson.Read(members, "lint");
        if (problems.Count > 0)
            throw new ResponsePolicyFormatException([.. problems]);
        return new ResponsePolicy(rules!, targets, calendar, thresholds, team, lint);
    }

    private static ResponsePolicyFormatException Refused(string problem, Exception? cause = null) => new([new PolicyProblem("$", problem)], cause);

    private static string ProblemOf(JsonException exception)
    {
        // The position stands at the end of the message, counted from zero.
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return FormattableString.Invariant(
            $"is not JSON: line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}: {(end < 0 ? message : message[..end])}");
    }
}
