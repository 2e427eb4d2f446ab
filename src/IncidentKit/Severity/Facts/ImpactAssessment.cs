using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What is known about the impact: five facts, each yes, no or unknown.</summary>
/// <remarks>The default value knows nothing: every answer is <see cref="Answer.Unknown"/>. A value of sixteen-odd bytes, equal by
/// content.</remarks>
public readonly record struct ImpactAssessment
{
    private readonly ushort _answers;
    private readonly double? _percentage;

    /// <summary>Is the application completely down? (D1)</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Answer ApplicationDown
    {
        get => this[SeverityFact.ApplicationDown];
        init => _answers = Pack(_answers, SeverityFact.ApplicationDown, value);
    }

    /// <summary>Is there data loss or a security breach? (D2)</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Answer DataLossOrBreach
    {
        get => this[SeverityFact.DataLossOrBreach];
        init => _answers = Pack(_answers, SeverityFact.DataLossOrBreach, value);
    }

    /// <summary>Is a core workflow broken, such as login, payment or the main feature? (D3)</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Answer CoreWorkflowBroken
    {
        get => this[SeverityFact.CoreWorkflowBroken];
        init => _answers = Pack(_answers, SeverityFact.CoreWorkflowBroken, value);
    }

    /// <summary>Are more than 10 % of users affected? Exactly 10 % is not more (D4, ruling 4).</summary>
    /// <exception cref="ArgumentException">It contradicts <see cref="AffectedUsersPercentage"/>.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Answer MoreThanTenPercentAffected
    {
        get => this[SeverityFact.MoreThanTenPercentAffected];
        init => _answers = _percentage is null || value == this[SeverityFact.MoreThanTenPercentAffected]
            ? Pack(_answers, SeverityFact.MoreThanTenPercentAffected, value)
            : throw Contradiction(value, _percentage.Value);
    }

    /// <summary>Is it non-blocking: an inconvenience or edge case with minimal impact? (ruling 1)</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Answer NonBlocking
    {
        get => this[SeverityFact.NonBlocking];
        init => _answers = Pack(_answers, SeverityFact.NonBlocking, value);
    }

    /// <summary>The share of users affected in percent, 0 to 100; null when unknown. It answers
    /// <see cref="MoreThanTenPercentAffected"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, above 100, or not a number (ruling 4: refused, never clamped).</exception>
    /// <exception cref="ArgumentException">It contradicts an answer given before.</exception>
    [JsonPropertyOrder(1)]
    public double? AffectedUsersPercentage
    {
        get => _percentage;
        init
        {
            if (value is { } share && share is not (>= 0 and <= 100))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(AffectedUsersPercentage), share, "A share of users is a percentage from 0 to 100.");
            }

            var answer = value is null ? Answer.Unknown : value > 10 ? Answer.Yes : Answer.No;
            var given = this[SeverityFact.MoreThanTenPercentAffected];
            if (_percentage is null && given != Answer.Unknown)
            {
                if (value is null)
                    return;
                if (answer != given)
                    throw Contradiction(given, value.Value);
            }

            _answers = Pack(_answers, SeverityFact.MoreThanTenPercentAffected, answer);
            _percentage = value;
        }
    }

    /// <summary>The answer to one fact.</summary>
    /// <param name="fact">The fact asked about.</param>
    [JsonIgnore]
    public Answer this[SeverityFact fact] => (Answer)((_answers >> (2 * (int)fact)) & 3);

    /// <summary>Two bits a fact: the index of the verdict table.</summary>
    internal int Packed => _answers;

    /// <summary>The same assessment with one fact answered. An answer about the share of users replaces its number.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="answer">Yes, no or unknown.</param>
    public ImpactAssessment With(SeverityFact fact, Answer answer)
    {
        var share = fact == SeverityFact.MoreThanTenPercentAffected ? null : _percentage;
        return new ImpactAssessment(Pack(_answers, fact, answer), share);
    }

    /// <summary>The assessment behind an index of the verdict table; a share of users is then an answer without a number.</summary>
    internal static ImpactAssessment FromPacked(int packed) => new((ushort)packed, null);

    private ImpactAssessment(ushort answers, double? percentage)
    {
        _answers = answers;
        _percentage = percentage;
    }

    private static ushort Pack(ushort answers, SeverityFact fact, Answer answer)
    {
        if (answer is < Answer.Unknown or > Answer.No)
            throw new ArgumentOutOfRangeException(nameof(answer), answer, $"{fact} is answered by Yes, No or Unknown.");
        var shift = 2 * (int)fact;
        return (ushort)((answers & ~(3 << shift)) | ((int)answer << shift));
    }

    private static ArgumentException Contradiction(Answer answer, double percentage) => new(FormattableString.Invariant(
        $"MoreThanTenPercentAffected is {answer}, but AffectedUsersPercentage is {percentage}. Give one of them, or make them agree."));
}
