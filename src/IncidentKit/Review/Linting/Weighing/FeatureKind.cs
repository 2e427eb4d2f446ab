namespace IncidentKit;

/// <summary>What a feature of a sentence says; the names are those of the weights table.</summary>
internal enum FeatureKind : byte
{
    /// <summary>Always there.</summary>
    Bias,

    /// <summary>A word anywhere, by its base form.</summary>
    Word,

    /// <summary>A class of word anywhere.</summary>
    Class,

    /// <summary>Two words in a row.</summary>
    Pair,

    /// <summary>The first word.</summary>
    Opening,

    /// <summary>Something about the whole sentence: a question, a quotation, what the rules say of it.</summary>
    Sign,

    /// <summary>A verb of a person, with its state (negated, passive, "should have").</summary>
    Act,

    /// <summary>The class of such a verb, with its state.</summary>
    ActClass,

    /// <summary>Who acts.</summary>
    Who,

    /// <summary>A word of the subject.</summary>
    WhoWord,

    /// <summary>A word behind the verb of a person, up to the end of the clause.</summary>
    Behind,

    /// <summary>A preposition or a conjunction and the class of what follows it.</summary>
    AfterSmallWord,

    /// <summary>A verb of "we".</summary>
    OurAct,

    /// <summary>A verb of a thing, with its state.</summary>
    ThingAct,

    /// <summary>The class of such a verb, with its state.</summary>
    ThingActClass,

    /// <summary>A verb of customers and other outsiders.</summary>
    OutsiderAct,

    /// <summary>A verb without a subject, with its state.</summary>
    LooseAct,

    /// <summary>The class of such a verb, with its state.</summary>
    LooseActClass,

    /// <summary>A noun that belongs to a person: "his decision", "Bob's idea".</summary>
    Owned,

    /// <summary>The class of such a noun.</summary>
    OwnedClass,
}
