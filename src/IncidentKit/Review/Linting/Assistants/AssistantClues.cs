using static IncidentKit.AssistantClue;

namespace IncidentKit;

/// <summary>The set of clues for one possible tool.</summary>
internal sealed class AssistantClues
{
    private readonly ulong[] _set = new ulong[((int)Count / 64) + 1];

    public void Clear() => Array.Clear(_set);

    public void Add(AssistantClue clue, bool holds = true) => _set[(int)clue >> 6] |= (holds ? 1UL : 0) << ((int)clue & 63);

    public bool Has(AssistantClue clue) => (_set[(int)clue >> 6] >> ((int)clue & 63) & 1) != 0;
}
