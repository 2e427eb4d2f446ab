using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>A main verb with its auxiliaries, and who is its subject.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct VerbGroup
{
    /// <summary>The first token: an auxiliary, "to", or the verb itself.</summary>
    public int First;

    /// <summary>The main verb.</summary>
    public int Main;

    /// <summary>What the small words say.</summary>
    public VerbFlags Flags;

    /// <summary>Who or what does it.</summary>
    public Agent Subject;

    public readonly bool Has(VerbFlags flags) => Flags.HasAny(flags);
}
