namespace PostmortemLint.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Help_names_every_option()
    {
        var run = Workspace.Lint("", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.All(
            (string[])["--format", "--kind", "--rule ID=LEVEL", "--policy FILE", "--words FILE", "--audience", "--max-warnings N", "--list-rules", "--help", "Exit codes"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_has_every_rule_with_its_level_as_set()
    {
        var run = Workspace.Lint("", "--list-rules", "--rule", "blame-ours=off");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("blame-act ", StringComparison.Ordinal) && line.Contains(" error ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("blame-ours ", StringComparison.Ordinal) && line.Contains(" off ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("fact-contradicted ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name a file, a folder, or - for standard input")]
    [InlineData("unknown option '--loud'", "--loud", "-")]
    [InlineData("--format needs a value", "-", "--format")]
    [InlineData("--format is text or jsonl or sarif, not 'xml'", "--format", "xml", "-")]
    [InlineData("--kind is report or text or status-update, not 'book'", "--kind=book", "-")]
    [InlineData("--audience is team or customers, not 'all'", "--audience", "all", "-")]
    [InlineData("--rule is ID=off, ID=info, ID=warning or ID=error, not 'blame-act'", "--rule", "blame-act", "-")]
    [InlineData("--rule is ID=off, ID=info, ID=warning or ID=error, not 'blame-act=loud'", "--rule", "blame-act=loud", "-")]
    [InlineData("there is no rule 'blame'; --list-rules lists them", "--rule", "blame=off", "-")]
    [InlineData("--max-warnings is a number, not '-1'", "--max-warnings", "-1", "-")]
    [InlineData("--format is given twice", "--format", "text", "--format", "text", "-")]
    [InlineData("--policy: no-such-file.json can't be read", "--policy", "no-such-file.json", "-")]
    [InlineData("--words: no-such-file.txt can't be read", "--words", "no-such-file.txt", "-")]
    public void A_wrong_command_line_is_refused_with_code_2(string message, params string[] args)
    {
        var run = Workspace.Lint("Text.", args);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith($"postmortem-lint: {message}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "the file is no object")]
    [InlineData("{", "is no JSON")]
    [InlineData("""{"rule": {}}""", "'rule' is unknown; there are rules, words, people, systems and abbreviations")]
    [InlineData("""{"rules": {"blame-act": "loud"}}""", "the level of 'blame-act' is off, info, warning or error")]
    [InlineData("""{"rules": {"blame": "off"}}""", "there is no rule 'blame'")]
    [InlineData("""{"words": "synergy"}""", "words is no list")]
    [InlineData("""{"words": [{"why": "x"}]}""", "a word has no phrase")]
    [InlineData("""{"words": [{"phrase": "x", "colour": "red"}]}""", "'colour' of a word is unknown")]
    [InlineData("""{"people": [1]}""", "'people' holds something that is no text")]
    public void A_wrong_policy_is_refused_with_code_2(string policy, string message)
    {
        using var workspace = new Workspace();
        var run = Workspace.Lint("Text.", "--policy", workspace.Write("policy.json", policy), "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_sets_levels_and_the_command_line_wins_over_it()
    {
        using var workspace = new Workspace();
        var policy = workspace.Write("policy.json", """{ "rules": { "blame-act": "warning" }, /* a remark */ "people": ["Quillon"], }""");
        Assert.Contains(": warning blame-act:", Workspace.Lint("Bob deployed without testing.", "--policy", policy, "-").Output, StringComparison.Ordinal);
        Assert.Contains(": info blame-act:", Workspace.Lint("Bob deployed without testing.", "--policy", policy, "--rule=blame-act=info", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_words_file_with_too_many_parts_is_refused_with_its_number()
    {
        using var workspace = new Workspace();
        var words = workspace.Write("words.txt", "# ours\nsynergy | It says nothing. | Say what.\na | b | c | d\n");
        var run = Workspace.Lint("Text.", "--words", words, "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 3 of", run.Error, StringComparison.Ordinal);
    }
}
