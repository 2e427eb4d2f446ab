namespace SeverityPolicyTool;

/// <summary>A command line taken apart: files in order, options by name.</summary>
internal sealed class Arguments
{
    private readonly List<string> _files = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public Arguments(IEnumerable<string> args)
    {
        using var arg = args.GetEnumerator();
        while (arg.MoveNext())
        {
            if (!arg.Current.StartsWith("--", StringComparison.Ordinal))
            {
                _files.Add(arg.Current);
                continue;
            }

            var name = arg.Current;
            if (!arg.MoveNext())
                throw new UsageException($"{name} needs a value");
            if (!_options.TryAdd(name, arg.Current))
                throw new UsageException($"{name} stands there more than once");
        }
    }

    public string? Option(string name)
    {
        _used.Add(name);
        return _options.GetValueOrDefault(name);
    }

    public string Choice(string name, params string[] choices)
    {
        var value = Option(name) ?? choices[0];
        return choices.Contains(value, StringComparer.Ordinal) ? value : throw new UsageException($"{name} is '{value}', which is not one of {string.Join(", ", choices)}");
    }

    /// <summary>The files, exactly as many as named; refuses options that nobody asked about.</summary>
    public IReadOnlyList<string> Files(params string[] names)
    {
        var strange = _options.Keys.Where(name => !_used.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (strange is not null)
            throw new UsageException($"{strange} is not known here");
        return _files.Count == names.Length ? _files : throw new UsageException($"needs {string.Join(" and ", names)}");
    }
}
