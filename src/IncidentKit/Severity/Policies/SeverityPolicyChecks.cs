using System.Text.RegularExpressions;

namespace IncidentKit;

/// <summary>Everything that can be wrong with a policy, whether it comes from JSON or from code. The paths are those of the JSON form.</summary>
internal sealed partial class SeverityPolicyChecks
{
    private readonly SeverityPolicyDraft _draft;
    private readonly List<SeverityProblem> _problems;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private SeverityPolicyChecks(SeverityPolicyDraft draft, List<SeverityProblem> problems)
    {
        _draft = draft;
        _problems = problems;
    }

    public static List<SeverityProblem> Of(SeverityPolicyDraft draft)
    {
        var problems = new List<SeverityProblem>();
        var checks = new SeverityPolicyChecks(draft, problems);
        checks.Levels();
        FactChecks.Of(draft, problems);
        checks.Services();
        checks.Rules();
        return problems;
    }

    private void Levels()
    {
        if (_draft.Levels.IsEmpty)
            Say("$.levels", "must name at least one level");
        for (var i = 0; i < _draft.Levels.Length; i++)
        {
            var level = _draft.Levels[i];
            var path = FormattableString.Invariant($"$.levels[{i}]");
            if (IncidentText.ProblemOf(level.Name, IncidentText.MaxLine, singleLine: true) is { } problem)
                Say($"{path}.name", problem);
            if (_draft.Levels.Take(i).Any(other => other.Severity == level.Severity))
                Say($"{path}.rank", FormattableString.Invariant($"is {level.Severity.Rank}, which is described more than once"));
            if (level.Colour is not null && !Colour().IsMatch(level.Colour))
                Say($"{path}.colour", $"is '{JsonText.Shorten(level.Colour)}', which is not a colour such as #b3261e");
            if (level.Target is { Kind: ResolutionTargetKind.Within, Duration.Ticks: <= 0 })
                Say($"{path}.target", "must be more than zero");
        }
    }

    private void Services()
    {
        for (var i = 0; i < _draft.Tiers.Length; i++)
        {
            var path = FormattableString.Invariant($"$.tiers[{i}]");
            if (_draft.Tiers.Take(i).Any(other => other.Name == _draft.Tiers[i].Name))
                Say($"{path}.name", $"is '{_draft.Tiers[i].Name}', which another tier has");
            if (_draft.Tiers[i].AtLeast is { } level)
                Described($"{path}.atLeast", level);
        }

        if (_draft.Services.Length > SeverityPolicyLimits.Services)
            Say("$.services", FormattableString.Invariant($"has {_draft.Services.Length} services, {SeverityPolicyLimits.Services} at most"));
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _draft.Services.Length; i++)
        {
            var (name, tier) = _draft.Services[i];
            var path = FormattableString.Invariant($"$.services[{i}]");
            if (!names.Add(name))
                Say($"{path}.name", $"is '{name}', which stands here more than once");
            if (!_draft.Tiers.Any(known => known.Name == tier))
                Say($"{path}.tier", $"is '{tier}', which is no tier of this policy{NameHint.Of(tier, [.. _draft.Tiers.Select(known => known.Name)])}");
        }
    }

    private void Rules()
    {
        if (_draft.Tree is null == _draft.Rules.IsEmpty)
            Say("$", _draft.Tree is null ? "needs \"rules\" with at least one rule, or a \"tree\"" : "has both \"rules\" and a \"tree\"; one of them decides");
        if (_draft.Tree is not null && _draft.Otherwise is not null)
            Say("$.otherwise", "is never reached: a tree always decides");
        if (_draft.Rules.Length > SeverityPolicyLimits.Rules)
            Say("$.rules", FormattableString.Invariant($"has {_draft.Rules.Length} rules, {SeverityPolicyLimits.Rules} at most"));
        if (_draft.Reassessment.LowerAfter < TimeSpan.Zero)
            Say("$.reassessment.lowerAfter", "must not be negative");

        var conditions = new ConditionChecks(_draft, _problems);
        for (var i = 0; i < Math.Min(_draft.Rules.Length, SeverityPolicyLimits.Rules); i++)
        {
            var rule = _draft.Rules[i];
            var path = FormattableString.Invariant($"$.rules[{i}]");
            Id($"{path}.id", rule.Id);
            Described($"{path}.level", rule.Level);
            conditions.Check(rule.When, $"{path}.when");
        }

        if (_draft.Otherwise is { } otherwise)
            Described("$.otherwise.level", otherwise.Level);
        if (_draft.Tree is { } tree)
            Node(tree, "$.tree", conditions, 0);
    }

    private void Node(DecisionNode node, string path, ConditionChecks conditions, int depth)
    {
        if (node.StatedId is { } id)
            Id($"{path}.id", id);
        if (node is DecisionOutcome outcome)
            Described($"{path}.level", outcome.Level);
        if (node is not DecisionBranch branch)
            return;
        if (depth >= SeverityPolicyLimits.TreeDepth)
        {
            Say(path, FormattableString.Invariant($"is nested deeper than {SeverityPolicyLimits.TreeDepth}; a long chain of questions is easier to read as \"rules\""));
            return;
        }

        conditions.Check(branch.Condition, $"{path}.if");
        Node(branch.Then, $"{path}.then", conditions, depth + 1);
        Node(branch.Otherwise, $"{path}.else", conditions, depth + 1);
    }

    private void Id(string path, string id)
    {
        if (IncidentText.ProblemOf(id, IncidentText.MaxLine, singleLine: true) is { } problem)
            Say(path, problem);
        else if (!_ids.Add(id))
            Say(path, $"is '{id}', which is used more than once");
    }

    private void Described(string path, Severity level)
    {
        if (!_draft.Levels.Any(described => described.Severity == level))
            Say(path, $"is {level}, which can be reached and must be described exactly once in \"levels\"");
    }

    private void Say(string path, string problem) => _problems.Add(new(path, problem));

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.None, 1000)]
    private static partial Regex Colour();
}
