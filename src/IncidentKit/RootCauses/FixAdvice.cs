using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What the fix-strategy tree advises, with its path.</summary>
/// <param name="Strategy">The strategy; null while a question on the way is open.</param>
/// <param name="Path">The questions asked with their answers, in order.</param>
/// <param name="NextQuestion">The question that the tree stands at; null when a strategy is found.</param>
public sealed record FixAdvice(FixStrategy? Strategy, ImmutableArray<string> Path, string? NextQuestion);
