namespace IncidentKit;

/// <summary>One way to measure a time on the timeline.</summary>
internal sealed record Reading(Happening From, Happening To)
{
    public TimeSpan Length => To.At - From.At;

    public bool IsCertain => From.IsCertain && To.IsCertain;
}
