using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Makes text harmless to terminals and logs: one line, and nothing in it that moves a cursor, hides or turns text round.</summary>
internal static class PlainLine
{
    // Letters of several scripts, and people and flags among the pictures, are joined by these two.
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var pending = false;
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator:
                    pending = true;
                    break;
                case UnicodeCategory.Format when rune.Value is not (NonJoiner or Joiner):
                    break;
                default:
                    if (pending && line.Length > 0)
                        line.Append(' ');
                    pending = false;
                    line.Append(rune.ToString());
                    break;
            }
        }

        return line.ToString();
    }
}
