using IncidentKit;

namespace QuickStart.Tests;

public sealed class ScenarioAuditTests
{
    [Theory]
    [MemberData(nameof(ShippedScenarios.Rows), MemberType = typeof(ShippedScenarios))]
    public async Task Dump(string name)
    {
        using var workspace = new Workspace();
        await workspace.PlayAsync("--scenario", name);
        var incident = await workspace.IncidentAsync();
        var audit = ProcessAudit.Of(incident, ResponsePolicy.Default, incident.UpdatedAt);
        await File.WriteAllTextAsync($"/tmp/audit/{name}.txt", ProcessAuditText.Render(audit, 150));
        await File.WriteAllTextAsync($"/tmp/audit/{name}.md", ProcessAuditMarkdown.Render(audit));
    }
}
