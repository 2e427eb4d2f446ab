namespace IncidentKit.Tests.Review.Linting;

/// <summary>A labelled text with the features of each of its sentences that can blame.</summary>
internal sealed record TrainingText(bool Blames, IReadOnlyList<(bool Rule, string[] Features)> Sentences);
