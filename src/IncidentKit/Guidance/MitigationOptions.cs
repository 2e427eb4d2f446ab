namespace IncidentKit;

/// <summary>The ways to stop the impact, with what was tried (R1).</summary>
public static class MitigationOptions
{
    /// <summary>Every way, the likeliest first: not tried and named in triage, not tried, tried. What was tried and did not work
    /// stays in the list with its outcome.</summary>
    /// <param name="incident">The incident.</param>
    public static IReadOnlyList<MitigationOption> For(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var named = incident.Triage[TriageQuestion.CanWeMitigate]?.Options ?? [];
        return
        [
            .. Enum.GetValues<MitigationKind>()
                .Where(kind => kind != MitigationKind.Other || incident.Mitigations.Current.Any(applied => applied.Kind == kind))
                .Select(kind => new MitigationOption(
                    kind, Instruction(kind), named.Contains(kind),
                    [.. incident.Mitigations.Current.Where(applied => applied.Kind == kind)]))
                .OrderBy(option => option.Attempts.Count > 0 ? 2 : option.NamedInTriage ? 0 : 1),
        ];
    }

    private static string Instruction(MitigationKind kind) => kind switch
    {
        MitigationKind.RollBack => "Roll back to the version before.",
        MitigationKind.FeatureFlag => "Toggle a feature flag.",
        MitigationKind.RedirectTraffic => "Redirect traffic.",
        MitigationKind.ScaleUp => "Scale up.",
        MitigationKind.RestartOrFailOver => "Restart or fail over.",
        _ => "Do something else that stops the impact.",
    };
}
