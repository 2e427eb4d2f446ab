namespace IncidentKit;

/// <summary>Puts together an <see cref="IncidentTracker"/> without a container.</summary>
/// <remarks>Everything has a default: the in-memory store, <c>process.md</c> as the policy, the system's clock, UUIDv7, the
/// reviews of the postmortem that IncidentKit brings. A later call replaces an earlier one, but for what is added, which adds up.</remarks>
public sealed class IncidentKitBuilder
{
    private readonly List<NotifierRegistration> _notifiers = [];
    private readonly List<IDeliveryObserver> _observers = [];
    private readonly List<IPostmortemReview> _addedReviews = [];
    private IReadOnlyList<IPostmortemReview>? _reviews;
    private LintOptions _linting = LintOptions.Default;
    private DeliveryOptions _delivery = new();
    private NotificationRouting? _routing;
    private IIncidentStore? _store;
    private ResponsePolicy _policy = ResponsePolicy.Default;
    private TimeProvider _time = TimeProvider.System;
    private readonly List<IReminderObserver> _reminderObservers = [];
    private readonly Dictionary<string, Func<NotifierOptions, NotifierOptions>> _notifierChanges = new(StringComparer.Ordinal);
    private ReminderOptions? _reminders;
    private IIdSource _ids = new TimeOrderedIdSource();

    /// <summary>Whether a store was given; without, incidents are kept in memory and gone with the process.</summary>
    public bool HasStore => _store is not null;

    /// <summary>Keeps incidents in this store. The tracker disposes it together with itself.</summary>
    /// <param name="store">The store.</param>
    public IncidentKitBuilder UseStore(IIncidentStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        return this;
    }

    /// <summary>Follows this policy instead of <see cref="ResponsePolicy.Default"/>.</summary>
    /// <param name="policy">The policy.</param>
    public IncidentKitBuilder UsePolicy(ResponsePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        return this;
    }

    /// <summary>Takes the time from here.</summary>
    /// <param name="time">The clock.</param>
    public IncidentKitBuilder UseTimeProvider(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        _time = time;
        return this;
    }

    /// <summary>Takes ids from here.</summary>
    /// <param name="ids">The source.</param>
    public IncidentKitBuilder UseIdSource(IIdSource ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        _ids = ids;
        return this;
    }

    /// <summary>Adds a notifier.</summary>
    /// <param name="name">The name under which its messages wait, 1 to 200 characters; keep it over restarts.</param>
    /// <param name="notifier">The notifier.</param>
    /// <param name="options">What it is told; the defaults when null.</param>
    /// <exception cref="ArgumentException">The name is empty or taken, or an option is impossible.</exception>
    public IncidentKitBuilder AddNotifier(string name, INotifier notifier, NotifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        if (IncidentText.ProblemOf(name, IncidentText.MaxLine, singleLine: true) is { } problem)
            throw new ArgumentException($"The name of a notifier {problem}.", nameof(name));
        if (_notifiers.Exists(registered => registered.Name == name))
            throw new ArgumentException($"There is a notifier named '{name}' already. Give this one another name.", nameof(name));
        options ??= new NotifierOptions();
        options.Validate(name);
        _notifiers.Add(new NotifierRegistration(name, notifier, options));
        return this;
    }

