using System.Text;
using System.Text.Json;
using IncidentKit.Events;

namespace IncidentKit.Tests.Storage;

/// <summary>Events written before a member was added are read with the default that its documentation names.</summary>
public class OlderHistoryTests
{
    private static readonly IncidentId s_id = new(new Guid("01890a5d-ac96-774b-bcce-b302099a8001"));

    [Fact]
    public void A_triage_answer_without_typed_members_has_none() => Assert.Equal(
        new TriageQuestionAnswered(TriageQuestion.WhatChanged, "Deploy v2.3.1", "Deploy log"),
        Read("triage_question_answered.v1", """{"question":"whatChanged","answer":"Deploy v2.3.1","evidence":"Deploy log"}"""));

    [Fact]
    public void An_observation_without_an_audience_is_internal() =>
        Assert.Null(((ObservationRecorded)Read("observation_recorded.v1", """{"observation":"Odd"}""")).Audience);

    [Fact]
    public void Hotfix_rules_without_evidence_were_promised() =>
        Assert.Null(((HotfixRulesAcknowledged)Read("hotfix_rules_acknowledged.v1", """{"rules":["noFeatures"]}""")).Evidence);

    [Fact]
    public void A_status_update_without_who_is_formatted_as_it_was_sent()
    {
        var sent = (StatusUpdateSent)Read(
            "status_update_sent.v1", """{"number":1,"status":"identified","impact":"Logins","currentAction":"Rolling back","audience":"customers"}""");
        Assert.Null(sent.Who);
        Assert.EndsWith(
            "Current action: Rolling back\nETA: Investigating\nNext update: when there is news",
            StatusMessages.Format(Applied(sent).Communication.LastUpdate!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_notice_without_a_time_for_the_postmortem_promised_48_hours()
    {
        var sent = (ResolutionNoticeSent)Read(
            "resolution_notice_sent.v1", """{"affected":"login","rootCause":"A variable was missing","audience":"stakeholders","duration":"00:30:00"}""");
        Assert.EndsWith("within 48 hours.", StatusMessages.Format(Applied(sent).Communication.ResolutionNotice!), StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_without_a_content_hash_covers_any_content()
    {
        var approved = (PostmortemApproved)Read("postmortem_approved.v1", "{}");
        Assert.Equal(new PostmortemApproved(), approved);
        Assert.True(Assert.Single(Applied(approved).Postmortem.Approvals).Covers("any"));
        Assert.Equal(PostmortemStatus.Approved, PostmortemContent.StatusOf(Applied(approved)));
    }

    [Fact]
    public void An_action_item_without_causes_is_tied_to_none()
    {
        var added = (ActionItemAdded)Read("action_item_added.v1", """{"number":1,"title":"Act","kind":"prevent","priority":"normal"}""");
        Assert.Empty(Assert.Single(Applied(added).Actions).Causes);
    }

    [Fact]
    public void Every_event_written_before_postmortems_had_reviews_is_read_in_its_chain()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Storage", "events.before-publishing.golden.jsonl"));
        var reader = new IncidentHistoryReader(s_id);
        foreach (var line in lines)
        {
            using var document = JsonDocument.Parse(line);
            var read = reader.Read(new StoredEvent
            {
                IncidentId = s_id,
                Version = document.RootElement.GetProperty("version").GetInt64(),
                EventId = document.RootElement.GetProperty("id").GetGuid(),
                Type = document.RootElement.GetProperty("type").GetString()!,
                RecordedAt = document.RootElement.GetProperty("recordedAt").GetDateTimeOffset(),
                Document = Encoding.UTF8.GetBytes(line),
            });
            Assert.IsNotType<UnknownChange>(read.Change);
        }

        Assert.Equal(45, lines.Length);
    }

    private static IncidentChange Read(string type, string body)
    {
        var document = Encoding.UTF8.GetBytes(
            $$"""{"id":"{{Guid.Empty}}","incident":"{{s_id}}","version":1,"type":"{{type}}","occurredAt":"2026-03-20T14:08:00+00:00","recordedAt":"2026-03-20T14:08:00+00:00","by":"Alice","policy":"p","previous":"{{IncidentEventCodec.NoPreviousHash}}","data":{{body}}}""");
        var sample = IncidentEventCodec.Encode(
            Some.Incident().Incident.History[0] with { IncidentId = s_id }, IncidentEventCodec.NoPreviousHash);
        return new IncidentHistoryReader(s_id).Read(sample with { EventId = Guid.Empty, Type = type, RecordedAt = Some.Time, Document = document }).Change;
    }

    private static Incident Applied(IncidentChange change)
    {
        var incident = Some.Incident().Incident;
        return incident.Apply(incident.History[0] with { Version = 2, Change = change });
    }
}
