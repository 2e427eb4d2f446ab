using System.Collections.Frozen;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Services, monitoring, channels, contacts and how to roll back, within a response policy.</summary>
internal static class TeamJson
{
    private static readonly string[] s_members = ["services", "monitoring", "channels", "onCall", "rollback"];
    private static readonly string[] s_serviceMembers = ["name", "tier", "owner", "monitoring", "rollback"];
    private static readonly string[] s_linkMembers = ["title", "url"];
    private static readonly string[] s_channelMembers = ["name", "audience", "url"];
    private static readonly string[] s_contactMembers = ["role", "name", "reach"];
    private static readonly string[] s_rollbackMembers = ["steps", "runbook"];

    // In the place of an address that can't be read, so that reading goes on.
    private static readonly Uri s_nowhere = new("https://unreadable.invalid");

    private static readonly FrozenDictionary<string, Audience> s_audiences =
        Enum.GetValues<Audience>().ToFrozenDictionary(audience => JsonNamingPolicy.CamelCase.ConvertName(audience.ToString()));

    public static ResponseTeam Read(JsonMembers parent, string name)
    {
        if (parent.Object(name, s_members) is not { } members)
            return ResponseTeam.None;
        var team = new ResponseTeam
        {
            Services = [.. All(members, "services", s_serviceMembers, Service)],
            Monitoring = [.. All(members, "monitoring", s_linkMembers, Link)],
            Channels = [.. All(members, "channels", s_channelMembers, Channel)],
            OnCall = [.. All(members, "onCall", s_contactMembers, Contact)],
            Rollback = Rollback(members),
        };
        PolicyChecks.Team(members.Path, team, members.Problems);
        return team;
    }

    public static void Write(Utf8JsonWriter json, string name, ResponseTeam team)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("services");
        foreach (var service in team.Services)
        {
            json.WriteStartObject();
            json.WriteString("name", service.Name);
            json.WriteString("tier", service.Tier.ToString());
            json.WriteOptional("owner", service.Owner);
            Write(json, "monitoring", service.Monitoring);
            Write(json, "rollback", service.Rollback);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "monitoring", team.Monitoring);
        json.WriteStartArray("channels");
        foreach (var channel in team.Channels)
        {
            json.WriteStartObject();
            json.WriteString("name", channel.Name);
            json.WriteString("audience", JsonNamingPolicy.CamelCase.ConvertName(channel.Audience.ToString()));
            json.WriteOptional("url", channel.Url?.OriginalString);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("onCall");
        foreach (var contact in team.OnCall)
        {
            json.WriteStartObject();
            json.WriteString("role", contact.Role);
            json.WriteString("name", contact.Name);
            json.WriteOptional("reach", contact.Reach);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "rollback", team.Rollback);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<MonitoringLink> links)
    {
        json.WriteStartArray(name);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("title", link.Title);
            json.WriteString("url", link.Url.OriginalString);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, RollbackProcedure? rollback)
    {
        if (rollback is null)
            return;
        json.WriteStartObject(name);
        json.WriteTexts("steps", rollback.Steps);
        json.WriteOptional("runbook", rollback.Runbook?.OriginalString);
        json.WriteEndObject();
    }

    private static IEnumerable<T> All<T>(JsonMembers parent, string name, string[] known, Func<JsonMembers, T> read) =>
        (parent.Array(name) ?? []).Select(item => read(parent.At(item.Element, item.Path, known)));

    private static CriticalService Service(JsonMembers members) => new(members.LineOrPath("name"), Required(members, "tier", Tier, "a tier, P0 (most critical) to P9"))
    {
        Owner = members.OptionalText("owner"),
        Monitoring = [.. All(members, "monitoring", s_linkMembers, Link)],
        Rollback = Rollback(members),
    };

    private static MonitoringLink Link(JsonMembers members) =>
        new(members.LineOrPath("title"), members.WebAddress("url", required: true) ?? s_nowhere);

    private static ResponseChannel Channel(JsonMembers members)
    {
        members.Require("audience");
        return new ResponseChannel(members.LineOrPath("name"), members.Choice("audience", s_audiences) ?? default, members.WebAddress("url"));
    }

    private static OnCallContact Contact(JsonMembers members) =>
        new(members.LineOrPath("role"), members.LineOrPath("name"), members.OptionalText("reach"));

    private static RollbackProcedure? Rollback(JsonMembers parent)
    {
        if (parent.Object("rollback", s_rollbackMembers) is not { } members)
            return null;
        members.Require("steps");
        return new RollbackProcedure(members.Texts("steps") ?? ["?"], members.WebAddress("runbook"));
    }

    private static T Required<T>(JsonMembers members, string name, Func<string, T?> parse, string needed)
        where T : struct
    {
        members.Require(name);
        return members.Parsed(name, parse, needed) ?? default;
    }

    private static ServiceTier? Tier(string text) => ServiceTier.TryParse(text, out var tier) ? tier : null;
}
