namespace IncidentKit;

/// <summary>How a postmortem looks: on screens in light and dark, on phones, on paper.</summary>
internal static class PostmortemStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --text: #1c2430; --soft: #5a6675; --line: #d5dbe3; --paper: #fff; --panel: #f5f7fa; --mark: #b3261e; }
        @media (prefers-color-scheme: dark) {
          :root { --text: #e6eaf0; --soft: #a3adba; --line: #39424e; --paper: #14181d; --panel: #1d232b; --mark: #ff8a80; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
        h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.5rem; }
        h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
        h3 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
        p, ol, ul { margin: .5rem 0; }
        li { margin: .25rem 0; }
        pre { margin: .5rem 0; padding: .6rem .8rem; overflow-x: auto; background: var(--panel); font-size: .875rem; }
        blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid var(--line); color: var(--soft); }
        table { width: 100%; border-collapse: collapse; margin: .5rem 0; }
        th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        th { color: var(--soft); font-weight: 600; background: var(--panel); }
        td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
        figure { margin: .75rem 0; overflow-x: auto; }
        svg { display: block; width: 100%; min-width: 34rem; height: auto; }
        @media (max-width: 36rem) {
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table, tbody, tr, td { display: block; }
          tr { margin: .5rem 0; padding: .25rem 0; border: 1px solid var(--line); border-radius: .4rem; }
          td { border: 0; padding: .2rem .6rem; }
          td:first-child { white-space: normal; font-weight: 600; }
          td + td::before { content: attr(data-label) ": "; color: var(--soft); font-weight: 400; }
        }
        @media print {
          :root { color-scheme: light; --text: #000; --soft: #444; --line: #bbb; --paper: #fff; --panel: #f2f2f2; --mark: #a00; }
          @page { margin: 18mm; }
          body { font-size: 10.5pt; }
          main { max-width: none; padding: 0; }
          h2, h3 { break-after: avoid; }
          tr, li, figure { break-inside: avoid; }
          pre { white-space: pre-wrap; }
          svg { min-width: 0; }
        }

        """;
}
