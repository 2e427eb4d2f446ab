namespace IncidentKit;

/// <summary>One rule: when its condition holds, the level is decided; when not, the next rule is looked at.</summary>
public sealed class SeverityRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="id">For example <c>D3</c>; unique in its policy.</param>
    /// <param name="when">What has to hold.</param>
    /// <param name="level">The level that it decides.</param>
    /// <param name="reason">Why, in a sentence; by default the condition in words.</param>
    /// <param name="question">The rule as a question to a person; by default the condition in words.</param>
    public SeverityRule(string id, FactCondition when, Severity level, string? reason = null, string? question = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(when);
        Id = id;
        When = when;
        Level = level;
        StatedReason = reason;
        StatedQuestion = question;
    }

    /// <summary>A rule over one of the facts of the default policy: a yes decides.</summary>
    /// <param name="id">For example <c>D3</c>.</param>
    /// <param name="fact">The fact asked about.</param>
    /// <param name="question">The question as put to a person.</param>
    /// <param name="whenYes">The level when the answer is yes.</param>
    public SeverityRule(string id, SeverityFact fact, string question, Severity whenYes)
        : this(id, DefaultFacts.Yes(fact), whenYes, null, question)
    {
    }

    /// <summary>For example <c>D3</c>.</summary>
    public string Id { get; }

    /// <summary>What has to hold.</summary>
    public FactCondition When { get; }

    /// <summary>The level that it decides.</summary>
    public Severity Level { get; }

    /// <summary>The level when its question is answered with yes: <see cref="Level"/>.</summary>
    public Severity WhenYes => Level;

    /// <summary>Why it decides that level.</summary>
    public string Reason => StatedReason ?? When.ToString()!;

    /// <summary>The rule as a question.</summary>
    public string Question => ConditionText.Question(this, null);

    /// <summary>The fact of the default policy whose yes decides; null when the rule asks for something else.</summary>
    public SeverityFact? Fact => DefaultFacts.FactOf(When);

    internal string? StatedReason { get; }

    internal string? StatedQuestion { get; }

    /// <summary>For example <c>D3 SEV-2: core workflow broken is yes</c>.</summary>
    public override string ToString() => $"{Id} {Level}: {When}";
}
