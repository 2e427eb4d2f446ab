namespace QuickStart;

/// <summary>A member of a JSON object: its name, where the name starts, and its value.</summary>
internal sealed record JsonMember(string Name, int Start, JsonValue Value);
