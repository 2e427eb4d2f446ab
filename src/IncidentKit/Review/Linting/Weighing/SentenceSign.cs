namespace IncidentKit;

/// <summary>Something about a whole sentence.</summary>
internal enum SentenceSign : byte
{
    Rule,
    Question,
    Quoted,
    Scare,
    Timed,
    Denied,
    Length,
    People,
    Things,
    Technical,
    SmallStart,
}
