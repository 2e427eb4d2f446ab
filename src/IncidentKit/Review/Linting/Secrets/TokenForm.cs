namespace IncidentKit;

/// <summary>A key that its issuer marks with a prefix.</summary>
/// <param name="Prefix">How it starts, in this case.</param>
/// <param name="Least">How many characters follow at least.</param>
/// <param name="Most">How many follow at most.</param>
/// <param name="Marks">Which characters follow beside letters and digits.</param>
/// <param name="Capitals">Whether its letters are capitals.</param>
internal sealed record TokenForm(string Prefix, int Least, int Most, string Marks = "_-", bool Capitals = false);
