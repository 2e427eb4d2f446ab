namespace IncidentKit;

/// <summary>The rules that read a text as it stands, not sentence by sentence.</summary>
internal static class TextRules
{
    public static void Check(ReadOnlySpan<char> text, LintSink sink, LintScope scope)
    {
        AddSecrets(sink);
        if (sink.IsOn(ClarityRules.Outage))
            OutageReader.Check(text, sink, scope.IsPartial);
        if (sink.Section == LintSection.RootCause && sink.IsOn(ClarityRules.Speculation))
            SpeculationReader.Check(text, sink);
        if (sink.Section == LintSection.StatusUpdate)
            StatusUpdateReader.Check(text, sink);
        if (!scope.ForCustomers)
            return;
        if (sink.IsOn(ClarityRules.InternalName))
            InternalNameReader.Check(text, sink);
        CustomerTone.Check(text, sink);
    }

    /// <summary>Adds the secrets of a text, whoever wrote it.</summary>
    public static void AddSecrets(LintSink sink)
    {
        if (!sink.IsOn(SecretRules.Key) && !sink.IsOn(SecretRules.Password) && !sink.IsOn(SecretRules.Identity) && !sink.IsOn(SecretRules.Email) && !sink.IsOn(SecretRules.Phone))
            return;
        foreach (var secret in sink.Secrets)
        {
            var rule = SecretRules.Of(secret.Kind);
            sink.Add(rule, secret.Start, secret.Length, $"{rule.Title}. {rule.Why}", SecretRules.SuggestionOf(secret.Kind));
        }
    }
}
