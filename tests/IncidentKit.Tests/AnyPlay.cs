using IncidentKit.Commands;

namespace IncidentKit.Tests;

/// <summary>Incidents as property tests make them: mostly the flow, with anything else in between; what is refused has no effect.</summary>
internal static class AnyPlay
{
    public static Play From(int[]? choices, Severity severity, Action<Play>? after = null)
    {
        var play = new Play(Some.Declaration());
        var flow = Some.TheWholeFlow(severity).ToArray();
        var next = 0;
        foreach (var choice in choices ?? [])
        {
            var kind = (choice & int.MaxValue) % 60;
            var isFlow = kind < 25 && next < flow.Length;
            try
            {
                if (kind % 7 == 0)
                    play.Now = play.Now.AddMinutes(kind);
                play.Do(isFlow ? flow[next] : Anything(kind % 35, choice));
                next += isFlow ? 1 : 0;
            }
            catch (IncidentKitException)
            {
                // Refused: nothing may have happened.
            }

            after?.Invoke(play);
        }

        return play;
    }

    public static IncidentCommand Anything(int kind, int choice) => kind switch
    {
        0 => new Advance(Some.Alice, (LifecycleTrigger)((choice & int.MaxValue) % 8)) { OverrideReason = "In a hurry" },
        1 => new Reopen(Some.Alice, "It is back"),
        2 => new Merge(Some.Alice, new IncidentId(new Guid(7, 7, 7, new byte[8])), "Same"),
        3 => new Unmerge(Some.Alice, "Not the same"),
        4 => new PauseClocks(Some.Alice, "Waiting"),
        5 => new ResumeClocks(Some.Alice),
        6 => new Observe(Some.Bob, "Something odd"),
        7 => new CorrectEntry(Some.Bob, 2, "Misread") { Text = "Something else" },
        8 => new RecordWhy(Some.Bob, "Because"),
        9 => new SendStatusUpdate(Some.Bob, AnnouncedStatus.Identified, "Login", "Bob rolls back") { Audience = (Audience)((choice & int.MaxValue) % 3) },
        10 => new CorrectStatusUpdate(Some.Alice, 1, "Wrong page") { Impact = "Payments" },
        11 => new SetAffectedScope(Some.Bob, new AffectedScope(ScopeKind.Tenants, ["Acme"], ["eu-west"])),
        12 => new OverrideSeverity(Some.Bob, Severity.Sev2, "Fewer users"),
        13 => new SetAffectedSystems(Some.Bob, ["auth", "api"]),
        14 => new SetActionItemStatus(Some.Bob, 1, ActionItemStatus.Done, "Merged"),
        15 => new Decline(Some.Bob, "False alarm"),
        16 => new ApplyMitigation(Some.Bob, MitigationKind.ScaleUp, "Scaled up"),
        17 => new RecordMitigationOutcome(Some.Bob, 1, (AttemptOutcome)((choice & int.MaxValue) % 5)),
        18 => new StateNoSafeMitigation(Some.Bob, "Data loss"),
        19 => new RecordInvestigation(Some.Bob, (InvestigationArea)((choice & int.MaxValue) % 4), "Nothing"),
        20 => new StateHypothesis(Some.Bob, "A variable is missing"),
        21 => new ChooseFixStrategy(Some.Bob, (FixStrategy)((choice & int.MaxValue) % 5), "It seems best") { Facts = new(Answer.Yes, (Answer)((choice & int.MaxValue) % 3)) },
        22 => new RecordStagingTest(Some.Bob, choice % 2 == 0, "Report"),
        23 => new DeployFix(Some.Bob, "Another fix"),
        24 => new RecordValidation(Some.Bob, (ValidationCheck)((choice & int.MaxValue) % 6), choice % 2 == 0, "Graph"),
        25 => new AnswerTriageQuestion(Some.Bob, TriageQuestion.CanWeMitigate) { Options = [MitigationKind.RollBack] },
        26 => new AnswerTriageQuestion(Some.Bob, (TriageQuestion)((choice & int.MaxValue) % 5)),
        27 => new AcknowledgeHotfixRules(Some.Bob, [(HotfixRule)((choice & int.MaxValue) % 8)]) { Evidence = "Diff" },
        28 => new AddActionItem(Some.Bob, "Something"),
        29 => new RecordAttempt(Some.Bob, "Restarted a host", AttemptOutcome.NoEffect),
        30 => new Cancel(Some.Bob, "By mistake"),
        31 => new SetEntryAudience(Some.Bob, 1, (Audience)((choice & int.MaxValue) % 3)),
        32 => new TakeRole(Some.Bob, IncidentRole.Responder),
        33 => new SetVisibility(Some.Bob, (IncidentVisibility)(choice & 1), "Needed"),
        _ => new NoteLearning(Some.Bob, LearningKind.Lesson, "Validate early"),
    };
}
