using System.Text.Json;

namespace IncidentKit;

/// <summary>What a JSON reader says, in our words: where, without the reader's own types.</summary>
internal static class JsonSyntax
{
    public static SeverityProblem ProblemOf(JsonException exception)
    {
        if (exception.Message.Contains("maximum configured depth", StringComparison.Ordinal))
            return new("$", FormattableString.Invariant($"is nested deeper than {SeverityPolicyLimits.JsonDepth} levels"));
        var message = exception.Message.Split(" LineNumber:")[0].TrimEnd('.', ' ');
        return new("$", FormattableString.Invariant(
            $"is not JSON: {message} (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})"));
    }
}
