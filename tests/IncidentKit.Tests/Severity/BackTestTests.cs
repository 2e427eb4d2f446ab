namespace IncidentKit.Tests.SeverityRules;

public class BackTestTests
{
    private const string Lines = """
        {"id":"INC-1","facts":{"applicationDown":"no","dataLossOrBreach":"no","coreWorkflowBroken":"yes"},"severity":"SEV-2","detectedAt":"2026-03-20T14:00:00Z","endedAt":"2026-03-20T14:31:00Z"}

        {"id":"INC-2","facts":{"applicationDown":"no","dataLossOrBreach":"no","coreWorkflowBroken":"no","affectedUsersPercentage":8,"nonBlocking":"no"},"severity":"SEV-2","detectedAt":"2026-03-20T14:00:00Z","endedAt":"2026-03-20T20:00:00Z"}
        {"id":"INC-3","facts":{"applicationDown":"yes"}}
        """;

    private static readonly SeverityPolicy s_stricter = new(SeverityPolicy.Default.Draft(draft => draft with
    {
        Rules = draft.Rules.Replace(draft.Rules[3], new SeverityRule("D4", FactCondition.Test("affectedUsersPercentage", FactOperator.Above, 5), Severity.Sev2, "More than 5 % of users are affected.")),
    }));

    [Fact]
    public void A_candidate_is_compared_with_the_active_policy_and_with_what_was_recorded()
    {
        var test = BackTest.Run(SeverityPolicy.Default, s_stricter, PastIncidentReader.ReadJsonLines(new StringReader(Lines)));

        Assert.Equal(3, test.Count);
        Assert.Equal([new(Severity.Sev1, Severity.Sev1, 1), new(Severity.Sev2, Severity.Sev2, 1), new LevelCount(Severity.Sev3, Severity.Sev2, 1)], test.Matrix.AsEnumerable());
        Assert.Equal([new LevelCount(Severity.Sev2, Severity.Sev2, 2)], test.AgainstRecorded.AsEnumerable());
        var flip = Assert.Single(test.Flips);
        Assert.Equal("INC-2", flip.Incident.Id);
        Assert.Contains("More than 5 % of users are affected.", flip.ToString(), StringComparison.Ordinal);
        Assert.Contains("share of users affected: 8 %", flip.ToString(), StringComparison.Ordinal);
        Assert.Contains("| SEV-3 | 0 | 1 |", test.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("3 incidents, 1 come out differently", test.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_effect_on_people_is_counted()
    {
        var test = BackTest.Run(SeverityPolicy.Default, s_stricter, PastIncidentReader.ReadJsonLines(new StringReader(Lines)));

        // INC-1: 2 pages, updates at 0, 15, 30 minutes. INC-2: from 1 page and hourly updates for 6 hours to 2 pages and 25 updates, and over 4 hours.
        Assert.Equal(new BackTestEffect(2 + 1 + 5, 3 + 7, 3, 0), test.Before);
        Assert.Equal(new BackTestEffect(2 + 2 + 5, 3 + 25, 3, 1), test.After);
    }

    [Fact]
    public void Csv_says_the_same_as_json_lines()
    {
        const string csv = """
            id,severity,detectedAt,endedAt,applicationDown,dataLossOrBreach,coreWorkflowBroken,affectedUsersPercentage,nonBlocking,_team
            INC-1,SEV-2,2026-03-20T14:00:00Z,2026-03-20T14:31:00Z,no,no,yes,,,"a ""quoted"", team"
            INC-2,SEV-2,2026-03-20T14:00:00Z,2026-03-20T20:00:00Z,no,no,no,8,no,"two
            lines"
            INC-3,,,,yes,,,,,
            """;
        Assert.Equal(PastIncidentReader.ReadJsonLines(new StringReader(Lines)), PastIncidentReader.ReadCsv(new StringReader(csv), SeverityPolicy.Default));
    }

    [Fact]
    public void Every_mistake_in_a_file_is_listed_with_its_line()
    {
        var json = Assert.Throws<PastIncidentFormatException>(() => PastIncidentReader.ReadJsonLines(new StringReader(
            "{\"id\":\"A\"}\n{\"id\":\"B\",\"facts\":{},\"severity\":\"high\"}\nnonsense\n{\"id\":\"C\",\"facts\":{},\"detectedAt\":\"2026-03-20T14:00:00\"}"))).Message;
        Assert.Contains("line 1: $ needs \"facts\"", json, StringComparison.Ordinal);
        Assert.Contains("line 2: $.severity is 'high'", json, StringComparison.Ordinal);
        Assert.Contains("line 3: $ is not JSON", json, StringComparison.Ordinal);
        Assert.Contains("line 4: $.detectedAt is '2026-03-20T14:00:00', which is not a time with its offset", json, StringComparison.Ordinal);

        var csv = Assert.Throws<PastIncidentFormatException>(() => PastIncidentReader.ReadCsv(new StringReader("id,aplicationDown\n,yes\nB"), SeverityPolicy.Default)).Message;
        Assert.Contains("'aplicationDown', which is no fact. Did you mean 'applicationDown'?", csv, StringComparison.Ordinal);
        Assert.Contains("line 2: id must not be empty", csv, StringComparison.Ordinal);
        Assert.Contains("line 3: $ has 1 cells, the header 2", csv, StringComparison.Ordinal);
        Assert.Contains("longer than 1 MB", Assert.Throws<PastIncidentFormatException>(() => PastIncidentReader.ReadJsonLines(new StringReader(new string('x', 50_000_000)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Incidents_that_do_not_fit_are_named_and_facts_of_one_policy_are_left_aside()
    {
        var other = new SeverityPolicy(SeverityPolicy.Default.Draft(draft => draft with { Facts = draft.Facts.Add(new("night", FactType.YesNo, "Night?")) }));
        PastIncident[] incidents =
        [
            new() { Id = "A", Facts = FactValues.Empty.With("affectedUsersPercentage", 200) },
            new() { Id = "B", Facts = FactValues.Empty.With("moon", FactValue.Yes) },
            new() { Id = "C", Facts = FactValues.Empty.With("night", FactValue.Yes) },
        ];
        var test = BackTest.Run(SeverityPolicy.Default, other, incidents);

        Assert.Equal(1, test.Count);
        Assert.Equal(["A", "B"], test.Unusable.Select(problem => problem.Path));
        Assert.Equal(["night"], test.LeftAside.AsEnumerable());
    }

    [Fact]
    public void A_monitored_candidate_only_records_where_it_differs()
    {
        var recorder = new ListRecorder();
        var monitor = new SeverityMonitor(SeverityClassifier.Default, new SeverityClassifier(s_stricter), recorder);
        var facts = SeverityFacts.Parse(SeverityPolicy.Default, """{"applicationDown":"no","dataLossOrBreach":"no","coreWorkflowBroken":"no","nonBlocking":"no"}""");

        Assert.Equal(Severity.Sev3, monitor.Classify("A", facts.With("affectedUsersPercentage", 8)).Level);
        Assert.Equal(Severity.Sev3, monitor.Classify("B", facts.With("affectedUsersPercentage", 4)).Level);
        recorder.Fails = true;
        Assert.Equal(Severity.Sev3, monitor.Classify("C", facts.With("affectedUsersPercentage", 9)).Level);

        Assert.Equal("A: SEV-3, the candidate says SEV-2: More than 5 % of users are affected.", Assert.Single(recorder.Differences).ToString());
        Assert.Equal((3, 2, 1), (monitor.Compared, monitor.Differed, monitor.RecorderFailures));
    }

    [Fact]
    public void Policy_cases_pass_or_say_what_is_wrong_and_why()
    {
        var cases = PolicyCases.Parse("""
            {
              "format": 1,
              "cases": [
                { "name": "Down", "facts": { "applicationDown": "yes" }, "expect": "Critical", "rule": "D1" },
                { "name": "Nothing known", "facts": {}, "expect": "SEV-1", "bestPossible": "SEV-4" },
                { "name": "Slow", "facts": { "applicationDown": "no", "dataLossOrBreach": "no", "coreWorkflowBroken": "no", "affectedUsersPercentage": 11 }, "expect": "SEV-3" },
                { "name": "Typo", "facts": { "aplicationDown": "yes" }, "expect": "SEV-1" }
              ]
            }
            """);
        var results = cases.Run(SeverityPolicy.Default);

        Assert.Equal([true, true, false, false], results.Select(result => result.Passed));
        Assert.Contains("expected the level to be SEV-3 Minor, but it is SEV-2 Major", results[2].ToString(), StringComparison.Ordinal);
        Assert.Contains("because: More than 10 % of users are affected.", results[2].ToString(), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'applicationDown'?", results[3].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_file_that_is_wrong_lists_every_mistake()
    {
        var refusal = Assert.Throws<PolicyCaseFormatException>(() => PolicyCases.Parse("""{ "format": 1, "cases": [{ "name": "A", "facts": [], "expct": "SEV-1" }, {}] }"""));
        Assert.Equal(["$.cases[0].expct", "$.cases[0].facts", "$.cases[0]", "$.cases[1]", "$.cases[1]", "$.cases[1]"], refusal.Problems.Select(problem => problem.Path));
    }

    private sealed class ListRecorder : ISeverityDifferenceRecorder
    {
        public List<SeverityDifference> Differences { get; } = [];

        public bool Fails { get; set; }

        public void Record(SeverityDifference difference)
        {
            if (Fails)
                throw new IOException("The disk is full.");
            Differences.Add(difference);
        }
    }
}
