using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>A subject or the noun behind "by".</summary>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Start">Its first token.</param>
/// <param name="Head">The token that says what it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Agent(AgentKind Kind, int Start, int Head)
{
    public static readonly Agent None = new(AgentKind.None, -1, -1);

    /// <summary>People inside: we, or somebody.</summary>
    public bool IsOurs => Kind is AgentKind.We or AgentKind.Person;
}
