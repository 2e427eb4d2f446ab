namespace IncidentKit;

/// <summary>Set phrases that say that nobody is to blame, one a line, in small letters.</summary>
internal static class DenialPhrases
{
    /// <summary>Says that nobody is blamed.</summary>
    public const string Denials =
        """
        no one is to blame
        nobody is to blame
        no one was to blame
        nobody was to blame
        no one person
        no single person
        no individual
        not to blame
        not at fault
        not the fault
        not a fault
        not the result of
        not because of
        not about
        not due to
        not caused by
        not blame
        never blame
        without blame
        without blaming
        without assigning blame
        assign blame
        assigning blame
        place blame
        lay blame
        no blame
        blame-free
        blameless
        blamelessly
        did anything wrong
        does anything wrong
        do anything wrong
        anything wrong
        best intentions
        in good faith
        rather than blaming
        instead of blaming
        rather than blame
        instead of blame
        any engineer could
        anyone could have made
        anybody could have made
        anyone could have
        any of us could have
        any one of us
        no fault of
        acted correctly
        acted reasonably
        correctly followed
        as instructed
        would have done the same
        any of us
        wrong to conclude
        wrong to blame
        wrong to assume
        unfair to
        not fair to
        is a symptom
        not a cause
        is never
        not an explanation
        not an answer
        just a symptom
        only a symptom
        is where the
        is the start of
        as documented
        as designed
        could have happened to anyone
        should not be read as
        is not a root cause
        is never a root cause
        is not an acceptable
        is not the root cause
        was not the root cause
        was not human error
        is not human error
        prone to human error
        risk of human error
        reduce human error
        prevent human error
        eliminate human error
        avoid human error
        possibility of human error
        potential for human error
        susceptible to human error
        vulnerable to human error
        chance of human error
        chances of human error
        tolerate human error
        resilient to human error
        """;
}
