using System.Reflection;
using System.Text.Json;
using IncidentKit;
using IncidentKit.Commands;

namespace QuickStart;

/// <summary>Which members a command has in JSON, and what they take: read off its public record.</summary>
internal sealed class CommandShape
{
    private readonly Type _type;

    private CommandShape(Type type) => _type = type;

    /// <summary>The members that have to be given.</summary>
    public IEnumerable<string> Required =>
        from parameter in _type.GetConstructors()[0].GetParameters()
        where !parameter.HasDefaultValue
        select Camel(parameter.Name!);

    /// <summary>The shape of a command; null when there is none of that name.</summary>
    public static CommandShape? Find(string name) => CommandCatalog.Names.Contains(name)
        ? new CommandShape(typeof(IncidentCommand).Assembly.ExportedTypes.Single(
            type => type.IsSubclassOf(typeof(IncidentCommand)) && JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name) == name))
        : null;

    /// <summary>What a member takes, as a clause such as <c>must be true or false</c>; null when there is no such member.</summary>
    /// <param name="path">The names from the command inwards, such as <c>impact.applicationDown</c>.</param>
    public string? Wanted(string path) => TypeAt(path) is { } type ? $"must be {Describe(type)}" : null;

    /// <summary>Whether a member is a point in time.</summary>
    public bool IsTime(string name) => TypeAt(name) == typeof(DateTimeOffset);

    /// <summary>The names that are known where a path ends, other than those a scenario does not set.</summary>
    public string KnownBeside(string path)
    {
        var parent = path.Contains('.', StringComparison.Ordinal) ? TypeAt(path[..path.LastIndexOf('.')]) : _type;
        var members = parent is null ? [] : MembersOf(parent).Select(member => Camel(member.Name));
        return string.Join(", ", members.Where(name => name != "at"));
    }

    private Type? TypeAt(string path)
    {
        Type? type = _type;
        foreach (var part in path.Split('.', '['))
        {
            if (type is null)
                return null;
            if (part.EndsWith(']'))
                type = type.IsGenericType ? type.GetGenericArguments()[0] : null;
            else
                type = MembersOf(type).FirstOrDefault(member => Camel(member.Name) == part)?.PropertyType;
            type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        }

        return type;
    }

    private static IEnumerable<PropertyInfo> MembersOf(Type type) =>
        type.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0);

    private static string Describe(Type type) => type switch
    {
        { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(type).Select(name => $"\"{Camel(name)}\"")),
        { IsGenericType: true } => $"a list, each entry {Describe(type.GetGenericArguments()[0])}",
        _ when type == typeof(string) => "a text",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) || type == typeof(long) => "a whole number",
        _ when type == typeof(double) => "a number",
        _ when type == typeof(DateOnly) => "a date, such as \"2026-03-30\"",
        _ when type == typeof(DateTimeOffset) => "a time in UTC, such as \"2026-03-20T14:08:00Z\"",
        _ when type == typeof(Uri) => "a web address",
        _ when type == typeof(Actor) => "a name, or {\"service\": \"a name\"}",
        _ => "an object",
    };

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
