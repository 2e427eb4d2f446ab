using IncidentKit.Commands;

namespace QuickStart;

/// <summary>One step of a scenario.</summary>
/// <param name="Place">Where its command's name stands in the file, in bytes.</param>
/// <param name="At">When it is played and recorded, UTC.</param>
/// <param name="Name">The command's name.</param>
/// <param name="Command">The command.</param>
/// <param name="ExpectsRefusal">Whether the library has to refuse it.</param>
internal sealed record ScenarioStep(int Place, DateTimeOffset At, string Name, IncidentCommand Command, bool ExpectsRefusal);
