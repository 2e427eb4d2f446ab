namespace IncidentKit;

/// <summary>A way of responding that fails (A).</summary>
/// <param name="Id">For example <c>A5</c>; <c>R1</c> for the rule that is watched like them.</param>
/// <param name="Name">What people do.</param>
/// <param name="WhyItFails">Why it fails.</param>
/// <param name="Instead">What to do instead.</param>
public sealed record AntiPattern(string Id, string Name, string WhyItFails, string Instead);
