using System.Text;
using IncidentKit;

namespace QuickStart;

/// <summary>Reads a policy file as a whole.</summary>
internal static class PolicyReader
{
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static PolicyReading Read(string path)
    {
        if (new FileInfo(path).Length is var length and > MaxBytes)
            return Refused($"the file has {length} bytes, {MaxBytes} at most");
        try
        {
            return new PolicyReading(ResponsePolicy.Parse(s_utf8.GetString(File.ReadAllBytes(path))), []);
        }
        catch (DecoderFallbackException)
        {
            return Refused("is not text in UTF-8");
        }
        catch (ResponsePolicyFormatException exception)
        {
            return Refused([.. exception.Problems.Select(problem => problem.ToString())]);
        }

        PolicyReading Refused(params string[] problems) => new(null, [.. problems.Select(problem => $"{path}: {OneLine.Of(problem)}")]);
    }
}
