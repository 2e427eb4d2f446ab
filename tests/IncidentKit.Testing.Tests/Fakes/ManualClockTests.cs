namespace IncidentKit.Testing.Tests.Fakes;

public sealed class ManualClockTests
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 20, 14, 5, 0, TimeSpan.Zero);
    private readonly ManualClock _clock = new(s_start);

    [Fact]
    public void It_stands_still_until_it_is_moved()
    {
        Assert.Equal(s_start, _clock.GetUtcNow());
        var before = _clock.GetTimestamp();

        _clock.Advance(TimeSpan.FromMinutes(3));
        _clock.AdvanceTo(s_start.AddMinutes(5));

        Assert.Equal(s_start.AddMinutes(5), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(5), _clock.GetElapsedTime(before));
        Assert.Equal(TimeZoneInfo.Utc, _clock.LocalTimeZone);
        Assert.Equal(_clock.GetUtcNow().DateTime, _clock.GetLocalNow().DateTime);
    }

    [Fact]
    public void Going_back_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.AdvanceTo(s_start.AddTicks(-1)));
    }

    [Fact]
    public void Timers_go_off_in_order_and_see_the_time_for_which_they_were_set()
    {
        var seen = new List<(string, DateTimeOffset)>();
        using var late = Timer("late", 10);
        using var early = Timer("early", 5);
        using var second = Timer("second at 10", 10);
        using var never = Timer("never", 60);

        _clock.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal([("early", s_start.AddMinutes(5)), ("late", s_start.AddMinutes(10)), ("second at 10", s_start.AddMinutes(10))], seen);
        Assert.Equal(s_start.AddMinutes(30), _clock.GetUtcNow());
        Assert.Equal(1, _clock.WaitingTimers);

        ITimer Timer(string name, int minutes) =>
            _clock.CreateTimer(_ => seen.Add((name, _clock.GetUtcNow())), null, TimeSpan.FromMinutes(minutes), Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void A_timer_with_a_period_goes_off_again_and_again_until_it_is_disposed()
    {
        var seen = new List<DateTimeOffset>();
        var timer = _clock.CreateTimer(_ => seen.Add(_clock.GetUtcNow()), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal([s_start.AddMinutes(1), s_start.AddMinutes(3), s_start.AddMinutes(5)], seen);

        timer.Dispose();
        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(3, seen.Count);
        Assert.False(timer.Change(TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan));
        Assert.Equal(0, _clock.WaitingTimers);
    }

    [Fact]
    public void A_timer_can_be_set_anew_also_by_its_own_callback()
    {
        var times = 0;
        ITimer? timer = null;
        timer = _clock.CreateTimer(_ => Again(), null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        Assert.True(timer.Change(TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan));

        _clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(3, times);
        timer.Dispose();

        void Again()
        {
            times++;
            timer!.Change(TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        }
    }

    [Fact]
    public async Task Delays_and_time_outs_go_by_it()
    {
        var delay = Task.Delay(TimeSpan.FromHours(1), _clock);
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(30), _clock);
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.True(timeout.IsCancellationRequested);
        Assert.False(delay.IsCompleted);

        _clock.Advance(TimeSpan.FromMinutes(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_is_due_at_once_does_not_wait_for_the_clock()
    {
        var done = new TaskCompletionSource();
        await using var timer = _clock.CreateTimer(_ => done.TrySetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await done.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_jump_of_the_time_of_day_moves_no_timer()
    {
        var wentOff = 0;
        using var timer = _clock.CreateTimer(_ => wentOff++, null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        var before = _clock.GetTimestamp();

        _clock.JumpTo(s_start.AddDays(-1));
        Assert.Equal(s_start.AddDays(-1), _clock.GetUtcNow());
        Assert.Equal((0, TimeSpan.Zero), (wentOff, _clock.GetElapsedTime(before)));
        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal((1, s_start.AddDays(-1).AddMinutes(5)), (wentOff, _clock.GetUtcNow()));
    }
}
