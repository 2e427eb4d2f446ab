namespace IncidentKit.Hosting;

/// <summary>Takes one value after the other, and notes each that the options refuse, in their own words behind the key.</summary>
/// <param name="settings">Where the values stand.</param>
/// <param name="options">What holds where no value is given.</param>
/// <param name="check">Refuses impossible options.</param>
/// <param name="before">What stands before the member's name in a refusal.</param>
internal sealed class CheckedOptions<T>(SettingsSection settings, T options, Action<T> check, string before = "")
{
    private readonly T _fine = options;
    private readonly List<Func<T, T>> _changes = [];

    public T Options => Change(_fine);

    public T Change(T options) => _changes.Aggregate(options, (changed, change) => change(changed));

    public void Take<TValue>(TValue? value, Func<T, TValue, T> set)
        where TValue : struct
    {
        if (value is { } given)
            Take(options => set(options, given));
    }

    public void Take(Func<T, T> set)
    {
        try
        {
            check(set(_fine));
            _changes.Add(set);
        }
        catch (ArgumentException exception)
        {
            var problem = exception.Message.StartsWith(before, StringComparison.Ordinal) ? exception.Message[before.Length..] : exception.Message;
            settings.Note($"{settings.Path}:{problem}");
        }
    }
}
