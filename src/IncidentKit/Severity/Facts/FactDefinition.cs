using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A fact that a policy asks about.</summary>
/// <remarks>Immutable. What it says is checked by the policy that it is given to.</remarks>
public sealed class FactDefinition
{
    /// <summary>Makes a fact.</summary>
    /// <param name="name">A letter, then letters, digits, <c>-</c> or <c>_</c>; 64 characters at most.</param>
    /// <param name="type">What kind of value it has.</param>
    /// <param name="question">The question as put to a person.</param>
    public FactDefinition(string name, FactType type, string question)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(question);
        Name = name;
        Type = type;
        Question = question;
        Label = FactWords.Words(name);
    }

    /// <summary>How conditions, dictionaries and JSON call it.</summary>
    public string Name { get; }

    /// <summary>What kind of value it has.</summary>
    public FactType Type { get; }

    /// <summary>The question as put to a person.</summary>
    public string Question { get; }

    /// <summary>What it is called in a sentence; by default the words of its name.</summary>
    public string Label { get; init; }

    /// <summary>The values of an enumeration, or those that a text set may contain. A text set without any takes every text.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether the texts of a set are the policy's critical services.</summary>
    public bool AreServices { get; init; }

    /// <summary>Whether a text set takes other texts than the listed ones, too.</summary>
    public bool AllowsOthers { get; init; }

    /// <summary>The currency of an amount of money, an ISO 4217 code such as <c>EUR</c>; null for other facts.</summary>
    public string? Currency { get; init; }

    /// <summary>Which way it makes an incident worse.</summary>
    public WorseWhen WorseWhen { get; init; }

    /// <summary>Other names under which a yes or a no about it may be given.</summary>
    public ImmutableArray<FactShorthand> Shorthands { get; init; } = [];

    /// <summary>Whether its values are ordered numbers.</summary>
    internal bool IsNumeric => Type is FactType.Percentage or FactType.Count or FactType.Duration or FactType.Money;

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
