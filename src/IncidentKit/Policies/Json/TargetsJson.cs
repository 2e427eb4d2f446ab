using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace IncidentKit;

/// <summary>What is promised at each severity, within a response policy.</summary>
internal static class TargetsJson
{
    private const string NextBusinessDay = "nextBusinessDay";
    private const string NextSprint = "nextSprint";

    private static readonly string[] s_members =
    [
        "resolution", "acknowledgeWithin", "escalations", "triageWithin", "firstUpdateWithin", "updateEvery", "responders",
        "postmortemRequired", "postmortemWithin", "minimumActions", "minimumApprovals", "followUpAfter", "skippedGates",
    ];

    private static readonly string[] s_stepMembers = ["after", "tell"];
    private static readonly FrozenDictionary<string, bool> s_gates = Gates.All.ToFrozenDictionary(gate => gate.Id, _ => true);

    /// <summary>The targets of every level of the rules, those of <c>process.md</c> for what is left out.</summary>
    /// <param name="parent">The policy.</param>
    /// <param name="name">The member with the targets.</param>
    /// <param name="rules">The severity rules; null when they are wrong themselves, so that nothing is said about levels.</param>
    public static IReadOnlyDictionary<Severity, SeverityTargets> ReadAll(JsonMembers parent, string name, SeverityPolicy? rules)
    {
        var all = (rules ?? SeverityPolicy.Default).Levels.ToDictionary(level => level.Severity, level => DefaultTargets.Of(level.Severity));
        if (parent.Object(name, known: null) is not { } members)
            return all;
        foreach (var key in members.Names)
        {
            if (JsonMembers.SeverityOf(key) is not { } severity)
                members.Refuse(members.PathOf(key), $"is not a severity, SEV-1 (worst) to SEV-9{NearestName.Hint(key, all.Keys.Select(level => level.ToString()))}");
            else if (rules is not null && rules.Find(severity) is null)
                members.Refuse(members.PathOf(key), $"is no level of the severity rules. Known there: {string.Join(", ", all.Keys)}");
            else
                all[severity] = Read(members.Object(key, s_members)!, DefaultTargets.Of(severity));
        }

        return all;
    }

    public static void Write(Utf8JsonWriter json, string name, SeverityTargets targets)
    {
        json.WriteStartObject(name);
        json.WriteString("resolution", Format(targets.Resolution!.Value));
        json.WriteDuration("acknowledgeWithin", targets.AcknowledgeWithin);
        json.WriteStartArray("escalations");
        foreach (var step in targets.Escalations)
        {
            json.WriteStartObject();
            json.WriteDuration("after", step.After);
            json.WriteTexts("tell", step.Tell);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteDuration("triageWithin", targets.TriageWithin);
        json.WriteDuration("firstUpdateWithin", targets.FirstUpdateWithin);
        json.WriteDuration("updateEvery", targets.UpdateEvery);
        json.WriteTexts("responders", targets.Responders);
        json.WriteBoolean("postmortemRequired", targets.PostmortemRequired);
        json.WriteDuration("postmortemWithin", targets.PostmortemWithin);
        json.WriteNumber("minimumActions", targets.MinimumActions);
        json.WriteNumber("minimumApprovals", targets.MinimumApprovals);
        json.WriteDuration("followUpAfter", targets.FollowUpAfter);
        json.WriteTexts("skippedGates", targets.SkippedGates);
        json.WriteEndObject();
    }

    private static SeverityTargets Read(JsonMembers members, SeverityTargets otherwise)
    {
        var targets = new SeverityTargets
        {
            Resolution = members.Parsed("resolution", Parse, $"{NextBusinessDay}, {NextSprint}, or {IsoDuration.Needed}") ?? otherwise.Resolution,
            AcknowledgeWithin = members.Duration("acknowledgeWithin", otherwise.AcknowledgeWithin),
            Escalations = Steps(members) ?? otherwise.Escalations,
            TriageWithin = members.Duration("triageWithin", otherwise.TriageWithin),
            FirstUpdateWithin = members.DurationOrNone("firstUpdateWithin", otherwise.FirstUpdateWithin),
            UpdateEvery = members.DurationOrNone("updateEvery", otherwise.UpdateEvery),
            Responders = members.Texts("responders") ?? otherwise.Responders,
            PostmortemRequired = members.Flag("postmortemRequired", otherwise.PostmortemRequired),
            PostmortemWithin = members.Duration("postmortemWithin", otherwise.PostmortemWithin),
            MinimumActions = members.Number("minimumActions", otherwise.MinimumActions),
            MinimumApprovals = members.Number("minimumApprovals", otherwise.MinimumApprovals),
            FollowUpAfter = members.Duration("followUpAfter", otherwise.FollowUpAfter),
            SkippedGates = SkippedGates(members) ?? otherwise.SkippedGates,
        };
        PolicyChecks.Targets(members.Path, targets, members.Problems);
        return targets;
    }

    private static List<EscalationStep>? Steps(JsonMembers parent)
    {
        if (parent.Array("escalations") is not { } items)
            return null;
        var steps = new List<EscalationStep>();
        foreach (var (element, path) in items)
        {
            // A step whose time can't be read stands right after the one before it, so that no other problem comes from it.
            var members = parent.At(element, path, s_stepMembers);
            var after = members.Line("after") is { } text ? members.ParsedOf(text, members.PathOf("after"), IsoDuration.Parse, IsoDuration.Needed) : null;
            members.Require("tell");
            steps.Add(new EscalationStep(
                after ?? (steps.LastOrDefault()?.After ?? TimeSpan.Zero) + TimeSpan.FromMicroseconds(1), members.Texts("tell") ?? ["?"]));
        }

        return steps;
    }

    private static ImmutableSortedSet<string>? SkippedGates(JsonMembers members) => members.Array("skippedGates")?
        .Select(item => members.TextOf(item.Element, item.Path) is { } id && members.ChoiceOf(id, item.Path, s_gates) is not null ? id : null)
        .OfType<string>().ToImmutableSortedSet(StringComparer.Ordinal);

    private static ResolutionTarget? Parse(string text) => text switch
    {
        NextBusinessDay => ResolutionTarget.NextBusinessDay,
        NextSprint => ResolutionTarget.NextSprint,
        _ => IsoDuration.Parse(text) is { } duration && duration > TimeSpan.Zero ? ResolutionTarget.Within(duration) : null,
    };

    private static string Format(ResolutionTarget target) => target.Kind switch
    {
        ResolutionTargetKind.NextBusinessDay => NextBusinessDay,
        ResolutionTargetKind.NextSprint => NextSprint,
        _ => IsoDuration.Format(target.Duration),
    };
}
