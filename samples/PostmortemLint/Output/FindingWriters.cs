namespace PostmortemLint;

/// <summary>The formats.</summary>
internal static class FindingWriters
{
    public static IFindingWriter For(string format, RuleSettings settings, TextWriter output) => format switch
    {
        "jsonl" => new JsonLinesWriter(output),
        "sarif" => new SarifWriter(settings, output),
        _ => new CompilerWriter(output),
    };
}
