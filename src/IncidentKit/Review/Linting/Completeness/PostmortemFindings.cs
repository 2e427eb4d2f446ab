namespace IncidentKit;

/// <summary>Collects what is wrong with a postmortem as a whole.</summary>
internal sealed class PostmortemFindings(LintSink sink)
{
    public bool IsOn(LintRule rule) => sink.IsOn(rule);

    /// <summary>Something is missing, or too much.</summary>
    public void Add(LintRule rule, LintSection section, int? entry, string message, string suggestion)
    {
        sink.Enter(default, section, entry);
        sink.Add(rule, 0, 0, message, suggestion);
        sink.Leave();
    }

    /// <summary>Something in a text.</summary>
    public void AddAt(LintRule rule, LintSection section, int? entry, string text, int start, int length, string message, string suggestion = "Write what it stands for.")
    {
        sink.Enter(text.AsMemory(), section, entry);
        sink.Add(rule, start, length, message, suggestion);
        sink.Leave();
    }
}
