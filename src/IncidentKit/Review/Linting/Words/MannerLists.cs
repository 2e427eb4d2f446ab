namespace IncidentKit;

/// <summary>Set phrases that say how badly something was done, one a line.</summary>
internal static class MannerLists
{
    public const string Manner =
        """
        by mistake
        by accident
        by error
        in error
        in a hurry
        in a rush
        in haste
        in the heat of
        in a panic
        on a whim
        at random
        out of carelessness
        out of laziness
        out of ignorance
        out of habit
        with no regard
        with little regard
        with reckless
        without a second thought
        without thinking
        without a care
        without care
        too quickly
        """;

    /// <summary>Makes an act look bad when a person does it; verbs stand for all of their forms.</summary>
    public const string Adverse =
        """
        in under a minute
        in the middle of
        during peak
        during the peak
        at peak
        busiest
        during business hours
        during the freeze
        during the change freeze
        during a freeze
        during the sale
        during the launch
        during the demo
        during the match
        during the exam
        during a live
        during the night of
        during working hours
        during trading hours
        during the rush
        during office hours
        from memory
        over the live
        over the production
        over production
        over live
        on the live
        in the live
        into the live
        as noise
        as unimportant
        as a duplicate
        as a false
        as not urgent
        from an old
        from an outdated
        on a hunch
        on gut
        by guesswork
        by eye
        to save time
        to save effort
        to save money
        to cut costs
        to save himself
        to save herself
        to meet the deadline
        to make the deadline
        to look good
        could make the deadline
        it was easier
        it was quicker
        it was faster
        it was simpler
        it was cheaper
        it was convenient
        not be bothered
        before lunch
        before the weekend
        before the holiday
        before the holidays
        before leaving
        on the way out
        at the last minute
        in one go
        all at once
        regions at once
        nodes at once
        servers at once
        too early
        too late
        too soon
        too long
        too fast
        too quickly
        too slowly
        too broad
        too many
        too much
        only after
        with nobody
        with no one
        single-handedly
        on his own authority
        on her own authority
        on their own authority
        unilaterally
        secretly
        quietly
        silently
        halfway
        half way through
        the wrong way
        for the third time
        for the second time
        second time this
        third time this
        yet again
        again and again
        no questions asked
        in a public channel
        in a public repository
        to a public
        in plain text
        in clear text
        on a post-it
        on a sticky
        on a personal
        from his own
        from her own
        out of order
        out of sequence
        without so much as
        as if nothing
        instead of the
        instead of a
        instead of in
        instead of on
        instead of to
        rather than asking
        rather than checking
        rather than waiting
        thinking it
        thinking that
        thinking they
        believing it
        believing that
        assuming it
        assuming that
        in the belief
        under the impression
        by copying
        copied from
        to itself for
        to themselves for
        to himself for
        to herself for
        her own change
        his own change
        their own change
        her own code
        his own code
        their own code
        her own pull
        his own pull
        their own pull
        her password
        his password
        their password
        her credentials
        his credentials
        their credentials
        would start sooner
        would finish sooner
        be done sooner
        get it over
        without supervision
        for weeks
        for months
        nobody reads
        no one reads
        nobody uses
        half of the
        only half
        in favour of
        more interested in
        and hoped
        and hope for the best
        hoping for the best
        hoping nobody
        and walk away
        and go home
        and go to
        and leave it
        and forget
        and break
        and tell nobody
        and tell no
        and crash
        and take down
        and take the
        and lose
        and lock everyone
        and lock everybody
        and corrupt
        and delete the wrong
        the hard way
        under pressure to
        a mess
        chaos
        into the weekend
        """;

    /// <summary>Mockery in a word.</summary>
    public const string Mockery =
        """
        lol
        sigh
        facepalm
        smh
        ugh
        duh
        oops
        """;

    public const string Bypass =
        """
        straight to production
        straight to prod
        straight to main
        straight to master
        straight into production
        directly to production
        directly to prod
        directly to main
        directly to master
        directly into production
        directly in production
        directly on production
        directly against production
        on a friday
        on friday afternoon
        late on friday
        behind our backs
        against policy
        against the policy
        against procedure
        against the runbook
        against advice
        against the advice
        against instructions
        against protocol
        despite warnings
        despite the warning
        despite the warnings
        despite being told
        despite being warned
        despite clear
        despite knowing
        despite repeated
        despite having been
        despite explicit
        in violation of
        in breach of
        contrary to policy
        contrary to the
        in defiance of
        with no testing
        with no review
        with no approval
        with no rollback
        with no backup
        with no warning
        with zero testing
        with zero tests
        """;
}