    /// <summary>Changes the options of a notifier, whether it is added before or after; for settings that someone other than the programmer
    /// makes.</summary>
    /// <param name="name">The notifier's name; it has to be added by the time of <see cref="Build"/>.</param>
    /// <param name="change">Makes its options from those that it was added with. A later change of the same notifier gets the result.</param>
    public IncidentKitBuilder ConfigureNotifier(string name, Func<NotifierOptions, NotifierOptions> change)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(change);
        _notifierChanges[name] = _notifierChanges.TryGetValue(name, out var earlier) ? options => change(earlier(options)) : change;
        return this;
    }

    /// <summary>Leads events to notifiers by these routes. Without a routing, every notifier hears of every event that its options let
    /// through.</summary>
    /// <param name="routing">The routing; each notifier that it names has to be added by the time of <see cref="Build"/>.</param>
    public IncidentKitBuilder UseRouting(NotificationRouting routing)
    {
        ArgumentNullException.ThrowIfNull(routing);
        _routing = routing;
        return this;
    }

    /// <summary>Delivers messages by these options.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">An option is impossible; the message names every such one.</exception>
    public IncidentKitBuilder UseDelivery(DeliveryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _delivery = options;
        return this;
    }

    /// <summary>Tells one more observer how delivery goes.</summary>
    /// <param name="observer">The observer.</param>
    public IncidentKitBuilder AddDeliveryObserver(IDeliveryObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        _observers.Add(observer);
        return this;
    }

    /// <summary>Has the linter of the default reviews look for words and rules of your own.</summary>
    /// <param name="options">The options; the levels of the policy go before theirs.</param>
    public IncidentKitBuilder UseLinting(LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _linting = options;
        return this;
    }

    /// <summary>Writes each message as a line, by a <see cref="TextNotifier"/>.</summary>
    /// <param name="writer">Where to write, such as <c>Console.Out</c>; whoever made it closes it.</param>
    /// <param name="name">The name under which its messages wait; <c>console</c> unless said otherwise.</param>
    /// <param name="options">What it is told; the defaults when null.</param>
    /// <exception cref="ArgumentException">The name is empty or taken, or an option is impossible.</exception>
    public IncidentKitBuilder AddConsole(TextWriter writer, string name = "console", NotifierOptions? options = null) =>
        AddNotifier(name, new TextNotifier(writer), options);

    /// <summary>Has one more review read a postmortem before it is approved.</summary>
    /// <param name="review">The review.</param>
    public IncidentKitBuilder AddPostmortemReview(IPostmortemReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        _addedReviews.Add(review);
        return this;
    }

    /// <summary>Has these reviews and no others, not even the default ones, read a postmortem before it is approved.</summary>
    /// <param name="reviews">The reviews; none leaves the postmortem to people alone.</param>
    public IncidentKitBuilder UsePostmortemReviews(params IEnumerable<IPostmortemReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        IPostmortemReview[] given = [.. reviews];
        if (given.Contains(null))
            throw new ArgumentException("A review is null.", nameof(reviews));
        _reviews = given;
        _addedReviews.Clear();
        return this;
    }

    /// <summary>Reminds people like this instead of with the defaults, and makes sure that the store can keep what is due.</summary>
    /// <param name="options">How; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is impossible.</exception>
    public IncidentKitBuilder UseReminders(ReminderOptions? options = null)
    {
        options ??= new ReminderOptions();
        options.Validate();
        _reminders = options;
        return this;
    }

    /// <summary>Tells one more observer how reminding goes.</summary>
    /// <param name="observer">The observer.</param>
    public IncidentKitBuilder AddReminderObserver(IReminderObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        _reminderObservers.Add(observer);
        return this;
    }

    /// <summary>Makes the tracker.</summary>
    /// <exception cref="InvalidOperationException">There are notifiers, but the store has no outbox; or reminders were asked for, but it
    /// keeps no due work.</exception>
    /// <exception cref="ArgumentException">The policy or the options of the linter name a rule that does not exist, or the routing or
    /// <see cref="ConfigureNotifier"/> a notifier that was not added; or a changed option of a notifier is impossible.</exception>
    public IncidentTracker Build()
    {
        var store = _store ?? new InMemoryIncidentStore();
        if (_notifiers.Count > 0 && store is not INotificationOutbox)
        {
            throw new InvalidOperationException(
                $"Notifiers were added, but {store.GetType().Name} does not implement {nameof(INotificationOutbox)}. Use another store or no notifiers.");
        }

        if (_reminders is not null && store is not IDueWorkStore)
        {
            throw new InvalidOperationException(
                $"Reminders were asked for, but {store.GetType().Name} does not implement {nameof(IDueWorkStore)}. Use another store or no reminders.");
        }

        var notifiers = ChangedNotifiers();
        if (_routing?.UnknownNotifiers([.. notifiers.Select(notifier => notifier.Name)]) is { Count: > 0 } problems)
            throw new ArgumentException($"The routing leads to notifiers that were not added:\n{string.Join('\n', problems)}");
        return new IncidentTracker(
            store, _policy, _time, _ids, new NotificationRouter(notifiers, _routing, _policy.SeverityRules.Levels[0].Severity),
            new NotificationDispatcher(store, notifiers, _delivery, [new DeliveryTelemetry(_time), .. _observers], _time), [.. Reviews()],
            _reminders ?? new ReminderOptions(), new ReminderObservers([new ReminderTelemetry(_time), .. _reminderObservers]));
    }

    private NotifierRegistration[] ChangedNotifiers()
    {
        if (_notifierChanges.Keys.FirstOrDefault(name => !_notifiers.Exists(added => added.Name == name)) is { } stranger)
        {
            var names = _notifiers.Select(added => added.Name).ToList();
            throw new ArgumentException(
                $"Options are given for the notifier '{stranger}', which was not added{NearestName.Hint(stranger, names)} Added: {(names.Count == 0 ? "none" : string.Join(", ", names))}.");
        }

        return [.. _notifiers.Select(added => _notifierChanges.TryGetValue(added.Name, out var change) ? added.With(change(added.Options)) : added)];
    }

    private IEnumerable<IPostmortemReview> Reviews() =>
        (_reviews ?? [new RecordReview(RootCauseClassifier.ProblemOf), new ProseReview(_policy, _linting)]).Concat(_addedReviews);
}
