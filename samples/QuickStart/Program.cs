using System.Text;
using QuickStart;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl+C ends the play, a second one the process.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};

var capabilities = AnsiConsole.Console.Profile.Capabilities;
var canDraw = !Console.IsOutputRedirected && capabilities is { Ansi: true, Interactive: true };
return await QuickStartProgram.RunAsync(args, Console.Out, Console.Error, canDraw ? AnsiConsole.Console : null, cancellation.Token);
