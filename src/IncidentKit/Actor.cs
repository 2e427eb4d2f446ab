using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Who did something: a person, or a service acting on its own.</summary>
/// <remarks>Two actors are equal when name and kind are equal, compared ordinally.</remarks>
[JsonConverter(typeof(ActorJsonConverter))]
public sealed record Actor
{
    /// <summary>The longest permitted name, in UTF-16 characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>Names an actor.</summary>
    /// <param name="name">1 to 200 characters after trimming, on one line.</param>
    /// <param name="kind">A person unless said otherwise.</param>
    /// <exception cref="ArgumentException">The name is empty, too long, or has control characters.</exception>
    public Actor(string name, ActorKind kind = ActorKind.Person)
    {
        ArgumentNullException.ThrowIfNull(name);
        var trimmed = name.Trim();
        if (IncidentText.ProblemOf(trimmed, MaxNameLength, singleLine: true) is { } problem)
            throw new ArgumentException($"The name of an actor {problem}.", nameof(name));
        Name = trimmed;
        Kind = kind;
    }

    /// <summary>The name as shown in the timeline and the postmortem.</summary>
    public string Name { get; }

    /// <summary>Whether a person or a service acted.</summary>
    public ActorKind Kind { get; }

    /// <summary>Names a service, such as a monitoring system or a scheduler.</summary>
    /// <param name="name">As for <see cref="Actor(string, ActorKind)"/>.</param>
    public static Actor Service(string name) => new(name, ActorKind.Service);

    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
