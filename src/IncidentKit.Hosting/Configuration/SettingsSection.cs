using System.Globalization;
using System.Xml;
using Microsoft.Extensions.Configuration;

namespace IncidentKit.Hosting;

/// <summary>Reads the values of one section, and notes what is wrong with them.</summary>
internal sealed class SettingsSection(IConfigurationSection section, List<string> problems)
{
    private const string DurationNeeded = "a duration; write hours, minutes and seconds, such as 00:00:05, or ISO 8601, such as PT5S";

    public IConfigurationSection Section { get; } = section;

    public string Path => Section.Path;

    /// <summary>Whether there is anything in it.</summary>
    public bool IsGiven => Section.Value is not null || Section.GetChildren().Any();

    public IEnumerable<SettingsSection> Children => Section.GetChildren().Select(child => new SettingsSection(child, problems));

    public SettingsSection At(string key) => new(Section.GetSection(key), problems);

    public void Note(string problem) => problems.Add(problem);

    /// <summary>Notes every key that nobody reads, and a value where keys are needed.</summary>
    public SettingsSection WithOnly(params string[] known)
    {
        if (!string.IsNullOrEmpty(Section.Value))
            Note($"{Path} is '{Section.Value}', where settings are needed: {string.Join(", ", known)}.");
        foreach (var key in Section.GetChildren().Select(child => child.Key).Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase)))
            Note($"{Path}:{key} is not a setting{NearestName.Hint(key, known)} Known here: {string.Join(", ", known)}.");
        return this;
    }

    public string? Text(string key)
    {
        var at = At(key);
        if (at.Section.GetChildren().Any())
            Note($"{at.Path} is a list or a section, where one text is needed.");
        return string.IsNullOrWhiteSpace(at.Section.Value) ? null : at.Section.Value.Trim();
    }

    public TimeSpan? Duration(string key) => Read<TimeSpan>(key, DurationNeeded, TryDuration);

    public bool? Flag(string key) => Read<bool>(key, "true or false", bool.TryParse);

    public int? Number(string key) => Read<int>(
        key, "a whole number", (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    public Severity? SeverityOf(string key) => Read<Severity>(key, "a severity; write SEV-1 (worst) to SEV-9", Severity.TryParse);

    public T? Choice<T>(string key)
        where T : struct, Enum => Read<T>(
        key, $"one of {string.Join(", ", Enum.GetNames<T>())}",
        (string text, out T value) => Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]));

    /// <summary>The texts of a list; null when it is not given.</summary>
    public IReadOnlyList<string>? Texts(string key)
    {
        var at = At(key);
        if (!string.IsNullOrEmpty(at.Section.Value))
            Note($"{at.Path} is '{at.Section.Value}', where a list is needed: {at.Path}:0, {at.Path}:1 and so on, or [\"…\"] in JSON.");
        string[] texts = [.. at.Section.GetChildren().Select(child => child.Value ?? "")];
        return texts.Length == 0 ? null : texts;
    }

    private static bool TryDuration(string text, out TimeSpan value)
    {
        if (TimeSpan.TryParseExact(text, ["c", "h\\:mm\\:ss", "h\\:mm"], CultureInfo.InvariantCulture, out value))
            return text.Contains(':', StringComparison.Ordinal);
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }

    private T? Read<T>(string key, string needed, TryParse<T> tryParse)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        if (tryParse(text, out var value))
            return value;
        Note($"{Path}:{key} is '{text}', which is not {needed}.");
        return null;
    }

    private delegate bool TryParse<T>(string text, out T value);
}
