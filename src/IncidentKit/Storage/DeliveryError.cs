using System.Text;

namespace IncidentKit;

/// <summary>What is kept of an error that a notifier threw: it may hold anything, a secret or a whole page among them.</summary>
internal static class DeliveryError
{
    // What is looked through for secrets is cut as well: an error of megabytes is not worth the time.
    private const int MaxScanned = 4 * DeliverySettlement.MaxErrorLength;

    public static string Clean(string error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var line = OneLine(error.Length > MaxScanned ? error[..MaxScanned] : error);
        var masked = SecretMask.Mask(line);
        if (masked.Length == 0)
            return "No reason was given.";
        if (masked.Length <= DeliverySettlement.MaxErrorLength && error.Length <= MaxScanned)
            return masked;
        var end = Math.Min(masked.Length, DeliverySettlement.MaxErrorLength - 3);
        return string.Concat(masked.AsSpan(0, char.IsHighSurrogate(masked[end - 1]) ? end - 1 : end), "...");
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                line.Append(c).Append(text[++i]);
            else if (!char.IsControl(c) && !char.IsWhiteSpace(c) && !char.IsSurrogate(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
