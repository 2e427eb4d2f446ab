namespace IncidentKit;

/// <summary>A condition on entering a state, as data.</summary>
/// <remarks>Equality is by <see cref="Id"/>, ordinal. All gates stand in <see cref="Gates"/>.</remarks>
public sealed class Gate : IEquatable<Gate>
{
    internal Gate(string id, string rule, string requirement, string howToSatisfy)
    {
        Id = id;
        Rule = rule;
        Requirement = requirement;
        HowToSatisfy = howToSatisfy;
    }

    /// <summary>Stable name, lower-case words joined by hyphens, such as <c>severity-set</c>.</summary>
    public string Id { get; }

    /// <summary>The item of <c>process.md</c> that asks for it, such as <c>R1</c>.</summary>
    public string Rule { get; }

    /// <summary>What has to be true, as a short sentence.</summary>
    public string Requirement { get; }

    /// <summary>What to do to make it true, naming the command.</summary>
    public string HowToSatisfy { get; }

    /// <inheritdoc/>
    public bool Equals(Gate? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Gate);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
