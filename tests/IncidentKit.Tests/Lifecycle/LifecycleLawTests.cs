using FsCheck.Xunit;
using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Tests.Lifecycle;

/// <summary>Laws that hold for any sequence of commands; each number picks one, and what is refused leaves no trace.</summary>
public class LifecycleLawTests
{
    [Property(MaxTest = 300)]
    public void No_sequence_of_commands_leaves_the_table(int[] choices)
    {
        var play = PlayAll(choices);
        var state = IncidentState.Detected;
        foreach (var change in play.Incident.History.Select(recorded => recorded.Change).OfType<StateChanged>())
        {
            Assert.Equal(state, change.From);
            Assert.Contains(IncidentLifecycle.Transitions, row => row.From == change.From && row.Trigger == change.Trigger && row.To == change.To);
            state = change.To;
        }

        Assert.Equal(state, play.Incident.State);
    }

    [Property(MaxTest = 100)]
    public void Replaying_any_prefix_gives_the_state_of_that_time(int[] choices)
    {
        var states = new List<Incident>();
        var play = PlayAll(choices, states.Add);
        foreach (var then in states)
        {
            var replayed = Incident.Replay(play.Incident.History.Take((int)then.Version))!;
            Assert.Equal(then, replayed);
            Assert.Equal(PostmortemMarkdown.Render(Postmortem.From(then)), PostmortemMarkdown.Render(Postmortem.From(replayed)));
        }
    }

    [Property(MaxTest = 100)]
    public void Deciding_the_same_commands_again_gives_the_same_incident(int[] choices) =>
        Assert.Equal(PlayAll(choices).Incident, PlayAll(choices).Incident);

    [Property(MaxTest = 100)]
    public void Events_survive_the_wire_and_their_chain_verifies(int[] choices)
    {
        var incident = PlayAll(choices).Incident;
        var reader = new IncidentHistoryReader(incident.Id);
        var previous = IncidentEventCodec.NoPreviousHash;
        var read = new List<IncidentEvent>();
        foreach (var recorded in incident.History)
        {
            var stored = IncidentEventCodec.Encode(recorded, previous);
            previous = IncidentEventCodec.HashOf(stored.Document.Span);
            read.Add(reader.Read(stored));
        }

        Assert.Equal(previous, reader.HeadHash);
        Assert.Equal(incident, Incident.Replay(read));
    }

    [Property(MaxTest = 100)]
    public void The_past_as_known_then_never_changes(int[] choices)
    {
        var states = new List<Incident>();
        var play = PlayAll(choices, states.Add);
        foreach (var then in states)
            Assert.Equal(then, play.Incident.AsOf(then.UpdatedAt));
        Assert.Null(play.Incident.AsOf(Some.Time.AddTicks(-1)));
    }

    private static Play PlayAll(int[] choices, Action<Incident>? after = null)
    {
        var play = new Play(Some.Declaration());
        var flow = Some.TheWholeFlow(Severity.Sev1).ToArray();
        var next = 0;
        foreach (var choice in choices ?? [])
        {
            var kind = Math.Abs(choice % 40);

            // Mostly the next step of the flow, so that sequences get far; else anything at all.
            var command = kind < 20 && next < flow.Length ? flow[next] : Anything(kind % 20);
            try
            {
                play.Do(command);
                if (kind < 20 && next < flow.Length)
                    next++;
            }
            catch (IncidentKitException)
            {
                // Refused: nothing may have happened, which the laws check.
            }

            after?.Invoke(play.Incident);
        }

        return play;
    }

    private static IncidentCommand Anything(int kind) => kind switch
    {
        0 => new Advance(Some.Alice, LifecycleTrigger.Mitigate) { OverrideReason = "In a hurry" },
        1 => new Advance(Some.Bob, LifecycleTrigger.Fix) { OverrideReason = "In a hurry" },
        2 => new Reopen(Some.Alice, "It is back"),
        3 => new Merge(Some.Alice, new IncidentId(new Guid(7, 7, 7, new byte[8])), "Same"),
        4 => new Unmerge(Some.Alice, "Not the same"),
        5 => new PauseClocks(Some.Alice, "Waiting"),
        6 => new ResumeClocks(Some.Alice),
        7 => new Observe(Some.Bob, "Something | odd"),
        8 => new CorrectEntry(Some.Bob, 2, "Misread") { Text = "Something else" },
        9 => new RecordWhy(Some.Bob, "Because"),
        10 => new SendStatusUpdate(Some.Bob, AnnouncedStatus.Identified, "Login", "Bob rolls back"),
        11 => new HandOverRole(Some.Alice, IncidentRole.Commander, "Bob"),
        12 => new SetAffectedSystems(Some.Bob, ["auth", "api"]),
        13 => new OverrideSeverity(Some.Bob, Severity.Sev2, "Fewer users"),
        14 => new Advance(Some.Bob, LifecycleTrigger.Investigate) { OverrideReason = "Known" },
        15 => new SetActionItemStatus(Some.Bob, 1, ActionItemStatus.Done, "Merged"),
        16 => new Decline(Some.Bob, "False alarm"),
        17 => new AddLink(Some.Bob, LinkKind.Dashboard, new Uri("https://example.com/board")),
        18 => new Advance(Some.Bob, LifecycleTrigger.Resolve) { OverrideReason = "It is fine" },
        _ => new SetAffectedUsers(Some.Bob) { Count = 10, Percentage = 0.5 },
    };
}
