using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Draws a postmortem's timeline: the phases of the response as a bar, what happened as marks over a time axis.</summary>
/// <remarks>One <c>svg</c> element, drawn in the colour of the text around it, so that it fits light, dark and paper.</remarks>
internal static class TimelineChart
{
    private const int Width = 800;
    private const int Margin = 12;
    private const int BarHeight = 22;
    private const int LaneHeight = 18;

    /// <summary>Up to here every entry has a line of its own with its text; beyond, marks share lines.</summary>
    private const int MostLabelled = 24;

    private static readonly string[] s_phaseColours = ["#5b6ee1", "#b0652a", "#b8433a", "#7a56b8", "#2f7fb0", "#2c8a5b"];

    /// <summary>The chart; null when there is nothing to place in time.</summary>
    public static string? Of(Postmortem postmortem)
    {
        var times = postmortem.Timeline.Select(entry => entry.At).Concat(postmortem.Phases.SelectMany(phase => (DateTimeOffset[])[phase.From, phase.Until])).ToList();
        if (times.Count == 0)
            return null;
        var axis = new TimeAxis(times.Min(), times.Max(), Margin, Width - Margin);
        if (axis.IsEmpty)
            return null;

        var body = new StringBuilder();
        var y = Margin;
        if (postmortem.Phases.Count > 0)
            y = DrawPhases(body, postmortem.Phases, axis, y);
        y = postmortem.Timeline.Count <= MostLabelled ? DrawLabelled(body, postmortem.Timeline, axis, y) : DrawMarks(body, postmortem.Timeline, axis, y);
        y = axis.Draw(body, y, postmortem.SpansDays);

        var svg = new StringBuilder(body.Length + 400);
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {y}\" role=\"img\" ");
        svg.Append("font-family=\"system-ui, sans-serif\" font-size=\"11\" fill=\"currentColor\">\n<title>Timeline of the incident</title>\n");
        svg.Append("<desc>The same events stand in the table below.</desc>\n");
        return svg.Append(body).Append("</svg>").ToString();
    }

    private static int DrawPhases(StringBuilder to, IReadOnlyList<PostmortemPhase> phases, TimeAxis axis, int y)
    {
        for (var i = 0; i < phases.Count; i++)
        {
            var phase = phases[i];
            var (left, right) = (axis.At(phase.From), axis.At(phase.Until));
            var width = Math.Max(right - left, 1);
            to.Append(CultureInfo.InvariantCulture, $"<g><title>").AppendHtml($"{phase.Name}: {(phase.Until - phase.From).InHoursAndMinutes()}");
            to.Append(CultureInfo.InvariantCulture, $"</title><rect x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{BarHeight}\" fill=\"{ColourOf(phase)}\"/>");
            if (width >= (phase.Name.Length * 7) + 8)
                to.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + 4}\" y=\"{y + 15}\" fill=\"#fff\">").AppendHtml(phase.Name).Append("</text>");
            to.Append("</g>\n");
        }

        return DrawLegend(to, phases, y + BarHeight + 16);
    }

    private static int DrawLegend(StringBuilder to, IReadOnlyList<PostmortemPhase> phases, int y)
    {
        var x = Margin;
        foreach (var phase in phases.DistinctBy(phase => phase.Name, StringComparer.Ordinal))
        {
            var time = phases.Where(same => same.Name == phase.Name).Aggregate(TimeSpan.Zero, (sum, same) => sum + (same.Until - same.From));
            var label = $"{phase.Name} {time.InShort()}";
            var width = 24 + (label.Length * 7);
            if (x > Margin && x + width > Width - Margin)
                (x, y) = (Margin, y + LaneHeight);
            to.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y - 9}\" width=\"10\" height=\"10\" fill=\"{ColourOf(phase)}\"/>");
            to.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 14}\" y=\"{y}\">").AppendHtml(label).Append("</text>\n");
            x += width;
        }

        return y + LaneHeight;
    }

    private static int DrawLabelled(StringBuilder to, IReadOnlyList<PostmortemEntry> entries, TimeAxis axis, int y)
    {
        foreach (var entry in entries)
        {
            var x = axis.At(entry.At);
            var isRight = x > Width / 2;
            var room = ((isRight ? x : Width - x) - Margin - 10) / 6;
            to.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y + 6}\" r=\"4\"/><text x=\"{(isRight ? x - 9 : x + 9)}\" y=\"{y + 10}\"");
            to.Append(isRight ? " text-anchor=\"end\">" : ">").AppendHtml(Shortened($"{entry.At.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} {entry.Text}", room)).Append("</text>\n");
            y += LaneHeight;
        }

        return y;
    }

    private static int DrawMarks(StringBuilder to, IReadOnlyList<PostmortemEntry> entries, TimeAxis axis, int y)
    {
        const int Lanes = 8;
        var lastInLane = Enumerable.Repeat(int.MinValue, Lanes).ToArray();
        foreach (var entry in entries)
        {
            var x = axis.At(entry.At);
            var lane = Math.Max(Array.FindIndex(lastInLane, last => (long)x - last >= 9), 0);
            lastInLane[lane] = x;
            to.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y + ((Lanes - lane) * 9)}\" r=\"4\"><title>");
            to.AppendHtml($"{entry.At.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} {entry.Text}").Append("</title></circle>\n");
        }

        return y + ((Lanes + 1) * 9);
    }

    private static string ColourOf(PostmortemPhase phase) => s_phaseColours[
        Enum.TryParse<IncidentState>(phase.Name, out var state) && (int)state < s_phaseColours.Length ? (int)state : phase.Name.Length % s_phaseColours.Length];

    private static string Shortened(string text, int room) =>
        text.Length <= room ? text : string.Concat(text.AsSpan(0, Math.Max(room - (char.IsHighSurrogate(text[Math.Max(room - 2, 0)]) ? 2 : 1), 1)), "…");
}
