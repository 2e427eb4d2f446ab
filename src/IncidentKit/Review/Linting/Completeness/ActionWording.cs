namespace IncidentKit;

/// <summary>Whether one can tell that an action is done.</summary>
internal static class ActionWording
{
    private static readonly PhraseFinder s_vague = new(
        "be more careful, more careful, be careful, carefully, pay attention, pay more attention, more attention, be aware, be vigilant, more vigilant, stay alert, keep in mind, remember to, don't forget, do better, try to, try harder, remind everyone, remind all, remind the team, remind engineers, remind people, raise awareness, be mindful, think about, as needed, when possible, if possible, where possible, as appropriate, be proactive, communicate better, double check, double-check, make sure everyone, keep an eye on, be more proactive");

    private static readonly string[] s_vagueStarts =
        ["investigate", "discuss", "consider", "look into", "explore", "think about", "talk about", "talk to", "evaluate whether", "ensure", "make sure", "be ", "research", "review whether", "follow up", "figure out", "understand"];

    private static readonly string[] s_openVerbs = ["improve", "increase", "enhance", "better", "strengthen", "optimise", "optimize", "fix", "monitor", "review", "harden"];

    private static readonly PhraseFinder s_vagueObjects = new(
        "monitoring, alerting, alerts, testing, tests, test coverage, coverage, documentation, docs, communication, process, processes, the process, our process, quality, code quality, reliability, stability, performance, resilience, observability, logging, visibility, training, awareness, security, things, it, the issue, the problem, the bug, the system");

    private static readonly PhraseFinder s_processOnly = new(
        "training, train, workshop, educate, education, teach, awareness, policy, guideline, guidelines, remind, communicate, presentation, onboarding, brown bag, lunch and learn, meeting, read");

    private static readonly PhraseFinder s_built = new(
        "alert, alerts, check, test, tests, validation, validate, automate, automatic, pipeline, script, limit, gate, monitor, dashboard, runbook, checklist, code, deploy, tool, rate limit, timeout, retry, backup, index, lint, flag");

    /// <summary>Whether nobody could check that it is done.</summary>
    public static bool IsVague(string title)
    {
        var text = title.AsSpan().Trim().TrimEnd('.');
        if (text.Length == 0)
            return false;
        if (s_vague.IsIn(text))
            return true;
        var hasMeasure = text.ContainsAnyInRange('0', '9');
        foreach (var start in s_vagueStarts)
        {
            if (StartsWithWord(text, start))
                return !hasMeasure && !HasResult(text);
        }

        foreach (var verb in s_openVerbs)
        {
            if (StartsWithWord(text, verb))
                return !hasMeasure && IsVagueObject(text[verb.Length..]);
        }

        return text.IndexOf(' ') < 0;
    }

    /// <summary>Whether it only tells people something.</summary>
    public static bool IsProcessOnly(ActionItem action) =>
        action.Kind == ActionItemKind.Process || (s_processOnly.IsIn(action.Title) && !s_built.IsIn(action.Title));

    // "Investigate X and write down ..., so that ...": it ends in something that one can look at.
    private static bool HasResult(ReadOnlySpan<char> text) =>
        text.Contains(" document", StringComparison.OrdinalIgnoreCase) || text.Contains(" write", StringComparison.OrdinalIgnoreCase) || text.Contains(" add ", StringComparison.OrdinalIgnoreCase)
        || text.Contains(" in CI", StringComparison.Ordinal) || text.Contains(" fails ", StringComparison.OrdinalIgnoreCase) || text.Contains(" reject", StringComparison.OrdinalIgnoreCase);

    // Nothing but a general word follows: "monitoring", "our monitoring and alerting".
    private static bool IsVagueObject(ReadOnlySpan<char> rest)
    {
        var words = 0;
        foreach (var range in rest.SplitAny(' ', ',', '/', '&'))
        {
            var word = rest[range];
            if (word.Length > 0 && word is not ("the" or "our" or "and" or "or" or "of" or "overall" or "general" or "all" or "more" or "better" or "system" or "code" or "test" or "for" or "this") && !s_vagueObjects.IsIn(word))
                words++;
        }

        return words == 0;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || word[^1] == ' ' || !char.IsLetterOrDigit(text[word.Length]));
}
