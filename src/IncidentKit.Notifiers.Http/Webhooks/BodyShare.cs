namespace IncidentKit.Notifiers.Http;

/// <summary>How much of a message's texts and lists is written.</summary>
/// <param name="Characters">The most characters of a text.</param>
/// <param name="Entries">The most entries of a list.</param>
internal readonly record struct BodyShare(int Characters, int Entries)
{
    public static BodyShare Whole { get; } = new(int.MaxValue, int.MaxValue);

    public static BodyShare First { get; } = new(8192, 256);

    public bool IsNothing => this == default;

    public BodyShare Less() => new(Characters / 2, Entries / 2);

    public string? Of(string? text)
    {
        if (text is null || text.Length <= Characters)
            return text;
        var end = Characters > 0 && char.IsHighSurrogate(text[Characters - 1]) ? Characters - 1 : Characters;
        return text[..end] + "…";
    }
}
