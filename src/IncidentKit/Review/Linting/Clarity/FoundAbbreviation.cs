namespace IncidentKit;

/// <summary>Where an abbreviation stands for the first time.</summary>
internal sealed record FoundAbbreviation(string Name, ReadOnlyMemory<char> Text, LintSection Section, int? Entry, int Start);
