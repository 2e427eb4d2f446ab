namespace IncidentKit.Hosting;

/// <summary>Reads what is a document of its own: from a file, or from the configuration itself.</summary>
/// <param name="settings">The section.</param>
/// <param name="root">Where relative paths start.</param>
internal sealed class SettingsDocuments(SettingsSection settings, string root)
{
    public ResponsePolicy? Policy() => Read("Policy", ResponsePolicy.Parse, exception => (exception as ResponsePolicyFormatException)?.Problems);

    public NotificationRouting? Routing() =>
        Read("Routing", NotificationRouting.Parse, exception => (exception as NotificationRoutingFormatException)?.Problems);

    private T? Read<T>(string key, Func<string, T> parse, Func<IncidentKitException, IReadOnlyList<PolicyProblem>?> problemsOf)
        where T : class
    {
        var inline = settings.At(key);
        var file = settings.Text($"{key}File");
        if (!inline.IsGiven)
            return file is null ? null : FromFile($"{key}File", file, parse, problemsOf);
        if (file is not null)
            settings.Note($"{settings.Path}:{key}File is '{file}', and {inline.Path} is given too; leave one of them out.");
        return FromSection(inline, parse, problemsOf);
    }

    private T? FromFile<T>(
        string key, string path, Func<string, T> parse, Func<IncidentKitException, IReadOnlyList<PolicyProblem>?> problemsOf)
        where T : class
    {
        var full = Path.GetFullPath(path, root);
        try
        {
            return parse(File.ReadAllText(full));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            settings.Note($"{settings.Path}:{key} is '{path}', and there is no file {full}; name a JSON file, relative paths start at {root}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            settings.Note($"{settings.Path}:{key} is '{path}', which can't be read; name a JSON file that may be read. {exception.Message}");
        }
        catch (IncidentKitException exception)
        {
            foreach (var problem in problemsOf(exception) ?? [])
                settings.Note($"{settings.Path}:{key} ('{path}'): {Sentence(problem.ToString())}");
            if (problemsOf(exception) is null)
                settings.Note($"{settings.Path}:{key} ('{path}'): {exception.Message}");
        }

        return null;
    }

    private T? FromSection<T>(
        SettingsSection inline, Func<string, T> parse, Func<IncidentKitException, IReadOnlyList<PolicyProblem>?> problemsOf)
        where T : class
    {
        var document = new SectionDocument(inline.Section);
        while (true)
        {
            try
            {
                return parse(document.ToJson());
            }
            catch (IncidentKitException exception)
            {
                var problems = problemsOf(exception) ?? [];

                // The configuration has lost what is a number and what a text: what does not fit one way may fit another.
                var another = false;
                foreach (var problem in problems)
                    another |= document.TryAnotherKind(problem.Path);
                if (another)
                    continue;
                foreach (var problem in problems)
                    settings.Note($"{document.KeyOf(problem.Path)} {Sentence(problem.Problem)}");
                if (problems.Count == 0)
                    settings.Note($"{inline.Path}: {exception.Message}");
                return null;
            }
        }
    }

    private static string Sentence(string problem) => problem.EndsWith('.') || problem.EndsWith('?') ? problem : problem + ".";
}
