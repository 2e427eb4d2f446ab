using System.Globalization;

namespace IncidentKit;

/// <summary>What the scanner does with a character.</summary>
internal static class CharClass
{
    private static readonly bool[] s_wordAscii = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) || c == '_')];

    private static readonly bool[] s_endsPlain = [.. Enumerable.Range(0, 128).Select(c => " \t\r\n,;!?)]}\"|*<>[{`+#%&$~^:.(".Contains((char)c))];

    /// <summary>Whether a word of letters surely ends before two characters: neither joins it to more, nor makes it an address.</summary>
    public static bool EndsPlain(char c, char next) => c < 128 && s_endsPlain[c] && c switch
    {
        '.' => !IsWord(next),
        ':' => next != '/',
        '(' => next != ')',
        _ => true,
    };

    /// <summary>Whether the character belongs to words: letters of any script, digits, marks, underscore.</summary>
    public static bool IsWord(char c) => c < 128 ? s_wordAscii[c] : IsWordBeyondAscii(c);

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsWordBeyondAscii(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
