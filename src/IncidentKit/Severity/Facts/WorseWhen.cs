namespace IncidentKit;

/// <summary>Which way a fact makes an incident worse. The analysis looks for rules that go against it.</summary>
/// <remarks>In JSON the word fits the fact's type: <c>yes</c> or <c>no</c>, <c>higher</c> or <c>lower</c>, <c>later</c> or
/// <c>earlier</c> in the list of an enumeration's values, <c>more</c> or <c>fewer</c> texts.</remarks>
public enum WorseWhen
{
    /// <summary>The policy does not say; the fact is not checked.</summary>
    NotSaid,

    /// <summary>A yes is worse than a no, more is worse than less, a later value of an enumeration is worse than an earlier one.</summary>
    Higher,

    /// <summary>The other way round.</summary>
    Lower,
}
