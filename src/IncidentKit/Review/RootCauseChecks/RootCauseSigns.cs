namespace IncidentKit;

/// <summary>Weighs what the sentences of a root cause say: gap, person, symptom.</summary>
internal sealed class RootCauseSigns
{
    private int _gap;
    private int _symptom;
    private bool _person;
    private bool _letThrough;

    public void Add(Sentence sentence, BlameReader blame)
    {
        var verdict = blame.Read(sentence);
        Tagger.Tag(sentence);
        blame.Clauses.Read(sentence);
        _person |= verdict.Kind is not (BlameKind.None or BlameKind.Sarcasm) || PersonSigns.IsAbout(sentence, blame.Clauses);
        _letThrough |= GapSigns.LetsThrough(sentence, blame.Clauses);
        _gap += GapSigns.Weigh(sentence, blame.Clauses);
        _symptom += SymptomSigns.Weigh(sentence, blame.Clauses);
    }

    public RootCauseVerdict Verdict()
    {
        if (_letThrough)
            return Gap("A system let it happen.");
        if (_person)
        {
            return new RootCauseVerdict(
                RootCauseKind.Person, "A person, a role or a team, or what they did or lacked, is given as the cause.",
                "Why did the system allow this? What would have caught it?");
        }

        if (_gap > _symptom)
            return Gap("Something missing, unchecked or built so is given as the cause.");
        return new RootCauseVerdict(
            RootCauseKind.Symptom, "It says what was seen, not why it could come to that.", "Why did that happen, and why did nothing stop it?");
    }

    private static RootCauseVerdict Gap(string reason) => new(RootCauseKind.System, reason, null);
}
