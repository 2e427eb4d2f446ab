namespace IncidentKit;

/// <summary>Stands where a condition could not be read, so that what is around it keeps its place and is checked too.</summary>
internal sealed class InvalidCondition : FactCondition
{
    public static InvalidCondition Instance { get; } = new();
}
