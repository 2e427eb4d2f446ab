namespace PostmortemLint.Tests;

public sealed class FileTests
{
    [Fact]
    public void A_folder_is_linted_with_the_folders_in_it_in_order()
    {
        using var workspace = new Workspace();
        foreach (var file in (string[])["b.md", "a/z.markdown", "a/y.txt", "a/code.cs", ".git/x.md"])
            workspace.Write(file, "Bob deployed without testing.");
        var run = Workspace.Lint("", workspace.Folder);
        Assert.Equal(["a/y.txt", "a/z.markdown", "b.md"], run.Lines.Select(line => line[(workspace.Folder.Length + 1)..line.IndexOf("(1,1)", StringComparison.Ordinal)]));
        Assert.Equal("3 errors, 0 warnings in 3 files", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_linted()
    {
        using var workspace = new Workspace();
        var good = workspace.Write("good.md", "Bob deployed without testing.");
        var latin = workspace.Write("latin.md", [0x42, 0xF6, 0x62, 0x20]);
        var empty = workspace.Write("empty.md", "\n \n");
        var nothing = Path.Combine(workspace.Folder, "nothing.md");
        var folder = Directory.CreateDirectory(Path.Combine(workspace.Folder, "folder")).FullName;
        var run = Workspace.Lint("", good, latin, empty, nothing, folder);
        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Equal(
            [
                $"{latin}: error: is not UTF-8 text: it has the bytes F6. Convert it, for example with iconv", $"{empty}: error: is empty",
                $"{nothing}: error: there is no such file or folder", $"{folder}: error: there is no *.md, *.markdown or *.txt file in it",
            ],
            run.ErrorLines.SkipLast(1).OrderBy(line => Array.FindIndex([latin, empty, nothing, folder], path => line.StartsWith(path + ":", StringComparison.Ordinal))));
        Assert.Equal("1 error, 0 warnings in 1 file", run.ErrorLines[^1]);
    }

    [Fact]
    public void Empty_standard_input_is_told() => Assert.Equal("stdin: error: is empty", Workspace.Lint("", "-").ErrorLines[0]);
}
