namespace IncidentKit;

/// <summary>What a duration in a text measures.</summary>
/// <param name="From">The moments it may start with.</param>
/// <param name="To">The moments it may end with.</param>
/// <param name="Neutral">Further ends with which a match leaves the claim unclear instead of contradicted.</param>
/// <param name="MayContradict">Whether the words leave no doubt that it measures this.</param>
/// <param name="IsPart">Whether it may measure a part of the time: then only more than the whole contradicts it.</param>
/// <param name="Name">What it is, for messages.</param>
internal sealed record Interval(Moment From, Moment To, Moment Neutral, bool MayContradict, bool IsPart, string Name);
