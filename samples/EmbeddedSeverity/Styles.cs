namespace EmbeddedSeverity;

/// <summary>The look that the portal had before.</summary>
internal static class Styles
{
    public const string Css = """
        body { margin: 0; font: 16px/1.5 Georgia, "DejaVu Serif", serif; background: #fbf7ef; color: #2b2420; }
        header { background: #3b2f4a; padding: 14px 28px; } header a { color: #f4e8c8; font-size: 20px; text-decoration: none; }
        main { max-width: 1000px; margin: 24px auto; padding: 0 24px; }
        table { border-collapse: collapse; } th, td { text-align: left; padding: 6px 18px 6px 0; border-bottom: 1px solid #e0d5c0; font-weight: normal; }
        button { font: inherit; padding: 8px 18px; margin: 4px 6px 4px 0; border: 1px solid #3b2f4a; border-radius: 3px; background: #3b2f4a; color: #fff; cursor: pointer; }
        button.quiet { background: none; color: #3b2f4a; } button:focus-visible, input:focus-visible, a:focus-visible { outline: 3px solid #d08a1d; }
        input { font: inherit; padding: 6px 8px; border: 1px solid #8a7a68; border-radius: 3px; }
        .verdict { border-left: 10px solid #5f6368; background: #fff; padding: 8px 20px; } .verdict h2 { margin: 4px 0; }
        .verdict.level1 { border-color: #8b1a1a; } .verdict.level2 { border-color: #b4500b; } .verdict.level3 { border-color: #8a6d00; } .verdict.level4 { border-color: #2f6f9f; }
        .problem { background: #fdecea; border: 1px solid #8b1a1a; padding: 8px 16px; }
        figure { margin: 24px 0; overflow-x: auto; background: #fff; border: 1px solid #e0d5c0; }
        """;
}
