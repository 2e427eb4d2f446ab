namespace IncidentKit;

/// <summary>One text of a postmortem, with its place and its tokens.</summary>
internal sealed class FactText(FactSection section, int index, string text)
{
    public FactSection Section { get; } = section;

    public int Index { get; } = index;

    public string Text { get; } = text;

    public IReadOnlyList<FactToken> Tokens { get; } = FactTokens.Of(text);

    /// <summary>Every text that may hold claims, in the order of the template.</summary>
    public static IEnumerable<FactText> Of(Postmortem postmortem)
    {
        var texts = new List<FactText>();
        Add(FactSection.Impact, [postmortem.Impact ?? ""]);
        Add(FactSection.Timeline, postmortem.Timeline.Select(row => row.Text));
        Add(FactSection.FiveWhys, postmortem.FiveWhys);
        Add(FactSection.RootCause, [postmortem.RootCause ?? ""]);
        Add(FactSection.WentWell, postmortem.WentWell);
        Add(FactSection.WentWrong, postmortem.WentWrong);
        Add(FactSection.Lessons, postmortem.Lessons);
        return texts;

        void Add(FactSection section, IEnumerable<string> contents) =>
            texts.AddRange(contents.Select((content, index) => new FactText(section, index, content))
                .Where(text => text.Text.Length > 0));
    }

    /// <summary>A check of what stands between two tokens.</summary>
    public FactCheck Check(int first, int end, FactVerdict verdict, string message, string? suggestion = null,
        params IReadOnlyList<FactEvidence> evidence)
    {
        var start = Tokens[first].Start;
        var length = Tokens[end - 1].End - start;
        return new(Section, Index, start, length, Text.Substring(start, length), verdict, message, suggestion, evidence);
    }
}
