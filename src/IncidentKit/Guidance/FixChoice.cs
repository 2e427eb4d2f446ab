namespace IncidentKit;

/// <summary>The fix strategy of an incident against the strategy tree (F), judged from what is recorded.</summary>
public static class FixChoice
{
    /// <summary>The answers to the tree that the record holds: those given with the last choice, and that it can be rolled back when
    /// triage named that and nobody said that it is not safe.</summary>
    /// <param name="incident">The incident.</param>
    public static FixFacts FactsOf(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var facts = incident.Fix.Facts;
        if (facts.CanRollBackSafely == Answer.Unknown && incident.Mitigations.NoneIsSafe is null && RollBackIsOpen(incident))
            facts = facts with { CanRollBackSafely = Answer.Yes };
        return facts;
    }

    /// <summary>The advice for an incident.</summary>
    /// <param name="incident">The incident.</param>
    public static FixAdvice AdviceFor(Incident incident) => FixStrategyAdvisor.Advise(FactsOf(incident));

    /// <summary>What speaks against the chosen strategy: the answers lead elsewhere, or a hotfix was chosen although triage named a
    /// roll back; null when nothing does, or no strategy is chosen.</summary>
    /// <param name="incident">The incident.</param>
    public static string? ObjectionTo(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        if (incident.Fix.Strategy is not { } chosen)
            return null;
        if (AdviceFor(incident).ObjectionTo(chosen) is { } objection)
            return objection;
        return chosen == FixStrategy.Hotfix && FactsOf(incident).CanRollBackSafely == Answer.Yes
            ? "A roll back was available, but a hotfix was chosen: roll back now, then fix forward."
            : null;
    }

    /// <summary>What triage says about the tree's questions, without answering them.</summary>
    internal static IEnumerable<string> Hints(Incident incident)
    {
        foreach (var change in incident.Triage[TriageQuestion.WhatChanged]?.Changes ?? [])
        {
            if (change != ChangeKind.NothingKnown)
                yield return $"Triage found a change before the start: {change.Phrase()}.";
        }

        if (RollBackIsOpen(incident))
            yield return "Triage named a roll back as an option.";
    }

    private static bool RollBackIsOpen(Incident incident) =>
        incident.Triage[TriageQuestion.CanWeMitigate]?.Options.Contains(MitigationKind.RollBack) == true;
}
