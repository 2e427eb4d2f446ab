using System.Text;

namespace QuickStart.Tests;

/// <summary>Presses Ctrl+C as soon as a text is written.</summary>
internal sealed class CancellingWriter(string trigger, CancellationTokenSource cancellation) : StringWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.Contains(trigger, StringComparison.Ordinal) == true)
            cancellation.Cancel();
    }
}
