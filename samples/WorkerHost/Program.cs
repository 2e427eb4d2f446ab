using WorkerHost;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl+C stops the host, a second one ends the process.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return await WorkerProgram.RunAsync(args, Console.Out, Console.Error, cancellation.Token);
