namespace IncidentKit;

/// <summary>The numbers that stand for words in the features of a possible tool: that of the base form, or one made of the letters of a
/// word that the lexicon does not have.</summary>
internal static class AssistantWordKeys
{
    private const int FirstUnknown = 1 << 19;
    private const int UnknownBits = 18;
    private const int FirstMark = 1_000_000;

    /// <summary>Stands for the possible tool.</summary>
    public const int Tool = FirstMark + 40;

    /// <summary>Stands for what is outside of the sentence.</summary>
    public const int Edge = FirstMark + 41;

    private const int Name = FirstMark + 42;

    /// <summary>The number of a token.</summary>
    public static int Of(in ProseToken token, ReadOnlySpan<char> text)
    {
        if (token.Kind != TokenKind.Word)
            return FirstMark + (int)token.Kind;
        if (token.Word != 0)
            return Lexicon.Default.LemmaOf(token.Word);
        return token.Has(TokenShape.Capital) && !token.Has(TokenShape.First) ? Name : OfUnknown(text.Slice(token.Start, token.Length));
    }

    /// <summary>The number of a word, or of a mark, by the name that the weights table has for it.</summary>
    public static int OfName(ReadOnlySpan<char> name)
    {
        if (name.Length > 2 && name[0] == '<')
            return FirstMark + int.Parse(name[1..^1], System.Globalization.CultureInfo.InvariantCulture);
        return Lexicon.Default.Find(name) is var word and > 0 ? word : OfUnknown(name);
    }

    /// <summary>The name of a number; null when it was made of letters.</summary>
    public static string? NameOf(int key) =>
        key >= FirstMark ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<{key - FirstMark}>") : key < FirstUnknown ? Lexicon.Default.TextOf(key) : null;

    private static int OfUnknown(ReadOnlySpan<char> word) => FirstUnknown + (int)(WordHash.Of(word) * 0x9E3779B1 >> (32 - UnknownBits));
}
