namespace IncidentKit.Markdown.Tests;

public class RootCauseTests
{
    private static readonly string[] s_whys = ["Logins failed", "The secret was undefined", "The template had no such variable"];

    [Theory]
    [InlineData("1. **What happened?** Logins failed\n2. **Why?** The secret was undefined\n3. **Why?** The template had no such variable")]
    [InlineData("1. Logins failed\n2. Why? The secret was undefined\n3. Why: The template had no such variable")]
    [InlineData("- Logins failed\n  - The secret was undefined\n    - The template had no such variable")]
    [InlineData("Logins failed\n\n**Why?** The secret was undefined\n\nWhy 2: The template had no such variable")]
    [InlineData("| # | Question | Answer |\n|---|---|---|\n| 1 | What happened? | Logins failed |\n| 2 | Why? | The secret was undefined |\n| 3 | Why? | The template had no such variable |")]
    public void Whys_are_read_from_lists_paragraphs_and_tables(string whys) =>
        Assert.Equal(s_whys, PostmortemReader.Read($"# T\n## Root Cause Analysis\n### Five Whys\n{whys}\n").Postmortem.FiveWhys);

    [Fact]
    public void A_question_of_its_own_is_kept()
    {
        var whys = PostmortemReader.Read("# T\n## Five whys\n1. Why did logins fail? The secret was undefined\n2. Why was that? No template\n").Postmortem.FiveWhys;
        Assert.Equal(["Why did logins fail? The secret was undefined", "Why was that? No template"], whys);
    }

    [Theory]
    [InlineData("## Root Cause\nNothing checks the variables.")]
    [InlineData("## Root Cause Analysis\n**Root Cause**: Nothing checks the variables.")]
    [InlineData("## Five whys\n1. Logins failed\n\n**Root cause:** Nothing checks the variables.")]
    [InlineData("## Root Cause Analysis\n### The Five Whys\n1. Logins failed\n\nRoot cause: Nothing checks\nthe variables.")]
    [InlineData("## Causes\n- Nothing checks the variables.")]
    public void The_root_cause_is_found_by_its_label_or_as_the_text_of_its_section(string markdown) =>
        Assert.Equal("Nothing checks the variables.", PostmortemReader.Read($"# T\n{markdown}\n").Postmortem.RootCause);

    [Fact]
    public void A_list_that_asks_why_is_the_five_whys_whatever_stands_above_it()
    {
        var postmortem = PostmortemReader.Read("# T\n## Root Cause\nIn short: no checks.\n\n1. Why did it fail? No secret\n2. Why was there none? No template\n").Postmortem;
        Assert.Equal(2, postmortem.FiveWhys.Count);
        Assert.Equal("In short: no checks.", postmortem.RootCause);

        var table = PostmortemReader.Read(Sample.Read("columns")).Postmortem;
        Assert.Equal(["Consumers stopped", "One message crashed each of them", "A message is retried without end"], table.FiveWhys);
        Assert.Equal("A message that crashes a consumer is never set aside.", table.RootCause);
    }

    [Fact]
    public void Prose_keeps_its_paragraphs_and_code_stands_beside_it()
    {
        var postmortem = PostmortemReader.Read(Sample.Read("prose")).Postmortem;
        Assert.StartsWith("The nightly job swaps two indexes. It swapped them before the new one was filled", postmortem.RootCause, StringComparison.Ordinal);
        Assert.EndsWith("with an unrelated change (https://example.com/changes/4711).", postmortem.RootCause, StringComparison.Ordinal);
        var code = Assert.Single(postmortem.Additions, addition => addition.Heading == "Root Cause Analysis").Blocks[0];
        Assert.Equal((PostmortemBlockKind.Code, "yaml", "steps:\n  - swap   # used to wait for \"fill\"\n  - fill"), (code.Kind, code.Language, code.Text));
        Assert.Equal(["The swap is not checked", "The dashboard counts requests, not results; a search with no results is a success for it"], postmortem.ContributingFactors);
    }
}
