namespace IncidentKit;

/// <summary>How a verb is used.</summary>
internal enum ActState : byte
{
    Plain,
    Negated,
    Wished,
    Modal,
    Passive,
    PassiveNegated,
    Present,
    Infinitive,
    Gerund,
    Asked,
    Perfect,
}
