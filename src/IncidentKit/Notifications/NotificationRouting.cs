namespace IncidentKit;

/// <summary>Which events go to which notifiers, as immutable data. Every route that matches adds its notifiers.</summary>
/// <remarks>Each notifier hears of an event once, however many routes lead to it; what its own <see cref="NotifierOptions"/> say holds all the
/// same. An event that no route matches is told to nobody. <c>docs/notifications.md</c> describes the JSON form.</remarks>
public sealed class NotificationRouting
{
    /// <summary>The greatest number of routes, and of values in one list of a route.</summary>
    public const int MaxCount = 1000;

    /// <summary>Makes a routing.</summary>
    /// <param name="routes">The routes; none tells nobody anything.</param>
    /// <exception cref="ArgumentException">A value is impossible; the message lists everything that is wrong.</exception>
    public NotificationRouting(params IEnumerable<NotificationRoute> routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        Routes = routes.ToAppendOnly();
        var problems = NotificationRoutingChecks.ProblemsOf(Routes);
        if (problems.Count > 0)
            throw new ArgumentException($"The routing can't be:\n{string.Join('\n', problems)}", nameof(routes));
    }

    /// <summary>The routes.</summary>
    public IReadOnlyList<NotificationRoute> Routes { get; }

    /// <summary>Reads a routing.</summary>
    /// <param name="json">One JSON object, at most one million characters.</param>
    /// <exception cref="NotificationRoutingFormatException">The text is not a routing; every mistake is listed with its JSON
    /// path.</exception>
    public static NotificationRouting Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return NotificationRoutingJson.Read(json);
    }

    /// <summary>The routing as JSON, indented, always the same bytes for the same routing; <see cref="Parse"/> reads it back.</summary>
    public string ToJson() => NotificationRoutingJson.Write(this);

    /// <summary>The names of notifiers that are not among the known ones, each with its place.</summary>
    internal IReadOnlyList<PolicyProblem> UnknownNotifiers(IReadOnlyList<string> known)
    {
        var problems = new List<PolicyProblem>();
        foreach (var (i, route) in Routes.Index())
        {
            foreach (var (j, name) in route.Notifiers.Index())
            {
                if (!known.Contains(name))
                {
                    var hint = NearestName.Find(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
                    problems.Add(new PolicyProblem(
                        FormattableString.Invariant($"$.routes[{i}].notifiers[{j}]"),
                        $"is '{name}', and no notifier of that name was added{hint} Added: {(known.Count == 0 ? "none" : string.Join(", ", known))}"));
                }
            }
        }

        return problems;
    }
}
