using System.Text.RegularExpressions;
using IncidentKit.Conventions.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IncidentKit.Conventions.Tests;

/// <summary>A rule that is wrong for us is silenced once, in .editorconfig, with its reason, and nowhere else.</summary>
public sealed partial class SilencedWarningTests
{
    [Fact]
    public void A_silenced_warning_has_its_reason()
    {
        var lastComment = "";
        var silenced = 0;
        var unexplained = new List<string>();
        foreach (var line in Repository.ReadLines(".editorconfig"))
        {
            lastComment = line.StartsWith('#') ? line : lastComment;
            if (SilencedRule().Match(line) is { Success: true, Groups: [_, var id] })
            {
                silenced++;
                if (!lastComment.Contains(id.Value, StringComparison.Ordinal))
                {
                    unexplained.Add(id.Value);
                }
            }
        }

        Assert.True(silenced > 0, "No silenced rule was found in .editorconfig: the check is broken.");
        Assert.True(
            unexplained.Count == 0,
            $"Write a comment above {string.Join(", ", unexplained)} in .editorconfig that names the rule and says why it is wrong for us.");
    }

    [Fact]
    public void One_type_per_file_is_kept_by_the_build() =>
        Assert.True(
            Repository.ReadLines(".editorconfig").Contains("dotnet_diagnostic.MA0048.severity = warning", StringComparer.Ordinal),
            "Keep MA0048 on in .editorconfig: it is what keeps one type per file, named as the type.");

    [Fact]
    public void No_project_silences_a_warning()
    {
        var wrong = Repository.Files.Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets")
            .Where(file => Repository.Read(file).Contains("<NoWarn", StringComparison.OrdinalIgnoreCase))
            .ToList();

        Assert.True(wrong.Count == 0, $"Silence it in .editorconfig, with the reason, instead of NoWarn in {string.Join(", ", wrong)}.");
    }

    [Fact]
    public void No_code_silences_a_warning()
    {
        var pragmas = CodeHabitTests.AllCode.SelectMany(tree => tree.GetRoot().DescendantNodes(descendIntoTrivia: true))
            .Where(node => node.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia));
        var attributes = CodeHabitTests.AllCode.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .Where(node => node is AttributeSyntax attribute && attribute.Name.ToString().EndsWith("SuppressMessage", StringComparison.Ordinal));
        var places = pragmas.Concat(attributes).Select(Sources.PlaceOf).ToList();

        Assert.True(places.Count == 0, "Silence it in .editorconfig, with the reason, instead of in:\n  " + string.Join("\n  ", places));
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity\s*=\s*(none|silent)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SilencedRule();
}
