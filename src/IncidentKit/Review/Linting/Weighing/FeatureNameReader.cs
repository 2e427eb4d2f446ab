namespace IncidentKit;

/// <summary>The feature that a name of a weights table stands for; none when a word or a class is no longer known.</summary>
internal delegate ulong? FeatureNameReader(ReadOnlySpan<char> name);
