namespace PostmortemLint;

/// <summary>Prints findings as they come.</summary>
internal interface IFindingWriter
{
    void Write(Finding finding);

    /// <summary>Ends the output.</summary>
    /// <param name="failures">What could not be read.</param>
    void Finish(IReadOnlyList<InputFailure> failures);
}
