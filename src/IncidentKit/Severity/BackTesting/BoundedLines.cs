using System.Text;

namespace IncidentKit;

/// <summary>The lines of a text, none longer than a bound, whatever the text holds.</summary>
internal sealed class BoundedLines(TextReader reader)
{
    private const int MaxLine = 1024 * 1024;

    public IEnumerable<TextLine> Lines()
    {
        var line = new StringBuilder();
        var buffer = new char[8 * 1024];
        var number = 1;
        var skipFeed = false;
        int count;
        while ((count = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (skipFeed && c == '\n')
                {
                    skipFeed = false;
                    continue;
                }

                skipFeed = c == '\r';
                if (c is '\r' or '\n')
                {
                    yield return new TextLine(number++, line.ToString(), IsTooLong: false);
                    line.Clear();
                }
                else if (line.Length >= MaxLine)
                {
                    yield return new TextLine(number, "", IsTooLong: true);
                    yield break;
                }
                else if (c != '\uFEFF' || number > 1 || line.Length > 0)
                {
                    line.Append(c);
                }
            }
        }

        if (line.Length > 0)
            yield return new TextLine(number, line.ToString(), IsTooLong: false);
    }
}
