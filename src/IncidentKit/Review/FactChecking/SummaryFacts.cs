namespace IncidentKit;

/// <summary>The figures of the summary, and of the incident.</summary>
internal sealed class SummaryFacts
{
    public SummaryFacts(Postmortem postmortem, Incident? incident)
    {
        Severity = incident?.Severity ?? postmortem.Severity;
        var users = incident?.Impact.Users;
        var text = postmortem.AffectedUsers ?? users?.ToString();
        UsersText = text;
        var tokens = FactTokens.Of(text ?? "");
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Number is not { } number)
                continue;
            if (i + 1 < tokens.Count && tokens[i + 1].Text is "%" or "percent")
                UsersShare ??= number;
            else if (NumberReader.At(tokens, i) is { } count)
                UsersCount ??= count.Value;
        }

        UsersShare = users?.Percentage is { } share ? (decimal)share : UsersShare;
        UsersCount = users?.Count ?? UsersCount;
        if (UsersShare is null && UsersCount is null && tokens.Count > 0 && tokens[0].Text is "all" or "every" or "everyone"
            && tokens.Count <= 3)
            UsersShare = 100;
    }

    public Severity? Severity { get; }

    /// <summary>The affected users as they stand there; null when nothing does.</summary>
    public string? UsersText { get; }

    /// <summary>The share of affected users, 0 to 100.</summary>
    public decimal? UsersShare { get; }

    /// <summary>The number of affected users.</summary>
    public decimal? UsersCount { get; }

    public FactEvidence UsersEvidence => new(null, null, $"Affected Users: {UsersText}");
}
