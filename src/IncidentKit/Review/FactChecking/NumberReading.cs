namespace IncidentKit;

/// <summary>A number as it stands in a text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="IsDigits">Whether it is written in digits.</param>
internal readonly record struct NumberReading(decimal Value, int End, bool IsDigits);
