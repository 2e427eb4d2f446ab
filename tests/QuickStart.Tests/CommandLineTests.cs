namespace QuickStart.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_names_every_option()
    {
        var run = await Workspace.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            (string[])["--scenario FILE", "--policy FILE", "--list", "--fast", "--out DIR", "--help"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_names_every_shipped_scenario_with_its_source()
    {
        var run = await Workspace.RunAsync("--list");

        Assert.Equal(0, run.ExitCode);
        Assert.All(ShippedScenarios.Names, name => Assert.Contains(name, run.Output, StringComparison.Ordinal));
        Assert.Contains("Auth service failure after deploy v2.3.1", run.Output, StringComparison.Ordinal);
        Assert.Contains("process.md section 9", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("has mistakes", run.Output, StringComparison.Ordinal);
        Assert.Contains("Policies: tight-targets", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown option '--loud'", "--loud")]
    [InlineData("unknown option 'worked-incident'", "worked-incident")]
    [InlineData("--scenario needs the file or name of a scenario", "--scenario")]
    [InlineData("--scenario needs the file or name of a scenario", "--scenario", "--fast")]
    [InlineData("--policy needs the file or name of a policy", "--fast", "--policy")]
    [InlineData("--out needs a folder", "--fast", "--out")]
    [InlineData("--out needs a folder", "--out", "")]
    [InlineData("--fast is given twice", "--fast", "--fast")]
    [InlineData("there is no scenario 'no-such-file.json'", "--scenario", "no-such-file.json")]
    [InlineData("there is no policy 'no-such-file.json': no such file, and shipped are only tight-targets", "--policy", "no-such-file.json")]
    public async Task A_wrong_command_line_is_refused_with_code_2(string message, params string[] args)
    {
        var run = await Workspace.RunAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith($"quickstart: {message}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shipped_scenario_can_be_named_with_its_file_ending()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync("--scenario", "worked-incident.json");

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task An_output_folder_that_is_a_file_is_refused()
    {
        using var workspace = new Workspace();
        var file = workspace.WriteScenario("not a folder");

        var run = await Workspace.RunAsync("--fast", "--out", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Equal("not a folder", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_database_that_is_none_is_refused_and_left_alone()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.Out);
        var text = new string('x', 5000);
        await File.WriteAllTextAsync(workspace.Database, text);

        var run = await workspace.PlayAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Equal(text, await File.ReadAllTextAsync(workspace.Database));
    }
}
