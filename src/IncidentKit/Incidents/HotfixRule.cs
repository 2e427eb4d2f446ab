using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The eight rules of a hotfix (H).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<HotfixRule>))]
public enum HotfixRule
{
    /// <summary>H1: fix the specific problem, nothing else.</summary>
    OnlyTheProblem,

    /// <summary>H2: keep the change as small as possible.</summary>
    SmallestChange,

    /// <summary>H3: test in staging first, even if quick.</summary>
    StagingFirst,

    /// <summary>H4: a second pair of eyes, even at 2 am.</summary>
    SecondPairOfEyes,

    /// <summary>H5: monitor after the deploy.</summary>
    MonitorAfterwards,

    /// <summary>H6: no refactoring.</summary>
    NoRefactoring,

    /// <summary>H7: no features.</summary>
    NoFeatures,

    /// <summary>H8: document what changed and why.</summary>
    DocumentTheChange,
}
