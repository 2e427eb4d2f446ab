using static IncidentKit.AssistantClue;

namespace IncidentKit;

/// <summary>The set of clues for one possible tool.</summary>
internal sealed class AssistantClues
{
    private readonly ulong[] _set = new ulong[((int)Count / 64) + 1];

    public void Clear() => Array.Clear(_set);

    public void Add(AssistantClue clue, bool holds = true) => _set[(int)clue >> 6] |= (holds ? 1UL : 0) << ((int)clue & 63);

    public bool Has(AssistantClue clue) => (_set[(int)clue >> 6] >> ((int)clue & 63) & 1) != 0;

    /// <summary>How much speaks for a tool that was used; above zero it was.</summary>
    public int Score(ReadOnlySpan<short> weights)
    {
        var score = 0;
        for (var part = 0; part < _set.Length; part++)
        {
            for (var left = _set[part]; left != 0; left &= left - 1)
                score += weights[(part * 64) + System.Numerics.BitOperations.TrailingZeroCount(left)];
        }

        return score;
    }
}
