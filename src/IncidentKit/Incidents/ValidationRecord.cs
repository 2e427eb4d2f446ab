namespace IncidentKit;

/// <summary>The latest result of each validation check of the fix that is applied now (V).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record ValidationRecord
{
    private static readonly ValidationCheck[] s_checks = Enum.GetValues<ValidationCheck>();
    private readonly AppendOnlyList<ValidationResult> _results;

    private ValidationRecord(AppendOnlyList<ValidationResult> results) => _results = results;

    /// <summary>The latest result of each check made, by the time of the check, in the order in which they were first made.</summary>
    public IReadOnlyList<ValidationResult> Results => _results;

    /// <summary>The checks that were not made, or failed when last made.</summary>
    public IEnumerable<ValidationCheck> Missing => s_checks.Where(check => this[check] is not { Passed: true });

    internal static ValidationRecord Empty { get; } = new(AppendOnlyList<ValidationResult>.Empty);

    /// <summary>The latest result of a check; null while it was not made.</summary>
    /// <param name="check">The check.</param>
    public ValidationResult? this[ValidationCheck check] => _results.FirstOrDefault(result => result.Check == check);

    internal ValidationRecord With(ValidationResult result)
    {
        for (var i = 0; i < _results.Count; i++)
        {
            if (_results[i].Check == result.Check)
                return result.At < _results[i].At ? this : new(_results.Replace(i, result));
        }

        return new(_results.Add(result));
    }
}
