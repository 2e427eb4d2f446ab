namespace IncidentKit;

/// <summary>Classifying facts of any policy. Beside the method over <see cref="ImpactAssessment"/>, so that <c>Classify(new() { … })</c> means
/// that one.</summary>
public static class SeverityClassifierExtensions
{
    /// <summary>The severity of facts, with the explanation.</summary>
    /// <param name="classifier">The rules.</param>
    /// <param name="facts">Facts of this classifier's policy.</param>
    /// <returns>The verdict, acted on at the worst level that is still possible.</returns>
    /// <exception cref="ArgumentException">The facts are those of another policy.</exception>
    public static SeverityVerdict Classify(this SeverityClassifier classifier, SeverityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        return classifier.Explain(facts);
    }

    /// <summary>The severity of facts from code; see <see cref="SeverityFacts.From(SeverityPolicy, IReadOnlyDictionary{string, object})"/>.</summary>
    /// <param name="classifier">The rules.</param>
    /// <param name="facts">By name.</param>
    /// <exception cref="SeverityFactsException">A name is unknown, or a value does not fit; all of it is listed.</exception>
    public static SeverityVerdict Classify(this SeverityClassifier classifier, IReadOnlyDictionary<string, object?> facts)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        return classifier.Explain(SeverityFacts.From(classifier.Policy, facts));
    }

    /// <summary>The severity of facts in JSON: one object with a member for each fact.</summary>
    /// <param name="classifier">The rules.</param>
    /// <param name="json">The object.</param>
    /// <exception cref="SeverityFactsException">It is not one, a name is unknown or stands twice, or a value does not fit; all of it is listed.</exception>
    public static SeverityVerdict Classify(this SeverityClassifier classifier, string json)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        return classifier.Explain(SeverityFacts.Parse(classifier.Policy, json));
    }
}
