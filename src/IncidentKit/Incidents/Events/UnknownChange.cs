namespace IncidentKit.Events;

/// <summary>A kind of event that this version does not know, kept as it was read and passed on unchanged.</summary>
/// <param name="Type">Its wire name.</param>
/// <param name="Body">Its content as UTF-8 JSON.</param>
public sealed record UnknownChange(string Type, ReadOnlyMemory<byte> Body) : IncidentChange
{
    internal override string Text => $"An event of the unknown kind {Type}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident;

    /// <summary>Equal when name and bytes are.</summary>
    /// <param name="other">The other change.</param>
    public bool Equals(UnknownChange? other) => other is not null && Type == other.Type && Body.Span.SequenceEqual(other.Body.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Body.Length);
}
