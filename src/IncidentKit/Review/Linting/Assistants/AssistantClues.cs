using static IncidentKit.AssistantClue;

namespace IncidentKit;

/// <summary>The set of clues for one possible tool.</summary>
internal sealed class AssistantClues
{
    private readonly bool[] _set = new bool[(int)Count];

    public void Clear() => Array.Clear(_set);

    public void Add(AssistantClue clue, bool holds = true) => _set[(int)clue] |= holds;

    public bool Has(AssistantClue clue) => _set[(int)clue];

    /// <summary>How much speaks for a tool that was used; above zero it was.</summary>
    public int Score(ReadOnlySpan<short> weights)
    {
        var score = 0;
        for (var i = 0; i < weights.Length; i++)
            score += _set[i] ? weights[i] : 0;
        return score;
    }
}
