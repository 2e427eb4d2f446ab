namespace IncidentKit.Sqlite.Tests;

/// <summary>Does the same random things to two stores, and compares what they answer.</summary>
internal sealed class OutboxPlay(Random random, InMemoryIncidentStore memory, SqliteIncidentStore file)
{
    private readonly List<IncidentAppend> _appends = [];
    private readonly List<(ClaimedNotification Memory, ClaimedNotification File)> _claims = [];
    private readonly List<OutgoingNotification> _messages = [];
    private DateTimeOffset _now = Some.Time;

    public async Task StepAsync(string[] notifiers)
    {
        var notifier = notifiers[random.Next(notifiers.Length)];
        _now += TimeSpan.FromSeconds(random.Next(30));
        switch (random.Next(8))
        {
            case 0 or 1:
                await AppendAsync(notifiers);
                break;
            case 2 or 3:
                await ClaimAsync(notifier);
                break;
            case 4 or 5:
                await SettleAsync();
                break;
            case 6 when _messages.Count > 0:
                await ExhumeAsync();
                break;
        }

        await CompareAsync(notifier);
    }

    private async Task AppendAsync(string[] notifiers)
    {
        var earlier = _appends.Count > 0 && random.Next(3) > 0 ? _appends[random.Next(_appends.Count)] : null;
        var append = Some.Append(earlier?.IncidentId, earlier?.Summary.Version ?? 0, reference: earlier?.Summary.Reference);
        var version = append.Summary.Version;
        OutgoingNotification[] messages = [.. notifiers.Where(_ => random.Next(4) > 0).Select(name => Some.Message(append.IncidentId, version, name) with { CreatedAt = _now })];
        append = append with { Notifications = messages };
        await memory.AppendAsync(append);
        await file.AppendAsync(append);
        _appends.RemoveAll(known => known.IncidentId == append.IncidentId);
        _appends.Add(append);
        _messages.AddRange(messages);
    }

    private async Task ClaimAsync(string notifier)
    {
        var (maximum, lease) = (random.Next(1, 5), TimeSpan.FromSeconds(random.Next(60)));
        var inMemory = await memory.ClaimAsync(notifier, maximum, _now, lease);
        var inFile = await file.ClaimAsync(notifier, maximum, _now, lease);
        Assert.Equal(inMemory.Select(Shown), inFile.Select(Shown));
        _claims.AddRange(inMemory.Zip(inFile));
    }

    private async Task SettleAsync()
    {
        var settled = _claims.Where(_ => random.Next(2) == 0).Select(claim => (claim, Settlement: AnySettlement())).ToList();
        var inMemory = await memory.SettleAsync([.. settled.Select(s => new ClaimSettlement(s.claim.Memory, s.Settlement))]);
        var inFile = await file.SettleAsync([.. settled.Select(s => new ClaimSettlement(s.claim.File, s.Settlement))]);
        Assert.Equal(inMemory, inFile);

        // Some are kept, to be settled too late.
        _claims.RemoveAll(claim => settled.Exists(s => s.claim == claim) && random.Next(4) > 0);
    }

    private DeliverySettlement AnySettlement() => random.Next(4) switch
    {
        0 => DeliverySettlement.Delivered,
        1 => DeliverySettlement.Released,
        2 => DeliverySettlement.Retry(_now.AddSeconds(random.Next(60)), "Busy"),
        _ => DeliverySettlement.Dead("Gone", _now),
    };

    private async Task ExhumeAsync()
    {
        var message = _messages[random.Next(_messages.Count)];
        if (random.Next(3) == 0)
            Assert.Equal(await memory.DiscardAsync(message.Notifier, message.MessageId), await file.DiscardAsync(message.Notifier, message.MessageId));
        else
            Assert.Equal(await memory.ReplayAsync(message.Notifier, message.MessageId, _now), await file.ReplayAsync(message.Notifier, message.MessageId, _now));
    }

    private async Task CompareAsync(string notifier)
    {
        Assert.Equal(await memory.GetStatusAsync(notifier), await file.GetStatusAsync(notifier));
        var query = new DeadLetterQuery { Notifier = random.Next(2) == 0 ? notifier : null, PageSize = random.Next(1, 20) };
        Assert.Equal(
            (await memory.ListDeadLettersAsync(query)).Select(Shown), (await file.ListDeadLettersAsync(query)).Select(Shown));
    }

    private static string Shown(ClaimedNotification claimed) =>
        $"{Shown(claimed.Notification)} attempt {claimed.Attempt} until {claimed.LeasedUntil:O}";

    private static string Shown(DeadLetter letter) => $"{Shown(letter.Notification)} after {letter.Attempts} at {letter.DiedAt:O}: {letter.Error}";

    private static string Shown(OutgoingNotification message) =>
        $"{message.Notifier} {message.IncidentId} {message.Version} {message.MessageId} {message.CreatedAt:O}";
}
