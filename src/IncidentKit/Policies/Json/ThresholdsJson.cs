using System.Text.Json;

namespace IncidentKit;

/// <summary>The limits that hold at every severity, within a response policy.</summary>
internal static class ThresholdsJson
{
    private static readonly string[] s_members = ["longInvestigation", "workingAlone", "escalationGrace", "remindAtPercent", "whys"];

    public static ResponseThresholds Read(JsonMembers parent, string name)
    {
        var otherwise = new ResponseThresholds();
        if (parent.Object(name, s_members) is not { } members)
            return otherwise;
        var thresholds = new ResponseThresholds
        {
            LongInvestigation = members.Duration("longInvestigation", otherwise.LongInvestigation),
            WorkingAlone = members.Duration("workingAlone", otherwise.WorkingAlone),
            EscalationGrace = members.Duration("escalationGrace", otherwise.EscalationGrace),
            RemindAtPercent = members.Number("remindAtPercent", otherwise.RemindAtPercent),
            Whys = members.Number("whys", otherwise.Whys),
        };
        PolicyChecks.Thresholds(members.Path, thresholds, members.Problems);
        return thresholds;
    }

    public static void Write(Utf8JsonWriter json, string name, ResponseThresholds thresholds)
    {
        json.WriteStartObject(name);
        json.WriteDuration("longInvestigation", thresholds.LongInvestigation);
        json.WriteDuration("workingAlone", thresholds.WorkingAlone);
        json.WriteDuration("escalationGrace", thresholds.EscalationGrace);
        json.WriteNumber("remindAtPercent", thresholds.RemindAtPercent);
        json.WriteNumber("whys", thresholds.Whys);
        json.WriteEndObject();
    }
}
