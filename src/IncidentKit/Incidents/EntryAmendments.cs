using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What later events say about earlier ones, gathered in one pass over the history.</summary>
internal sealed class EntryAmendments
{
    private readonly Dictionary<long, Amendment> _byVersion = [];

    private EntryAmendments()
    {
    }

    public static EntryAmendments Of(IReadOnlyList<IncidentEvent> history)
    {
        var amendments = new EntryAmendments();
        var updates = new Dictionary<int, (long Version, StatusUpdateSent Corrected)>();
        foreach (var recorded in history)
        {
            switch (recorded.Change)
            {
                case StatusUpdateSent sent:
                    updates[sent.Number] = (recorded.Version, sent);
                    break;
                case StatusUpdateCorrected correction when updates.TryGetValue(correction.Number, out var update):
                    var corrected = correction.Correct(update.Corrected);
                    updates[correction.Number] = (update.Version, corrected);
                    amendments.Amend(update.Version, amendment => amendment with
                    {
                        Text = corrected.Text,
                        Update = corrected,
                        CorrectedBy = recorded.Version,
                    });
                    break;
                case EntryCorrected correction:
                    amendments.Amend(correction.Target, amendment => amendment with
                    {
                        Text = correction.CorrectedText ?? amendment.Text,
                        At = correction.OccurredAt ?? amendment.At,
                        TimedAt = correction.OccurredAt is null ? amendment.TimedAt : recorded.RecordedAt,
                        Retracted = correction.Retracted,
                        CorrectedBy = recorded.Version,
                    });
                    break;
                case EntryAudienceSet set:
                    amendments.Amend(set.Target, amendment => amendment with { Audience = set.Audience });
                    break;
            }
        }

        return amendments;
    }

    public Amendment For(IncidentEvent recorded) => _byVersion.GetValueOrDefault(recorded.Version);

    private void Amend(long version, Func<Amendment, Amendment> amend) => _byVersion[version] = amend(_byVersion.GetValueOrDefault(version));

    /// <summary>What is said about one event; null members say nothing. TimedAt is when its corrected time was recorded.</summary>
    internal readonly record struct Amendment(
        string? Text, DateTimeOffset? At, DateTimeOffset? TimedAt, bool Retracted, long? CorrectedBy, Audience? Audience, StatusUpdateSent? Update);
}
