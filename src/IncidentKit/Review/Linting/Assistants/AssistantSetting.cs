using System.Buffers;
using static IncidentKit.AssistantClue;
using C = IncidentKit.AssistantWordClass;

namespace IncidentKit;

/// <summary>What the whole sentence, and the text before it, tell about a possible tool.</summary>
internal sealed class AssistantSetting
{
    private C _earlier;

    public void StartText() => _earlier = C.None;

    /// <summary>Keeps what later sentences of the text may need.</summary>
    public void Remember(AssistantSentence sentence) => _earlier = sentence.All;

    public void Read(AssistantSentence sentence, ReadOnlySpan<char> text, int at, int length, bool trailer, bool several, AssistantClues clues)
    {
        var all = C.None;
        for (var i = 0; i < sentence.Words.Count; i++)
            all |= i >= at && i < at + length ? C.None : sentence[i];
        foreach (var (kind, clue) in s_clues)
            clues.Add(clue, (all & kind) != C.None);
        clues.Add(CodeSpan, sentence.HasCode);
        clues.Add(Trailer, trailer);
        clues.Add(Several, several);
        clues.Add(EarlierCustomers, (_earlier & C.Customers) != C.None);
        clues.Add(EarlierService, (_earlier & (C.Serving | C.Service)) != C.None);
        clues.Add(EarlierWork, (_earlier & (C.Code | C.FirstPerson)) != C.None);
        clues.Add(PersonLater, IsPersonLater(text, sentence.Words[sentence.Words.Count - 1].End));
        clues.Add(Branch, clues.Has(SlashBeside) && clues.Has(Small));
        Combine(clues);
    }

    // "He" or "she" in what follows closely.
    private static bool IsPersonLater(ReadOnlySpan<char> text, int end)
    {
        var next = text[end..Math.Min(text.Length, end + 120)];
        return next.ContainsAny(s_persons);
    }

    private static readonly SearchValues<string> s_persons = SearchValues.Create([" he ", " she ", " his ", " her "], StringComparison.OrdinalIgnoreCase);

    // Two clues together say more than each by itself.
    private static void Combine(AssistantClues clues)
    {
        var alone = !clues.Has(WordBefore) && !clues.Has(ServiceNext) && !clues.Has(PlaceNext) && !clues.Has(WordNext);
        var served = clues.Has(Customers) || clues.Has(Offered) || clues.Has(Serving) || clues.Has(OtherSortBefore);
        var speaks = clues.Has(ThenWrites) || clues.Has(ThenSays) || clues.Has(ThenHelps) || clues.Has(OwnsOutput);
        var work = clues.Has(Code) || clues.Has(Document) || clues.Has(CodeSpan);
        var made = (clues.Has(AfterBy) || clues.Has(AfterWith) || clues.Has(AfterFrom) || clues.Has(AfterIn)) && clues.Has(VerbWrites);
        var used = clues.Has(AfterUses) || clues.Has(VerbUses) || clues.Has(AfterAccordingTo) || clues.Has(HelpOf);
        clues.Add(Alone, alone);
        clues.Add(AloneThe, alone && clues.Has(The));
        clues.Add(Speaks, speaks);
        clues.Add(SpeaksOfWork, speaks && work && !served);
        clues.Add(SpeaksToCustomers, speaks && served);
        clues.Add(MadeWith, made && !served);
        clues.Add(UsedFor, used && work);
        clues.Add(UsedNotServed, used && !served && !clues.Has(Service));
        clues.Add(Served, served && !used && !made);
        clues.Add(PersonLike, clues.Has(ThirdPerson) || clues.Has(PersonSign) || clues.Has(NameBeside) || clues.Has(NameNext));
        clues.Add(SpeakerToYou, clues.Has(Speaker) && !clues.Has(ToReaders));
        clues.Add(HereForYou, clues.Has(Opening) && (clues.Has(Style) || clues.Has(Document)) && !clues.Has(ToReaders));
        clues.Add(OfferToYou, clues.Has(Offers) && (clues.Has(Polite) || clues.Has(Speaker)) && !clues.Has(ToReaders));
        clues.Add(Clean, !served && !clues.Has(Trouble) && !clues.Has(Service) && !clues.Has(Technical) && !clues.Has(ActionSign) && !clues.Has(Place));
    }

    private static readonly (C Kind, AssistantClue Clue)[] s_clues =
    [
        (C.Customers, Customers), (C.Service, Service), (C.Serving, Serving), (C.Trouble, Trouble), (C.Offered, Offered), (C.Code, Code), (C.Document, Document),
        (C.Output, Output), (C.FirstPerson, FirstPerson), (C.ThirdPerson, ThirdPerson), (C.PersonSign, PersonSign), (C.ActionSign, ActionSign), (C.Wrong, Wrong),
        (C.Surface, Surface), (C.Checked, Checked), (C.Disclosed, Disclosed), (C.Technical, Technical), (C.HostSign, HostSign), (C.Place, Place),
        (C.Offers, Offers), (C.Polite, Polite), (C.Cannot, Cannot), (C.Limits, Limits), (C.Style, Style), (C.ToReaders, ToReaders), (C.Speaker, Speaker),
        (C.Requested, Requested), (C.Uses, AnyUse), (C.Writes, AnyWrite), (C.Says, AnySay),
    ];
}
