namespace IncidentKit.Tests.Review.Linting;

/// <summary>A labelled text with the features of each of its parts that may give a finding.</summary>
internal sealed record TrainingText(bool IsHit, IReadOnlyList<(bool Rule, string[] Features)> Sentences);
