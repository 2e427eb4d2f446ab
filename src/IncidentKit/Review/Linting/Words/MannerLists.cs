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
