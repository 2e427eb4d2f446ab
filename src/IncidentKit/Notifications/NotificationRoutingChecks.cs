namespace IncidentKit;

/// <summary>What makes a routing impossible, whether it comes from JSON or from code.</summary>
internal static class NotificationRoutingChecks
{
    public const string Twice = "is there more than once";

    public static List<PolicyProblem> ProblemsOf(IReadOnlyList<NotificationRoute> routes)
    {
        var problems = new List<PolicyProblem>();
        if (routes.Count > NotificationRouting.MaxCount)
            problems.Add(new PolicyProblem("$.routes", TooMany(routes.Count, "routes")));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, route) in routes.Index())
        {
            var path = FormattableString.Invariant($"$.routes[{i}]");
            if (route is null)
                problems.Add(new PolicyProblem(path, "is null, where a route is needed"));
            else
                problems.AddRange(ProblemsOf(path, route, names));
        }

        return problems;
    }

    /// <summary>What is wrong with one route.</summary>
    /// <param name="path">Its JSON path.</param>
    /// <param name="route">The route.</param>
    /// <param name="names">The names of the routes before it; its own is added.</param>
    public static List<PolicyProblem> ProblemsOf(string path, NotificationRoute route, HashSet<string> names)
    {
        var problems = new List<PolicyProblem>();
        if (IncidentText.ProblemOf(route.Name, IncidentText.MaxLine, singleLine: true) is { } problem)
            problems.Add(new PolicyProblem($"{path}.name", problem));
        else if (!names.Add(route.Name))
            problems.Add(new PolicyProblem($"{path}.name", $"is '{route.Name}', which another route has already"));
        if (route.Notifiers.Count == 0)
            problems.Add(new PolicyProblem($"{path}.notifiers", "must name at least one notifier"));
        Lines($"{path}.notifiers", route.Notifiers, problems);
        Each($"{path}.severities", route.Severities, _ => null, problems);
        Each($"{path}.states", route.States, Undefined, problems);
        Each($"{path}.kinds", route.Kinds, Unknown, problems);
        Lines($"{path}.systems", route.Systems, problems);
        if (route.Audience is { } audience && Undefined(audience) is { } undefined)
            problems.Add(new PolicyProblem($"{path}.audience", undefined));
        Each($"{path}.modes", route.Modes, Undefined, problems);
        Each($"{path}.visibilities", route.Visibilities, Undefined, problems);
        return problems;
    }

    public static string TooMany(int count, string what) => FormattableString.Invariant($"has {count} {what}, {NotificationRouting.MaxCount} at most");

    private static void Lines(string path, IReadOnlyList<string> values, List<PolicyProblem> problems) =>
        Each(path, values, value => IncidentText.ProblemOf(value, IncidentText.MaxLine, singleLine: true), problems);

    private static void Each<T>(string path, IReadOnlyList<T> values, Func<T, string?> problemOf, List<PolicyProblem> problems)
    {
        if (values.Count > NotificationRouting.MaxCount)
            problems.Add(new PolicyProblem(path, TooMany(values.Count, "values")));
        var seen = new HashSet<T>();
        foreach (var (i, value) in values.Index())
        {
            var problem = problemOf(value) ?? (seen.Add(value) ? null : Twice);
            if (problem is not null)
                problems.Add(new PolicyProblem(FormattableString.Invariant($"{path}[{i}]"), problem));
        }
    }

    private static string? Unknown(string kind) => kind is not null && EventKinds.All.Contains(kind) ? null
        : $"is '{kind}', which is not a kind of event{(NearestName.Find(kind ?? "", EventKinds.All) is { } nearest ? $"; did you mean '{nearest}'?" : ".")} Known: {string.Join(", ", EventKinds.All)}";

    private static string? Undefined<TEnum>(TEnum value)
        where TEnum : struct, Enum => Enum.IsDefined(value) ? null : $"is {value}, which is none of {string.Join(", ", Enum.GetNames<TEnum>())}";
}
