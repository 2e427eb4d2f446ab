using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Answers one of the five triage questions, or states that the answer is unknown (Q).</summary>
/// <remarks>With a typed answer the text may be left out. Neither of them states that the answer is unknown.</remarks>
/// <param name="By">Who answered.</param>
/// <param name="Question">Which question.</param>
/// <param name="Answer">The answer in words.</param>
public sealed record AnswerTriageQuestion(Actor By, TriageQuestion Question, string? Answer = null) : IncidentCommand(By)
{
    /// <summary>What shows it, such as a graph or a log line.</summary>
    public string? Evidence { get; init; }

    /// <summary>Q2: when it started. It becomes the start of the impact, unless somebody stated that otherwise.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Q3: who is affected. It becomes part of the blast radius.</summary>
    public AffectedScope? Scope { get; init; }

    /// <summary>Q4: what changed, each once; <see cref="ChangeKind.NothingKnown"/> stands alone.</summary>
    public IReadOnlyList<ChangeKind> Changes { get; init => field = value ?? []; } = [];

    /// <summary>Q5: the ways to stop the impact that are open, each once.</summary>
    public IReadOnlyList<MitigationKind> Options { get; init => field = value ?? []; } = [];

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Defined(nameof(Question), Question);
        decision.OptionalProse(nameof(Answer), Answer);
        decision.OptionalProse(nameof(Evidence), Evidence);
        Belongs(decision, StartedAt is not null, nameof(StartedAt), TriageQuestion.When);
        Belongs(decision, Scope is not null, nameof(Scope), TriageQuestion.Who);
        Belongs(decision, Changes.Count > 0, nameof(Changes), TriageQuestion.WhatChanged);
        Belongs(decision, Options.Count > 0, nameof(Options), TriageQuestion.CanWeMitigate);

        var started = StartedAt is { } time ? IncidentTime.Normalize(time) : (DateTimeOffset?)null;
        if (started is { } start)
        {
            decision.NotInTheFuture(nameof(StartedAt), start);
            if (TriageQuestionAnswered.SetsImpactStart(decision.Incident))
                SetMilestone.CheckOrder(decision, nameof(StartedAt), MilestoneKind.ImpactStarted, start);
        }

        if (Scope is not null)
            SetAffectedScope.Check(decision, Scope);
        Each(decision, nameof(Changes), Changes);
        decision.Check(
            Changes.Count < 2 || !Changes.Contains(ChangeKind.NothingKnown), nameof(Changes), "has NothingKnown beside something that is known");
        Each(decision, nameof(Options), Options);
        decision.Record(new TriageQuestionAnswered(
            Question, Answer ?? InWords(started), Evidence, started, Scope,
            Changes.Count == 0 ? null : Changes.Order().ToAppendOnly(), Options.Count == 0 ? null : Options.ToAppendOnly()));
    }

    private void Belongs(Decision decision, bool given, string member, TriageQuestion question) =>
        decision.Check(!given || Question == question, member, $"answers the question {question}, not {Question}");

    private static void Each<TEnum>(Decision decision, string member, IReadOnlyList<TEnum> values)
        where TEnum : struct, Enum
    {
        foreach (var value in values)
            decision.Defined(member, value);
        decision.Check(values.Distinct().Count() == values.Count, member, $"names something more than once");
    }

    private string? InWords(DateTimeOffset? started) => Question switch
    {
        TriageQuestion.When when started is { } time => time.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
        TriageQuestion.Who => Scope?.ToString(),
        TriageQuestion.WhatChanged when Changes.Count > 0 => string.Join(", ", Changes.Order().Select(change => change.Phrase())),
        TriageQuestion.CanWeMitigate when Options.Count > 0 => string.Join(", ", Options.Select(option => option.Phrase())),
        _ => null,
    };
}
