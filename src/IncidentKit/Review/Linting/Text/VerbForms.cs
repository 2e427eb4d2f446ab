namespace IncidentKit;

/// <summary>The five forms of an English verb, from the notation of the verb tables.</summary>
internal readonly struct VerbForms
{
    /// <summary>Reads "check", "drop+" (doubles its last letter) or "forget+/forgot/forgotten".</summary>
    public VerbForms(string notation)
    {
        var parts = notation.Split('/');
        var doubled = parts[0].EndsWith('+');
        Base = parts[0].TrimEnd('+');
        var stem = doubled ? Base + Base[^1] : Base;
        var softY = Base.Length > 1 && Base[^1] == 'y' && !"aeiou".Contains(Base[^2], StringComparison.Ordinal);
        Third = softY ? Base[..^1] + "ies" : EndsInHiss(Base) ? Base + "es" : Base + "s";
        Past = parts.Length > 1 ? parts[1] : softY ? Base[..^1] + "ied" : Base[^1] == 'e' ? Base + "d" : stem + "ed";
        Participle = parts.Length > 2 ? parts[2] : Past;
        Ing = Base[^1] == 'e' && !Base.EndsWith("ee", StringComparison.Ordinal) && Base.Length > 2 ? Base[..^1] + "ing" : stem + "ing";
    }

    public string Base { get; }

    public string Third { get; }

    public string Past { get; }

    public string Participle { get; }

    public string Ing { get; }

    private static bool EndsInHiss(string word) =>
        word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
}
