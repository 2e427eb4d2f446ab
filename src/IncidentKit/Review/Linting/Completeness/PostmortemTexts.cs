namespace IncidentKit;

/// <summary>Runs the rules for prose over each text of a postmortem.</summary>
internal static class PostmortemTexts
{
    public static void Read(Postmortem postmortem, LintRun run)
    {
        One(postmortem.Title, LintSection.Title);
        All(postmortem.AffectedSystems, LintSection.Summary);
        One(postmortem.AffectedUsers, LintSection.Summary);
        All(postmortem.Fields.Select(field => field.Value), LintSection.Summary);
        One(postmortem.Overview, LintSection.Text);
        One(postmortem.Impact, LintSection.Impact);
        All(postmortem.Timeline.Select(entry => entry.Text), LintSection.Timeline);
        All(postmortem.FiveWhys, LintSection.FiveWhys);
        One(postmortem.RootCause, LintSection.RootCause);
        All(postmortem.ContributingFactors, LintSection.Text);
        All(postmortem.WentWell, LintSection.WentWell);
        All(postmortem.WentWrong, LintSection.WentWrong);
        All(postmortem.GotLucky, LintSection.Text);
        All(postmortem.ProcessDebt.Select(debt => debt.Reason), LintSection.ProcessDebt);
        for (var i = 0; i < postmortem.Actions.Count; i++)
        {
            One(postmortem.Actions[i].Title, LintSection.Actions, i);
            One(postmortem.Actions[i].Notes, LintSection.Actions, i);
            One(postmortem.Actions[i].Outcome, LintSection.Actions, i);
        }

        All(postmortem.Lessons, LintSection.Lessons);
        ReadAdditions(postmortem, run);
        run.Finish();

        void One(string? text, LintSection section, int? entry = null)
        {
            if (!string.IsNullOrWhiteSpace(text))
                run.Read(text.AsMemory(), section, entry);
        }

        void All(IEnumerable<string> texts, LintSection section)
        {
            var entry = 0;
            foreach (var text in texts)
                One(text, section, entry++);
        }
    }

    // One count for the texts and cells of all blocks.
    private static void ReadAdditions(Postmortem postmortem, LintRun run)
    {
        var entry = 0;
        foreach (var block in postmortem.Additions.SelectMany(addition => addition.Blocks))
        {
            foreach (var text in block.Cells.Prepend(block.Text))
            {
                if (block.Kind is PostmortemBlockKind.Code or PostmortemBlockKind.Quote)
                    run.ReadSecrets(text.AsMemory(), LintSection.Text, entry);
                else if (!string.IsNullOrWhiteSpace(text))
                    run.Read(text.AsMemory(), LintSection.Text, entry);
                entry++;
            }
        }
    }
}
