namespace IncidentKit;

/// <summary>A box of a picture: a question, or an outcome.</summary>
/// <param name="Id">Its id in the policy; empty when it has none.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Colour">The colour of an outcome's level; null for a question.</param>
/// <param name="OnPath">Whether the verdict's way leads through it.</param>
/// <param name="Yes">What follows on yes; null for an outcome.</param>
/// <param name="No">What follows on no; null for an outcome.</param>
/// <param name="TakesYes">Which way the verdict takes from here; null when it does not come here.</param>
/// <param name="IsOpen">Whether the way taken rests on something unknown.</param>
internal sealed record FlowNode(
    string Id, string Text, string? Colour, bool OnPath, FlowNode? Yes = null, FlowNode? No = null, bool? TakesYes = null, bool IsOpen = false);
