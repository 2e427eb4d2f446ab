namespace IncidentKit;

/// <summary>What the words around a possible tool tell about it.</summary>
internal enum AssistantClue
{
    ThenWrites, ThenSays, ThenHelps, ThenFails, ThenOperates, ThenIs, ThenIsUsed, ThenIsTrouble, ThenOther,
    AfterBy, AfterWith, AfterFrom, AfterInto, AfterIn, AfterAccordingTo, AfterOf, AfterPreposition, AfterOn,
    VerbWrites, VerbUses, VerbCalls, VerbOther, AfterUses, HelpOf,
    The, A, Our, Your, Bare, Plural,
    Possessive, OwnsOutput, OwnsService, OwnsOther, OutputNext, ServiceNext, TroubleNext, PlaceNext, CapitalNext, WordNext, ActionNext,
    OtherSortBefore, WorkSortBefore, SystemBefore, WordBefore, CapitalBefore, OwnerBefore,
    Small, AllCaps, First, Quoted, NumberNext, ColonNext, ColonBefore, Last, Bracketed, OpenNext, CommaNext,
    NameNext, NameBefore, NameBeside, TitleBefore, RoleNext,
    Customers, Service, Serving, Trouble, Offered, Code, Document, Output, FirstPerson, ThirdPerson, PersonSign, ActionSign, Wrong, Surface, Checked,
    Disclosed, Technical, HostSign, Place, CodeSpan, Trailer, Question, Short, Several, AnyUse, AnyWrite, AnySay,
    EarlierCustomers, EarlierService, EarlierWork, Hyphenated, SlashBeside,
    Alone, AloneThe, Speaks, SpeaksOfWork, SpeaksToCustomers, MadeWith, UsedFor, UsedNotServed, Served, PersonLike, Cell, Clean, PersonLater, Branch,
    Offers, Polite, Cannot, Limits, Style, ToReaders, Speaker, Requested, Exclaimed, SpeakerToYou, HereForYou, OfferToYou, Opening, Count,
}
