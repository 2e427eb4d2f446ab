namespace IncidentKit;

/// <summary>Whether the answers of a typed assessment say all that a policy can tell apart in them, so that its verdicts fit a table.</summary>
internal static class ImpactTables
{
    public static bool Fits(CompiledPolicy compiled)
    {
        foreach (var variable in compiled.Variables)
        {
            var fact = compiled.Policy.Facts[variable.Fact];
            if (fact is { Name: DefaultFacts.Percentage, Type: FactType.Percentage }
                && (variable.Cuts is not [{ After: true, Shown: var shown }] || BitConverter.Int64BitsToDouble(shown) is not 10))
                return false;
        }

        return true;
    }
}
