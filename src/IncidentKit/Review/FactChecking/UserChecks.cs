namespace IncidentKit;

/// <summary>Numbers of affected users in prose, and "all users", held against the summary.</summary>
internal static class UserChecks
{
    public static IEnumerable<FactCheck> Of(FactText text, SummaryFacts facts)
    {
        var tokens = text.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "all" or "every" && All(text, i, facts) is { } all)
                yield return all;
            else if (tokens[i].Number is not null && NumberReader.At(tokens, i) is { } number && IsUsers(tokens, number.End)
                && !IsOrdinal(tokens, i))
                yield return Count(text, i, number, facts);
        }
    }

    /// <summary>Whether a clause says that users suffered.</summary>
    public static bool SaysAffected(FactClause clause) =>
        (clause.Any(ClaimLexicon.Suffering.Contains)
            || (clause.Any(word => word == "could") && clause.Any(word => word == "not"))
            || clause.Any(word => word is "saw" or "experienced" or "received"))
        && !clause.Any(word => word is "restored" or "recovered" or "notified" or "resolved" or "available" or "again" or "if" or "would" or "informed" or "refunded" or "back");

    private static FactCheck? All(FactText text, int index, SummaryFacts facts)
    {
        var tokens = text.Tokens;
        var noun = index + 1;
        while (noun < tokens.Count && noun < index + 3 && tokens[noun].Text is "of" or "our" or "the")
            noun++;
        if (!IsUsers(tokens, noun))
            return null;
        var end = noun + 1;
        var clause = FactClause.Around(tokens, index, end, []);
        if (clause[index - 1] is "not" or "nearly" or "almost"
            || clause[end] is "of" or "in" or "on" or "with" or "who" or "whose" or "that" or "from" or "using"
            || !SaysAffected(clause))
            return text.Check(index, end, FactVerdict.NotCheckable, "It is not clear that this says who was affected.");
        return facts.UsersShare switch
        {
            null => text.Check(index, end, FactVerdict.NotCheckable, "The summary does not state the share of affected users."),
            100 => text.Check(index, end, FactVerdict.Supported, "The summary states it.", null, facts.UsersEvidence),
            { } share => text.Check(
                index, end, FactVerdict.Contradicted, FormattableString.Invariant($"The summary states {share}% of users."),
                FormattableString.Invariant($"{share}% of {tokens[end - 1].Text}"), facts.UsersEvidence),
        };
    }

    private static FactCheck Count(FactText text, int index, NumberReading number, SummaryFacts facts)
    {
        var end = number.End + 1;
        if (facts.UsersCount is not { } count)
            return text.Check(index, end, FactVerdict.NotCheckable, "The summary does not state the number of affected users.");
        var (hedge, isRounded, _) = HedgeReader.Before(text.Tokens, index);
        var slack = isRounded || hedge == Hedge.About ? number.Value / 5 : RoundingOf(number.Value);
        var agrees = hedge switch
        {
            Hedge.AtMost => count <= number.Value,
            Hedge.AtLeast => count >= number.Value,
            Hedge.Nearly => count <= number.Value && count >= number.Value * 0.75m,
            Hedge.JustOver => count >= number.Value && count <= number.Value * 1.25m,
            _ => Math.Abs(count - number.Value) <= slack,
        };
        if (agrees)
            return text.Check(index, end, FactVerdict.Supported, "The summary states it.", null, facts.UsersEvidence);
        var clause = FactClause.Around(text.Tokens, index, end, []);
        return SaysAffected(clause) && clause[end] is not ("of" or "in" or "on" or "with" or "who" or "whose" or "that" or "from" or "per")
            ? text.Check(index, end, FactVerdict.Contradicted, $"The summary states {facts.UsersText}.",
                FormattableString.Invariant($"{count:N0} {text.Tokens[end - 1].Text}"), facts.UsersEvidence)
            : text.Check(index, end, FactVerdict.NotCheckable, "It is not clear that this is the number of affected users.");
    }

    private static bool IsUsers(IReadOnlyList<FactToken> tokens, int index) =>
        index < tokens.Count && tokens[index].Text is "users" or "customers" or "user" or "customer" or "accounts" or "tenants";

    private static bool IsOrdinal(IReadOnlyList<FactToken> tokens, int index) => index > 0
        && tokens[index - 1].Text is "." or "#" or "v";

    /// <summary>Half of the last digit that is not zero: 12,000 stands for 11,500 to 12,500.</summary>
    private static decimal RoundingOf(decimal number)
    {
        var unit = 1m;
        while (number != 0 && number % (unit * 10) == 0)
            unit *= 10;
        return unit == 1 ? 0 : unit / 2;
    }
}
