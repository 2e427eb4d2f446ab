namespace IncidentKit;

/// <summary>Someone who can be called.</summary>
/// <param name="Role">The role that responders and escalation steps name, such as <c>primary on-call</c>.</param>
/// <param name="Name">Who it is: a person, or a rotation.</param>
/// <param name="Reach">How to reach them, such as a pager or a phone number; null when everyone knows.</param>
public sealed record OnCallContact(string Role, string Name, string? Reach = null);
