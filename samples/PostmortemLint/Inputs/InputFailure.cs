namespace PostmortemLint;

/// <summary>Something that could not be read.</summary>
/// <param name="File">The file or folder, or <c>-</c>.</param>
/// <param name="Problem">Why not.</param>
internal sealed record InputFailure(string File, string Problem);
