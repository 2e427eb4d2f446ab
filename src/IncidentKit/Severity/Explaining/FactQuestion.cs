using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A fact whose answer can still change the level, as a question to a person.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Question">The question.</param>
/// <param name="Choices">The answers that the rules tell apart. A number may be given exactly instead; for a text set the choices are single
/// texts, of which any number apply.</param>
public sealed record FactQuestion(FactDefinition Fact, string Question, ImmutableArray<FactChoice> Choices)
{
    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
