namespace IncidentKit;

/// <summary>How the messages of all notifiers are delivered.</summary>
public sealed record DeliveryOptions
{
    /// <summary>How often to look for messages that other processes have stored, up to an hour; 5 seconds unless said otherwise. What this
    /// process stores is sent at once, and what waits for a pause is sent when that is over.</summary>
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long messages that are being sent may go on after a stop was asked for, up to an hour; then their token is cancelled, and
    /// they are sent again after the next start. 5 seconds unless said otherwise; zero cancels at once.</summary>
    public TimeSpan StopWithin { get; init; } = TimeSpan.FromSeconds(5);

    internal void Validate()
    {
        var problems = new List<string>();
        if (PollEvery <= TimeSpan.Zero || PollEvery > TimeSpan.FromHours(1))
            problems.Add($"PollEvery is {PollEvery}; it must be more than zero and at most an hour.");
        if (StopWithin < TimeSpan.Zero || StopWithin > TimeSpan.FromHours(1))
            problems.Add($"StopWithin is {StopWithin}; it must be zero to an hour.");
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(' ', problems));
    }
}
