namespace IncidentKit;

/// <summary>The default policy is a file like any team's own.</summary>
internal static class DefaultPolicy
{
    public const string Resource = "IncidentKit.default-severity-policy.json";

    public static SeverityPolicy Read()
    {
        using var file = typeof(DefaultPolicy).Assembly.GetManifestResourceStream(Resource)!;
        return SeverityPolicy.Load(file);
    }
}
