using System.Text.Json;

namespace IncidentKit;

/// <summary>The JSON form of a response policy; <c>docs/schemas/response-policy.schema.json</c> describes it for editors.</summary>
internal static class ResponsePolicyJson
{
    private static readonly string[] s_members = ["$schema", "severityRules", "severities", "thresholds", "calendar", "team", "lint"];

    public static ResponsePolicy Read(string json) =>
        StrictJson.Read(json, Read, (problem, cause) => new ResponsePolicyFormatException([problem], cause));

    public static string Write(ResponsePolicy policy) => StrictJson.Write(json =>
    {
        SeverityRulesJson.Write(json, "severityRules", policy.SeverityRules);
        json.WriteStartObject("severities");
        foreach (var (severity, targets) in policy.Targets)
            TargetsJson.Write(json, severity.ToString(), targets);
        json.WriteEndObject();
        ThresholdsJson.Write(json, "thresholds", policy.Thresholds);
        CalendarJson.Write(json, "calendar", policy.Calendar);
        TeamJson.Write(json, "team", policy.Team);
        LintJson.Write(json, "lint", policy.Lint);
    });

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
}
