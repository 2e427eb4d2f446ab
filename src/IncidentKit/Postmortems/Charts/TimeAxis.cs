using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Places times between two edges, and draws the ticks below.</summary>
internal sealed class TimeAxis
{
    private const int MostTicks = 8;

    private static readonly TimeSpan[] s_steps =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1),
        TimeSpan.FromHours(2), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(2),
        TimeSpan.FromDays(7), TimeSpan.FromDays(14), TimeSpan.FromDays(30), TimeSpan.FromDays(90), TimeSpan.FromDays(365),
    ];

    private readonly DateTimeOffset _from;
    private readonly TimeSpan _length;
    private readonly int _left;
    private readonly int _right;

    public TimeAxis(DateTimeOffset from, DateTimeOffset until, int left, int right)
    {
        _from = from;
        _length = until - from;
        _left = left;
        _right = right;
    }

    public bool IsEmpty => _length <= TimeSpan.Zero;

    public int At(DateTimeOffset time) => _left + (int)Math.Round((time - _from) / _length * (_right - _left));

    /// <summary>Draws the line with its ticks; the height used so far.</summary>
    public int Draw(StringBuilder to, int y, bool dated)
    {
        to.Append(CultureInfo.InvariantCulture, $"<line x1=\"{_left}\" y1=\"{y + 2}\" x2=\"{_right}\" y2=\"{y + 2}\" stroke=\"currentColor\"/>\n");
        var step = Step();
        var format = step < TimeSpan.FromMinutes(1) ? "HH:mm:ss" : step >= TimeSpan.FromDays(1) ? "yyyy-MM-dd" : dated ? "MM-dd HH:mm" : "HH:mm";
        var room = (format.Length * 6) + 12;
        var free = int.MinValue;
        var start = _from.UtcTicks + step.Ticks - 1;
        for (var ticks = start - (start % step.Ticks); ticks <= (_from + _length).UtcTicks; ticks += step.Ticks)
        {
            var time = new DateTimeOffset(ticks, TimeSpan.Zero);
            var x = At(time);
            if (x < free)
                continue;
            free = x + room;
            var anchor = x - _left < room / 2 ? "start" : _right - x < room / 2 ? "end" : "middle";
            to.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x}\" y1=\"{y + 2}\" x2=\"{x}\" y2=\"{y + 7}\" stroke=\"currentColor\"/>");
            to.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y + 19}\" text-anchor=\"{anchor}\">{time.UtcDateTime.ToString(format, CultureInfo.InvariantCulture)}</text>\n");
        }

        return y + 24;
    }

    private TimeSpan Step()
    {
        foreach (var step in s_steps)
        {
            if (_length / step <= MostTicks)
                return step;
        }

        return TimeSpan.FromDays(Math.Ceiling(_length.TotalDays / MostTicks / 365) * 365);
    }
}
