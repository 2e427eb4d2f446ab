namespace IncidentKit.Conventions.Tests.Support;

internal sealed record CliResult(int ExitCode, string Output);
