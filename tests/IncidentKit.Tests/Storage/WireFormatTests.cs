using System.Text;
using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Tests.Storage;

/// <summary>The wire format is a contract: the golden files pin it. APPROVE=1 writes them anew into the output folder's source.</summary>
public class WireFormatTests
{
    private static readonly IncidentId s_id = new(new Guid("01890a5d-ac96-774b-bcce-b302099a8001"));

    [Fact]
    public void Every_kind_of_event_is_written_as_its_golden_document()
    {
        var golden = Golden("events.golden.jsonl");
        var written = Documents().Select(stored => Encoding.UTF8.GetString(stored.Document.Span)).ToArray();
        Approve("events.golden.jsonl", written);
        Assert.Equal(golden, written);
    }

    [Fact]
    public void Every_golden_document_is_read_back_as_the_event_it_was()
    {
        var golden = Golden("events.golden.jsonl");
        var reader = new IncidentHistoryReader(s_id);
        var samples = Documents();
        for (var i = 0; i < golden.Length; i++)
        {
            var read = reader.Read(samples[i] with { Document = Encoding.UTF8.GetBytes(golden[i]) });
            Assert.Equal(EverySample.Changes[i], read.Change);
            Assert.Equal(Some.Time.AddMinutes(i), read.OccurredAt);
            Assert.Equal(i % 2 == 0 ? Some.Alice : Actor.Service("PagerDuty"), read.By);
        }
    }

