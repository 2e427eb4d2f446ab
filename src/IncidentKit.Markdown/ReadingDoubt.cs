namespace IncidentKit.Markdown;

/// <summary>What a <see cref="ReadingNote"/> is about.</summary>
public enum ReadingDoubt
{
    /// <summary>There is no title.</summary>
    NoTitle,

    /// <summary>There is no date.</summary>
    NoDate,

    /// <summary>The date stands outside of the summary.</summary>
    DateInferred,

    /// <summary>A value of the summary could not be read; it is kept as a field.</summary>
    ValueNotRead,

    /// <summary>A date had no year; the nearest one that makes sense was taken.</summary>
    YearAssumed,

    /// <summary>Something is left as the template has it, or says that there is nothing.</summary>
    NotFilledIn,

    /// <summary>A row of the timeline has no time that could be read; it has that of the row before.</summary>
    TimeNotRead,

    /// <summary>Times were converted to UTC.</summary>
    TimeZoneConverted,

    /// <summary>Times are in a zone that is not known; they were taken for UTC.</summary>
    TimeZoneUnknown,

    /// <summary>The timeline was taken to go on on the next day.</summary>
    PastMidnight,

    /// <summary>A row of the timeline is earlier than the one before it.</summary>
    OutOfOrder,

    /// <summary>A section of the template stands there twice; both were put together.</summary>
    SectionTwice,

    /// <summary>A deadline could not be read as a date; it is kept as text.</summary>
    DeadlineNotRead,

    /// <summary>The document is nested too deep for Markdown; it was read as plain text.</summary>
    TooDeep,
}
