using System.Text.Json;

namespace QuickStart;

/// <summary>Where a JSON value stands in its file, in bytes, the end not included.</summary>
internal readonly record struct JsonValue(int Start, int End, JsonTokenType Kind);
