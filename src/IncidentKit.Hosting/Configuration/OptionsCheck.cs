using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting;

/// <summary>Says at the start everything that is wrong.</summary>
internal sealed class OptionsCheck(KitSetup setup) : IValidateOptions<IncidentKitOptions>
{
    public ValidateOptionsResult Validate(string? name, IncidentKitOptions options)
    {
        List<string> problems = [.. options.Problems];
        if (setup.Opener is not null && options.StoreConnection is null)
            problems.Add($"{IncidentKitOptions.SectionName}:Store:Connection is missing; give what the store opens, such as the path of a file.");
        if (options.Problems.Count == 0)
        {
            Try(nameof(options.Delivery), options.Delivery, given => new IncidentKitBuilder().UseDelivery(given));
            Try(nameof(options.Reminders), options.Reminders, given => new IncidentKitBuilder().UseReminders(given));
            problems.AddRange(options.Health.Problems().Select(problem => $"{nameof(options.Health)}.{problem}"));
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void Try<T>(string member, T? given, Action<T> use)
            where T : class
        {
            try
            {
                if (given is not null)
                    use(given);
            }
            catch (ArgumentException exception)
            {
                problems.Add($"{member}.{exception.Message}");
            }
        }
    }
}
