namespace IncidentKit;

/// <summary>Tells people from services.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A program acting by itself: monitoring, a scheduler, an importer.</summary>
    Service,
}
