using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace WorkerHost;

/// <summary>What the sample plays.</summary>
/// <param name="Time">How long it runs at most.</param>
/// <param name="Incidents">How many incidents there are in the end.</param>
/// <param name="Pause">How long people take for each step.</param>
/// <param name="Acknowledgements">Whether to print a line for each event that is stored for certain.</param>
public sealed record WorkerSettings(TimeSpan Time, int Incidents, TimeSpan Pause, bool Acknowledgements)
{
    /// <exception cref="FormatException">A value can't be read.</exception>
    public static WorkerSettings Read(IConfigurationSection section) => new(
        TimeSpan.FromSeconds(Number(section, "Seconds", 10)),
        Number(section, "Incidents", 3),
        TimeSpan.TryParse(section["Pause"] ?? "00:00:00.8", CultureInfo.InvariantCulture, out var pause) && pause >= TimeSpan.Zero ? pause
            : throw new FormatException($"{section.Path}:Pause is '{section["Pause"]}', which is not a duration such as 00:00:00.8."),
        section["Acknowledgements"] == "true");

    private static int Number(IConfigurationSection section, string key, int otherwise) =>
        section[key] is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1_000_000 ? value
            : throw new FormatException($"{section.Path}:{key} is '{text}', which is not a whole number from 1 to 1000000.");
}
