using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>What a rule of your own found.</summary>
/// <param name="Start">Where it starts in the text, in UTF-16 characters from 0.</param>
/// <param name="Length">How many it spans.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What would put it right.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LintMatch(int Start, int Length, string Message, string Suggestion);
