using System.Text.Json;
using IncidentKit;

namespace PostmortemLint;

/// <summary>Settings that a team keeps in a file: levels by rule, words, names and abbreviations of its own.</summary>
internal sealed record PolicyFile
{
    public static PolicyFile Empty { get; } = new();

    public IReadOnlyList<KeyValuePair<string, LintLevel>> Rules { get; init; } = [];

    public IReadOnlyList<LintWord> Words { get; init; } = [];

    public IReadOnlyList<string> People { get; init; } = [];

    public IReadOnlyList<string> Systems { get; init; } = [];

    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">It can't be read, is no JSON, or has a member that is unknown or of the wrong kind.</exception>
    public static PolicyFile Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(
                TextFile.Read(file, "--policy"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new UsageException($"--policy: {file} is no JSON: {exception.Message.TrimEnd('.')}");
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--policy: {file}: {exception.Message}");
        }
    }

    private static PolicyFile Read(JsonElement root)
    {
        var policy = new PolicyFile();
        foreach (var member in Members(root, "the file"))
        {
            policy = member.Name switch
            {
                "rules" => policy with { Rules = [.. Members(member.Value, "rules").Select(RuleOf)] },
                "words" => policy with { Words = [.. Entries(member.Value, "words").Select(WordOf)] },
                "people" => policy with { People = Texts(member) },
                "systems" => policy with { Systems = Texts(member) },
                "abbreviations" => policy with { Abbreviations = Texts(member) },
                _ => throw new FormatException($"'{member.Name}' is unknown; there are rules, words, people, systems and abbreviations"),
            };
        }

        return policy;
    }

    private static KeyValuePair<string, LintLevel> RuleOf(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.String && Levels.TryParse(member.Value.GetString()!) is { } level
            ? KeyValuePair.Create(member.Name, level)
            : throw new FormatException($"the level of '{member.Name}' is off, info, warning or error");

    private static LintWord WordOf(JsonElement word)
    {
        if (word.ValueKind == JsonValueKind.String)
            return new LintWord(word.GetString()!, "Your own list of words has it.", "Use another word.");
        var values = Members(word, "a word").ToDictionary(member => member.Name, member => Text(member.Value, member.Name), StringComparer.Ordinal);
        if (values.Keys.FirstOrDefault(name => name is not ("phrase" or "why" or "suggestion" or "level")) is { } unknown)
            throw new FormatException($"'{unknown}' of a word is unknown; there are phrase, why, suggestion and level");
        if (!values.TryGetValue("phrase", out var phrase))
            throw new FormatException("a word has no phrase");
        var level = values.TryGetValue("level", out var name) ? Levels.TryParse(name) ?? throw new FormatException($"the level of the word '{phrase}' is off, info, warning or error") : default(LintLevel?);
        return new LintWord(phrase, values.GetValueOrDefault("why", "Your own list of words has it."), values.GetValueOrDefault("suggestion", "Use another word."), level);
    }

    private static IReadOnlyList<string> Texts(JsonProperty member) => [.. Entries(member.Value, member.Name).Select(entry => Text(entry, member.Name))];

    private static string Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : throw new FormatException($"'{name}' holds something that is no text");

    private static JsonElement.ObjectEnumerator Members(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : throw new FormatException($"{name} is no object");

    private static JsonElement.ArrayEnumerator Entries(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw new FormatException($"{name} is no list");
}
