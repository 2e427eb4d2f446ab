using IncidentKit;

namespace QuickStart;

/// <summary>The warnings that arise: each is told once, and not again while only its wording changes.</summary>
internal sealed class NewWarnings
{
    private IReadOnlyList<AntiPatternWarning> _before = [];

    /// <summary>Those of this moment that were not there the moment before.</summary>
    public IReadOnlyList<AntiPatternWarning> In(Moment moment)
    {
        var arisen = new List<AntiPatternWarning>();
        foreach (var alike in moment.Warnings.GroupBy(warning => warning.Pattern.Id))
        {
            var more = alike.Count() - _before.Count(warning => warning.Pattern.Id == alike.Key);
            arisen.AddRange(alike.Where(warning => !_before.Contains(warning)).TakeLast(Math.Max(0, more)));
        }

        _before = moment.Warnings;
        return arisen;
    }
}
