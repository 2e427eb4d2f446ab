using System.Text;

namespace PostmortemLint;

/// <summary>A text to lint.</summary>
/// <param name="Name">The path as it is shown.</param>
/// <param name="Open">Opens it.</param>
internal sealed record InputSource(string Name, Func<Stream> Open)
{
    // Bytes that are no text are an error: a finding in text that was guessed would point to the wrong place.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as it is read.</summary>
    public StreamReader OpenText() => new(Open(), s_utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024);

    /// <summary>Reads, and says what is wrong with bytes that are no text.</summary>
    /// <exception cref="InputException">They are not UTF-8.</exception>
    public static int Read(TextReader reader, Span<char> buffer)
    {
        try
        {
            return reader.Read(buffer);
        }
        catch (DecoderFallbackException exception)
        {
            var bytes = Convert.ToHexString(exception.BytesUnknown ?? []);
            throw new InputException($"is not UTF-8 text: it has the bytes {bytes}. Convert it, for example with iconv");
        }
    }
}
