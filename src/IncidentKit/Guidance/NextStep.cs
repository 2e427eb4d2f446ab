namespace IncidentKit;

/// <summary>Something to do next, with the reason.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record NextStep
{
    /// <summary>Stable, lower-case words joined by hyphens, such as <c>answer-what</c>; unique in one list.</summary>
    public required string Id { get; init; }

    /// <summary>What to do, as a sentence that asks for it.</summary>
    public required string Do { get; init; }

    /// <summary>Why, as one or more sentences.</summary>
    public required string Why { get; init; }

    /// <summary>The items of <c>process.md</c> that ask for it, such as <c>R1</c>; at least one.</summary>
    public required IReadOnlyList<string> Rules { get; init => field = value.ToAppendOnly(); }

    /// <summary>How soon.</summary>
    public required StepUrgency Urgency { get; init; }

    /// <summary>When it is due, UTC; null when no clock runs on it.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The name of the command in <c>IncidentKit.Commands</c> that does it; null when nothing can be recorded for it.</summary>
    public string? Command { get; init; }

    /// <summary>What the command is about, as its member names it: the trigger, the question, the check, the number; null where the
    /// command alone says it.</summary>
    public string? Subject { get; init; }

    /// <summary>Questions to ask, places to look at, options to choose from, each as a line; empty when there are none.</summary>
    public IReadOnlyList<string> Details { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<string>.Empty;

    /// <summary>The message to send, drafted from the record; null where none is to be sent.</summary>
    public string? Draft { get; init; }

    /// <summary>One line, such as <c>[Q] What is broken?</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Rules)}] {Do}";
}
