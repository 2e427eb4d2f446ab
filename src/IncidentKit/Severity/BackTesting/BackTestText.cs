using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>A back-test in words.</summary>
internal static class BackTestText
{
    public static string Of(BackTest test)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{test.Count} incidents, {test.Flips.Length} come out differently.\n");
        foreach (var cell in test.Matrix)
            text.Append(CultureInfo.InvariantCulture, $"  {cell.Before} → {cell.After}: {cell.Count}\n");
        foreach (var (name, before, after) in Effects(test))
            text.Append(CultureInfo.InvariantCulture, $"{name}: {before} → {after} ({after - before:+0;-0;±0})\n");
        if (!test.AgainstRecorded.IsEmpty)
        {
            var agrees = test.AgainstRecorded.Where(cell => cell.Before == cell.After).Sum(cell => cell.Count);
            text.Append(CultureInfo.InvariantCulture, $"The candidate agrees with {agrees} of {test.AgainstRecorded.Sum(cell => cell.Count)} recorded levels.\n");
        }

        if (!test.LeftAside.IsEmpty)
            text.Append("Known to one of the policies only: ").AppendJoin(", ", test.LeftAside).Append(".\n");
        foreach (var problem in test.Unusable)
            text.Append("Not judged: ").Append(problem).Append('\n');
        foreach (var flip in test.Flips)
            text.Append('\n').Append(flip).Append('\n');
        return text.ToString();
    }

    public static IEnumerable<(string Name, int Before, int After)> Effects(BackTest test) =>
    [
        ("People paged", test.Before.Pages, test.After.Pages),
        ("Status updates due", test.Before.Updates, test.After.Updates),
        ("Postmortems required", test.Before.Postmortems, test.After.Postmortems),
        ("Targets missed", test.Before.MissedTargets, test.After.MissedTargets),
    ];
}