    [Fact]
    public void There_is_a_sample_of_every_kind_of_event_and_every_command()
    {
        Assert.Equal(
            typeof(IncidentChange).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(IncidentChange)) && type != typeof(UnknownChange)).Select(type => type.Name).Order(),
            EverySample.Changes.Select(change => change.GetType().Name).Order());
        Assert.Equal(IncidentEventCodec.TypeNames.Count(), EverySample.Changes.Count);
        Assert.Equal(CommandCatalog.Names, EverySample.Commands.Select(CommandCatalog.NameOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_command_is_written_as_its_golden_json_and_read_back_equal()
    {
        var written = EverySample.Commands.Select(command => $"{CommandCatalog.NameOf(command)} {Encoding.UTF8.GetString(CommandCatalog.Write(command))}").ToArray();
        Approve("commands.golden.txt", written);
        Assert.Equal(Golden("commands.golden.txt"), written);
        foreach (var command in EverySample.Commands)
        {
            var read = CommandCatalog.Read(CommandCatalog.NameOf(command), CommandCatalog.Write(command));
            Assert.Equal(CommandCatalog.Write(command), CommandCatalog.Write(read));
        }
    }

    [Theory]
    [InlineData("observe", """{"by":"Alice"}""", "text")]
    [InlineData("observe", """{"by":"Alice","text":"x","severity":1}""", "severity")]
    [InlineData("observe", """{"by":"Alice","text":null}""", "text")]
    [InlineData("observe", """{"by":"","text":"x"}""", "must not be empty")]
    [InlineData("observe", """{"by":"Alice","text":"x","text":"y"}""", "text")]
    [InlineData("observe", "null", "is null")]
    [InlineData("observe", "{", "observe")]
    [InlineData("explode", "{}", "is not a command. Known: acknowledge")]
    [InlineData("advance", """{"by":"Alice","trigger":3}""", "trigger")]
    [InlineData("assess_severity", """{"by":"Alice","impact":{"affectedUsersPercentage":101}}""", "0 to 100")]
    [InlineData("override_severity", """{"by":"Alice","severity":"SEV-0","reason":"x"}""", "SEV-1")]
    public void A_text_that_is_not_a_command_is_refused_with_what_is_wrong(string name, string json, string problem)
    {
        var refusal = Assert.Throws<CommandFormatException>(() => CommandCatalog.Read(name, Encoding.UTF8.GetBytes(json)));
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_left_out_of_json_have_the_defaults_that_the_command_documents()
    {
        var declared = (DeclareIncident)CommandCatalog.Read("declare_incident", """{"by":"Alice","title":"x"}"""u8);
        var paused = (PauseClocks)CommandCatalog.Read("pause_clocks", """{"by":"Alice","reason":"x"}"""u8);
        var update = (SendStatusUpdate)CommandCatalog.Read("send_status_update", """{"by":"Alice","status":"fixing","impact":"x","currentAction":"y"}"""u8);

        Assert.Empty(declared.Systems);
        Assert.Empty(paused.Clocks);
        Assert.Equal(Audience.Stakeholders, update.Audience);
    }

    [Theory]
    [InlineData("2026-03-20T14:08:00", false)]
    [InlineData("2026-03-20", false)]
    [InlineData("2026-03-20T14:08:00Z", true)]
    [InlineData("2026-03-20T10:08:00-04:00", true)]
    public void A_time_without_an_offset_is_refused(string time, bool accepted)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"by":"Alice","milestone":"detected","time":"{{time}}"}""");
        if (accepted)
            Assert.Equal(Some.Time, ((SetMilestone)CommandCatalog.Read("set_milestone", json)).Time);
        else
            Assert.Equal("$.time", Assert.Throws<CommandFormatException>(() => CommandCatalog.Read("set_milestone", json)).Member);
    }

    [Fact]
    public void An_event_of_a_kind_from_a_newer_version_is_kept_and_passed_on_unchanged()
    {
        var first = IncidentEventCodec.Encode(Recorded(EverySample.Changes[0], 1), IncidentEventCodec.NoPreviousHash);
        var hash = IncidentEventCodec.HashOf(first.Document.Span);
        var document = Encoding.UTF8.GetBytes(
            $$$"""{"id":"{{{Guid.Empty}}}","incident":"{{{s_id}}}","version":2,"type":"telepathy_noted.v9","occurredAt":"2026-03-20T14:08:00+00:00","recordedAt":"2026-03-20T14:08:00+00:00","by":"Alice","policy":"p","previous":"{{{hash}}}","data":{"deep":{"er":[1,2,{}]},"z":1}}""");
        var stored = first with { Version = 2, EventId = Guid.Empty, Type = "telepathy_noted.v9", Document = document };

        var reader = new IncidentHistoryReader(s_id);
        var incident = Incident.Replay([reader.Read(first), reader.Read(stored)])!;

        var unknown = Assert.IsType<UnknownChange>(incident.History[1].Change);
        Assert.Equal("""{"deep":{"er":[1,2,{}]},"z":1}""", Encoding.UTF8.GetString(unknown.Body.Span));
        Assert.Equal(2, incident.Version);
        Assert.Equal(document, IncidentEventCodec.Encode(incident.History[1], hash).Document.ToArray());
    }

    [Fact]
    public void Any_single_altered_byte_of_a_history_is_noticed()
    {
        var documents = Documents();
        var head = IncidentEventCodec.HashOf(documents[^1].Document.Span);
        var random = new Random(20260320);
        for (var round = 0; round < 300; round++)
        {
            var which = random.Next(documents.Count);
            var bytes = documents[which].Document.ToArray();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            Assert.ThrowsAny<IncidentHistoryException>(() => ReadAll([.. documents.Select((stored, i) => i == which ? stored with { Document = bytes } : stored)], head));
        }
    }

    [Fact]
    public void An_event_left_out_put_in_or_cut_off_is_noticed()
    {
        var documents = Documents();
        var head = IncidentEventCodec.HashOf(documents[^1].Document.Span);
        Assert.Throws<IncidentHistoryException>(() => ReadAll([.. documents.Where((_, i) => i != 3)], head));
        Assert.Throws<IncidentHistoryException>(() => ReadAll([.. documents.Take(3), documents[2], .. documents.Skip(3)], head));
        Assert.Throws<IncidentHistoryException>(() => ReadAll([.. documents.SkipLast(1)], head));
        ReadAll(documents, head);
    }

    private static void ReadAll(IReadOnlyList<StoredEvent> documents, string head)
    {
        var reader = new IncidentHistoryReader(s_id);
        foreach (var stored in documents)
            reader.Read(stored);
        reader.VerifyEnd(new IncidentSummary
        {
            Id = s_id,
            Reference = new IncidentReference(2026, 1),
            Title = "x",
            State = default,
            Mode = default,
            Visibility = default,
            Systems = [],
            DetectedAt = Some.Time,
            UpdatedAt = Some.Time,
            Version = EverySample.Changes.Count,
            HeadHash = head,
        });
    }

    private static List<StoredEvent> Documents()
    {
        var documents = new List<StoredEvent>();
        var previous = IncidentEventCodec.NoPreviousHash;
        for (var i = 0; i < EverySample.Changes.Count; i++)
        {
            documents.Add(IncidentEventCodec.Encode(Recorded(EverySample.Changes[i], i + 1), previous));
            previous = IncidentEventCodec.HashOf(documents[^1].Document.Span);
        }

        return documents;
    }

    private static IncidentEvent Recorded(IncidentChange change, int version) => new()
    {
        Id = new Guid(version, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1),
        IncidentId = s_id,
        Version = version,
        OccurredAt = Some.Time.AddMinutes(version - 1),
        RecordedAt = Some.Time.AddHours(1).AddMicroseconds(version),
        By = version % 2 == 1 ? Some.Alice : Actor.Service("PagerDuty"),
        CommandKey = version % 3 == 0 ? "key-" + version : null,
        PolicyHash = "5f2b",
        Change = change,
    };

    private static string[] Golden(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Storage", name));

    private static void Approve(string name, string[] lines, [System.Runtime.CompilerServices.CallerFilePath] string source = "")
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(source)!, name), string.Join('\n', lines) + "\n");
    }
}
