using System.Globalization;

namespace IncidentKit;

/// <summary>How many users are affected: a count, a share, a description, or several of them.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Count">0 or more; null when unknown.</param>
/// <param name="Percentage">0 to 100; null when unknown.</param>
/// <param name="Description">For example <c>all users of one tenant</c>; null when not given.</param>
public sealed record AffectedUsers(long? Count = null, double? Percentage = null, string? Description = null)
{
    /// <summary>For example <c>1,200 (45%), all tenants in Europe</c>.</summary>
    public override string ToString()
    {
        var share = Percentage is { } percentage ? string.Create(CultureInfo.InvariantCulture, $"{percentage:0.###}%") : null;
        var count = Count is { } number ? number.ToString("N0", CultureInfo.InvariantCulture) : null;
        var figures = count is not null && share is not null ? $"{count} ({share})" : count ?? share;
        return figures is null ? Description ?? "unknown" : Description is null ? figures : $"{figures}, {Description}";
    }
}
