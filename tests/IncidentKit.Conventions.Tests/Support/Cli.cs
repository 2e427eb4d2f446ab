using System.Collections;
using System.Diagnostics;

namespace IncidentKit.Conventions.Tests.Support;

internal static class Cli
{
    public static CliResult Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start);

        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " did not start");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    public static void Dotnet(string what, params string[] arguments)
    {
        var result = Run("dotnet", arguments);
        Assert.True(result.ExitCode == 0, $"{what} failed (dotnet {string.Join(' ', arguments)}):\n{result.Output}");
    }

    // "dotnet test" leaves settings of its own build in the environment; an inner build must not inherit them. Nor may it
    // leave build servers behind, which would hold our output open.
    private static void Isolate(ProcessStartInfo start)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            var name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.Ordinal))
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
    }
}
