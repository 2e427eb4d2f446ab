using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>Where in a text a secret stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SecretSpan(int Start, int Length, SecretKind Kind)
{
    public int End => Start + Length;
}
