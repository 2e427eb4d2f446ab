using System.Diagnostics;

namespace IncidentKit.CrashTest;

/// <summary>A writer in a process of its own: warms up, waits to be told the file, writes until it is killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private const int KilledExitCode = 128 + 9;

    private readonly Process _process;
    private readonly List<Acknowledgement> _acknowledgements = [];
    private readonly TaskCompletionSource _isReady = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _hasWritten = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private readonly Task<string> _errors;

    public WriterProcess()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "CrashTest.exe" : "CrashTest");
        _process = Process.Start(new ProcessStartInfo(program, ["write"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _reading = Task.Run(ReadAsync);
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Ends with the first acknowledgement.</summary>
    public Task HasWritten => Task.WhenAny(_hasWritten.Task, _reading);

    /// <summary>Lets it write, after it has warmed up.</summary>
    public async Task BeginAsync(WriterOrder order)
    {
        await Task.WhenAny(_isReady.Task, _reading);
        if (!_process.HasExited)
            await _process.StandardInput.WriteLineAsync(order.ToString());
    }

    /// <summary>Kills it, if it has not done so itself in the given time.</summary>
    /// <returns>Everything it was acknowledged, and what it complained of if it ended in another way.</returns>
    public async Task<(IReadOnlyList<Acknowledgement> Acknowledgements, string? Complaint)> KillAsync(TimeSpan patience)
    {
        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(patience));
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
        return (_acknowledgements, _process.ExitCode == (OperatingSystem.IsWindows() ? -1 : KilledExitCode) ? null : await _errors);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == Writer.Ready)
                _isReady.TrySetResult();
            if (Acknowledgement.Parse(line) is not { } acknowledgement)
                continue;
            _acknowledgements.Add(acknowledgement);
            _hasWritten.TrySetResult();
        }
    }
}
