using IncidentKit;

namespace QuickStart.Tests;

/// <summary>What the audit finds in each shipped scenario, read against the public report that the scenario tells.</summary>
public sealed class ScenarioAuditTests
{
    private static readonly Dictionary<string, string[]> s_missed = new(StringComparer.Ordinal)
    {
        ["worked-incident"] = [],
        ["worked-incident-as-it-happened"] = ["K1", "K2", "K3", "K5", "K6", "K8", "R1", "F", "H4", "V1", "P", "fact-contradicted", "fact-contradicted"],

        // Restart in production, the dashboard down with S3, four hours, two open items without a deadline.
        ["amazon-s3-2017-february"] = ["K6", "K10", "R2", "R2", "R2", "R2", "R2", "T2", "H4", "V4", "P"],

        // The component was searched before the switch was thrown, the status page was slow, the report came after ten days.
        ["cloudflare-2019-regular-expression"] = ["K9", "K10", "R1", "R2", "R2", "R2", "H4", "P"],

        // 39 minutes to the configuration, and the report ends with the start of the rollout.
        ["fastly-2021-configuration-bug"] = ["K6", "K7", "K10", "R1", "R2", "R2", "R2", "T2", "H4", "V2", "P"],

        // Status yellow after 15 minutes, red after 19; a day of degraded service; the report came after eight days.
        ["github-2018-october-partition"] = ["K1", "K6", "K9", "K10", "R2", "R2", "R2", "R2", "R2", "T1", "T2", "H4"],

        // The first post after half an hour, the second one half an hour later; from then on the recovery was live for everyone.
        ["gitlab-2017-database-deletion"] = ["K6", "K9", "K10", "R2", "R2", "T2", "H4", "V3", "P"],

        // Searched in the live environment, a rollback that spread the fault, no review, a report by the regulator alone.
        ["knight-capital-2012"] = ["K5", "K6", "K7", "K8", "K9", "K10", "R1", "R2", "R2", "H4", "H4", "V2", "P"],
    };

    [Theory]
    [MemberData(nameof(ShippedScenarios.Rows), MemberType = typeof(ShippedScenarios))]
    public async Task The_audit_of_a_scenario_says_what_a_reader_of_the_report_would_agree_with(string name)
    {
        using var workspace = new Workspace();
        await workspace.PlayAsync("--scenario", name);
        var incident = await workspace.IncidentAsync();

        var audit = ProcessAudit.Of(incident, ResponsePolicy.Default, incident.UpdatedAt);

        Assert.Equal(s_missed[name], audit.Findings.Select(finding => finding.Rule));
        Assert.Equal(audit.Until - audit.From, TimeSpan.FromTicks(audit.States.Sum(time => time.Duration.Ticks)));
    }
}
