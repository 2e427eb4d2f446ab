using System.Diagnostics;

namespace IncidentKit.DeliveryCrashTest;

/// <summary>A worker in a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>The argument that makes this program a worker.</summary>
    public const string Mode = "work";

    /// <summary>The line that says that it has warmed up.</summary>
    public const string Ready = "ready";

    /// <summary>Short times, so that a receiver that often fails does not take hours.</summary>
    public static readonly string[] Settings =
    [
        "--pause", "00:00:00.02", "--acknowledgements", "true",
        "--Logging:LogLevel:Default", "None",
        "--Logging:LogLevel:Microsoft", "None",
        "--IncidentKit:Delivery:PollEvery", "00:00:00.2",
        "--IncidentKit:Notifiers:operations:Timeout", "00:00:01",
        "--IncidentKit:Notifiers:operations:FirstRetryAfter", "00:00:00.01",
        "--IncidentKit:Notifiers:operations:LongestRetryAfter", "00:00:01",
        "--IncidentKit:Notifiers:operations:MaxAttempts", "1000000",
        "--IncidentKit:Notifiers:operations:MaxConcurrency", "32",
    ];

    private const int KilledExitCode = 128 + 9;

    private readonly Process _process;
    private readonly List<Stored> _stored = [];
    private readonly TaskCompletionSource _isReady = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _hasStored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private readonly Task<string> _errors;
    private int _killAfter = int.MaxValue;

    public WorkerProcess()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "DeliveryCrashTest.exe" : "DeliveryCrashTest");
        _process = Process.Start(new ProcessStartInfo(program, [Mode])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _reading = Task.Run(ReadAsync);
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Ends with the first event that it has stored, or with the process.</summary>
    public Task HasStored => Task.WhenAny(_hasStored.Task, _reading);

    public bool HasExited => _process.HasExited;

    /// <summary>Starts the work; kills the process in the moment in which so many events are stored.</summary>
    public async Task BeginAsync(string database, Uri receiver, int incidents, int killAfter = int.MaxValue)
    {
        await Task.WhenAny(_isReady.Task, _reading);
        _killAfter = killAfter;
        if (!_process.HasExited)
            await _process.StandardInput.WriteLineAsync($"--database\t{database}\t--receiver\t{receiver}\t--incidents\t{incidents}\t--seconds\t600");
    }

    /// <summary>Kills it, if it has not ended in the given time.</summary>
    /// <returns>What it said was stored, and what it complained of if it ended in another way than killed or well.</returns>
    public async Task<(IReadOnlyList<Stored> Stored, string? Complaint)> KillAsync(TimeSpan patience)
    {
        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(patience));
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
        return (_stored, _process.ExitCode is KilledExitCode or 0 or -1 ? null : $"exit code {_process.ExitCode}: {await _errors}");
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
            if (line == Ready)
            {
                _stored.Clear();
                _isReady.TrySetResult();
            }

            if (Stored.Parse(line) is not { } stored)
                continue;
            _stored.Add(stored);
            _hasStored.TrySetResult();
            if (_stored.Count == _killAfter)
                _process.Kill();
        }
    }
}
