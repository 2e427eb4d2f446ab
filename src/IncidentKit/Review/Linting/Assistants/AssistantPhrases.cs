namespace IncidentKit;

/// <summary>Set phrases about tools that write, one a line.</summary>
internal static class AssistantPhrases
{
    /// <summary>Only such a tool, or somebody who used one, writes this.</summary>
    public const string Certain =
        """
        as an ai
        as an ai language model
        as an ai model
        as an ai assistant
        as a language model
        as a large language model
        i'm an ai
        i am an ai
        i'm just an ai
        i am only an ai
        i'm a language model
        i am a language model
        knowledge cutoff
        knowledge cut-off
        knowledge has a cutoff
        knowledge has a cut-off
        training cutoff
        training cut-off
        training data goes up to
        training data only goes up to
        training data ends
        i was last trained
        i was trained on
        last knowledge update
        last training update
        regenerate response
        regenerate the response
        as of my last
        my training data
        my last training
        my knowledge cutoff
        my last update
        i cannot browse
        i can't browse
        i can't access real-time
        i don't have access to real-time
        i do not have access to real-time
        i don't have access to your
        i do not have access to your
        i don't have real-time access
        i cannot access your
        i can't access your
        i'm unable to access your
        i'm sorry but i don't
        i'm sorry but i can't
        i'm sorry but i cannot
        i can help you with that
        i'd be happy to help
        i would be happy to help
        i'm happy to help
        happy to help with that
        i hope this helps
        hope this helps
        i hope this postmortem
        let me know if you'd like
        let me know if you would like
        let me know if you want me
        let me know if you need any
        let me know if you'd prefer
        let me know if there's anything else
        would you like me to
        do you want me to
        if you'd like i can
        if you like i can
        if you want i can
        if you provide more details
        if you share more details
        if you can share the
        if you provide the
        i can tailor
        feel free to customise
        feel free to customize
        feel free to adjust
        feel free to modify
        feel free to ask
        feel free to replace
        here is a revised
        here's a revised
        here is a more concise
        here's a more concise
        here is a polished
        here's a polished
        here is an improved
        here's an improved
        here is an updated version
        here's an updated version
        here is a refined
        here's a refined
        here is a draft of your
        here's a draft of your
        here is a postmortem
        here's a postmortem
        here is the postmortem
        here's the postmortem
        here is a blameless
        here's a blameless
        here is a summary of the incident you
        here is a rewritten
        here's a rewritten
        here is the rewritten
        here's the rewritten
        in the format you requested
        that you asked for
        you asked me to
        as you requested
        you're absolutely right
        you are absolutely right
        i apologize for the confusion
        i apologise for the confusion
        i apologize for the oversight
        i apologise for the oversight
        apologies for the confusion
        i've restructured
        i have restructured
        i've rewritten
        i have rewritten your
        i've rephrased
        i've reworded
        i've drafted
        based on the information you provided
        based on the information provided
        based on the details you provided
        based on the logs you provided
        based on the timeline you provided
        based on the context you provided
        the messages you provided
        based on the information you've
        based on what you've shared
        based on what you shared
        you've provided
        you have provided
        information you've shared
        details you've shared
        my previous response
        my previous answer
        my earlier response
        my earlier answer
        i've assumed that
        i have assumed that
        i've removed all
        i've kept the tone
        i've kept the
        i've added placeholders
        i've included
        i've organized
        i've organised
        i've summarized
        i've summarised
        i've updated the draft
        adjust the placeholders
        replace the placeholders
        fill in the placeholders
        placeholders in brackets
        placeholders in square brackets
        replace the bracketed
        consult a qualified
        consult with a qualified
        i don't have information past
        i do not have information past
        i don't have information about events after
        i don't have the ability to
        i do not have the ability to
        i don't have personal
        i do not have personal opinions
        i don't have opinions
        i'm not able to access
        i am not able to access
        i am unable to access
        i can also produce
        i can also provide
        i can also help
        i can also create
        i can help you draft
        i can provide a more
        i'm here to help
        i am here to help
        here are three alternative
        here are some alternative
        here are a few alternative
        here are a few options
        here are some suggestions
        that said here are some
        here's how you could phrase
        here's how you can phrase
        here's the updated version
        here is the updated version
        here's the revised
        here is the revised
        here's the corrected
        here is the corrected
        here's a version
        here is a version
        here's a shorter
        here is a shorter
        here's a summary you
        here is a summary you
        below is a comprehensive
        below is a detailed
        below is a polished
        below is a revised
        below is a blameless
        serves as a testament
        stands as a testament
        important to note that as
        could you provide more context
        could you share the logs
        please provide the logs
        please share the logs
        please paste the
        paste the logs here
        response was generated
        chatgpt said
        chatgpt can make mistakes
        thought for a few seconds
        is there anything else you'd like
        anything else you'd like me
        want me to turn
        want me to draft
        want me to
        sure thing
        stochastic parrot
        act as a senior
        act as an experienced
        act as an expert
        you are an expert
        you are a senior
        you are an experienced
        you are a helpful
        predicts the next word
        predicts the next token
        predicting the next word
        predicting the next token
        next-word predictor
        next-token predictor
        autocomplete on steroids
        billions of parameters
        robot overlords
        robot overlord
        no human wrote
        no human typed
        no human had written
        no human has read
        no human had read
        not written by a human
        not written by human
        not by a human
        without a human having
        accepted the suggestion without
        pressed tab
        hit tab
        pressing tab
        tab presses
        tab-completed
        sparkle icon
        sparkle button
        sparkles button
        described what i wanted
        described the problem in plain english
        watched it appear
        typed the question into
        typed my question into
        machine intelligence
        robot writer
        text robot
        writing robot
        robot scribe
        writing software
        writing engine
        virtual pair programmer
        virtual colleague
        virtual sre
        digital sre
        virtual engineer
        synthetic colleague
        non-human author
        non-human reviewer
        non-human colleague
        automatically summarised
        automatically summarized
        automatic summary
        automated summary
        auto-summary
        automated write-up
        smart summary
        smart notes
        smart recap
        gippity
        chat gippity
        chatgbt
        chadgpt
        chat-gpt
        brainstormed with chat
        stop generating
        show thinking
        searched the web
        copy code
        share chat
        my capabilities
        limitations as
        i do not have feelings
        i do not have real-time
        beyond my knowledge
        outside my knowledge
        after my knowledge
        i strive to
        as a virtual assistant
        as your assistant
        as a digital assistant
        as an assistant
        as requested here
        in conclusion this incident
        in today's fast-paced
        fast-paced digital
        digital landscape
        rich tapestry
        navigate the complexities
        testament to
        chatgpt.com share
        künstliche intelligenz
        künstlicher intelligenz
        künstlichen intelligenz
        intelligence artificielle
        l'intelligence artificielle
        inteligencia artificial
        inteligência artificial
        intelligenza artificiale
        dall'intelligenza artificiale
        kunstmatige intelligentie
        kunstig intelligens
        kunstig intelligent
        artificiell intelligens
        sztuczną inteligencję
        sztucznej inteligencji
        umělou inteligencí
        umělé inteligence
        mesterséges intelligencia
        inteligență artificială
        inteligenței artificiale
        kecerdasan buatan
        yapay zeka
        yapay zekâ
        trí tuệ nhân tạo
        tekoälyn avulla
        tekoäly
        ki-generiert
        ki-generierter
        ki-generierte
        ki-generierten
        ki-gestützt
        ki-unterstützt
        ki-übersetzung
        ki-erstellt
        von ki
        mit ki
        durch ki
        einer ki
        eine ki
        die ki
        der ki
        par ia
        par l'ia
        par une ia
        de l'ia
        une ia
        avec l'ia
        por ia
        por la ia
        con ia
        de ia
        por uma ia
        dall'ia
        con l'ia
        door ai
        med ai
        av ai
        af ai
        przez ai
        pomocą ai
        pomocí ai
        ai-gegenereerd
        ai-gegenereerde
        ai-genererad
        ai-genererat
        ai-genereret
        ai-generert
        sprachmodell
        sprachmodells
        modèle de langage
        modelo de lenguaje
        modelo de linguagem
        modello linguistico
        taalmodel
        språkmodell
        sprogmodel
        model językowy
        modelu językowego
        jazykového modelu
        als ki-sprachmodell
        smart compose
        smart reply
        code interpreter
        machine-drafted
        machine-assisted
        machine-authored
        machine-composed
        machine-summarised
        machine-summarized
        computer-written
        robot-written
        drafted by machine
        written by machine
        written by a machine
        drafted by a machine
        generated by a machine
        deep research
        plagiarism machine
        magic box
        robot colleague
        robot intern
        silicon colleague
        artificial colleague
        digital colleague
        electronic intern
        ask jippity
        machine assistance
        machine prose
        insert name of
        insert incident
        insert date here
        insert your
        copy code
        ai can make mistakes
        can make mistakes check important
        ever-evolving landscape
        vibe coding
        vibe coded
        vibe-coded
        vibe-coding
        prompt engineering
        prompt used
        prompts used
        prompt given
        ai-generated
        ai generated
        ai-assisted
        ai assisted
        ai-written
        ai written
        ai-drafted
        ai-authored
        ai-suggested
        ai-aided
        ai-produced
        ai-created
        ai-edited
        ai-translated
        ai-summarised
        ai-summarized
        ai-reviewed
        ai-supported
        llm-generated
        llm-assisted
        llm-written
        generated by ai
        written by ai
        created by ai
        drafted by ai
        summarised by ai
        summarized by ai
        translated by ai
        reviewed by ai
        produced by ai
        made by ai
        edited by ai
        prepared by ai
        ai pair programmer
        ai pair programming
        ai pairing
        ai code review
        ai code reviewer
        ai co-author
        ai transcript
        ai prompt
        ai summary
        ai summaries
        ai recap
        ai notes
        vibecoded
        vibecode
        vibecoding
        chatgpt'd
        gpt'd
        claude'd
        chatgpted
        machine-written
        ghost-written by ai
        auto-drafted by
        """;

    /// <summary>The name of such a tool in several words; a reference unless it is the product in question.</summary>
    public const string Names =
        """
        amazon q
        amazon q developer
        github copilot
        microsoft copilot
        copilot chat
        copilot workspace
        copilot autofix
        copilot agent
        copilot review
        copilot for microsoft
        copilot in excel
        copilot in teams
        copilot in word
        claude code
        claude opus
        claude sonnet
        claude haiku
        claude desktop
        gemini code assist
        gemini advanced
        gemini cli
        gemini pro
        gemini flash
        google bard
        bing chat
        hugging face chat
        le chat
        meta ai
        devin ai
        cursor ai
        cursor agent
        cursor composer
        cursor tab
        cursor rules
        openai codex
        codex cli
        jetbrains ai assistant
        jetbrains ai
        jetbrains junie
        sourcegraph cody
        sourcegraph amp
        stable diffusion
        chat gpt
        gpt chat
        google ai studio
        vertex ai studio
        amazon codewhisperer
        replit agent
        replit ai
        intellij ai
        ai companion
        notion ai
        slack ai
        bits ai
        rootly ai
        gitlab duo
        qodo merge
        pagerduty advance
        pagerduty copilot
        grafana assistant
        lm studio
        open webui
        agent mode
        ai overview
        perplexity ai
        mistral ai
        roo code
        kilo code
        read ai
        otter ai
        atlassian intelligence
        atlassian rovo
        apple intelligence
        azure sre agent
        incident.io ai
        github spark
        clickup brain
        query assistant
        sentry seer
        seer by sentry
        davis copilot
        watsonx assistant
        splunk ai assistant
        elastic ai assistant
        new relic ai
        komodor klaudia
        coda ai
        miro ai
        asana intelligence
        adobe firefly
        zed ai
        augment code
        factory droid
        cosine genie
        open interpreter
        auto gpt
        amazon nova
        loom ai
        fellow ai
        granola ai
        apple writing tools
        writing tools
        duo chat
        duo agent
        copilot coding agent
        merge copilot
        incident scribe
                copilot enterprise
        chatgpt enterprise
        claude enterprise
        statuspage ai
        webex ai assistant
        incident copilot
        chatgpt plus
        gemini live
        rovo dev
        cursor bugbot
        lovable ai
        superhuman ai
        jira ai
        linear agent
        v0 by vercel
        warp ai
        warp agent
        graphite agent
        """;

    /// <summary>The kind of such a tool in several words.</summary>
    public const string Kinds =
        """
        ai assistant
        ai assistants
        ai tool
        ai tools
        ai tooling
        ai chat
        ai chatbot
        ai chatbots
        ai agent
        ai agents
        ai copilot
        ai model
        ai models
        ai coding
        ai coding assistant
        ai coding tool
        ai coding agent
        ai code assistant
        ai code generator
        ai suggestion
        ai suggestions
        ai output
        ai help
        ai support
        ai assistance
        ai involvement
        ai session
        ai bot
        ai service desk
        ai buddy
        ai helper
        ai reviewer
        ai review
        ai writer
        ai editor
        ai summariser
        ai summarizer
        ai scribe
        ai note taker
        ai notetaker
        ai transcription
        ai translation
        ai debugger
        ai autocomplete
        ai completion
        ai completions
        ai plugin
        ai extension
        ai pair
        coding assistant
        coding assistants
        code assistant
        coding agent
        coding agents
        coding companion
        writing assistant
        writing helper
        writing tool
        chat assistant
        programming assistant
        smart assistant
        digital assistant
        foundation model
        foundation models
        frontier model
        reasoning model
        reasoning models
        text model
        chat model
        code model
        coding model
        ai sre
        ai slop
        swe agent
        natural-language helper
        review model
        inline suggestion
        ghost text
        large language model
        large language models
        language model
        language models
        language model assistant
        generative model
        generative models
        generative ai
        generative tool
        generative tools
        artificial intelligence
        neural network
        text-generating model
        llm agent
        llm agents
        llm assistant
        llm tool
        llm tools
        llm summary
        llm output
        llm reviewer
        local model
        machine draft
        synthetic text
        silicon intern
        robot colleague
        chat window
        chat panel
        chat sidebar
        side panel
        chat tab
        a.i
        gen ai
        large model
        deep learning
        co-pilot
        co-pilots
        pair programmer
        rubber duck
        automated assistant
        suggestion engine
        code completion
        """;

    /// <summary>What such a tool opens its answer with.</summary>
    public const string Openers =
        """
        sure
        certainly
        absolutely
        of course
        great question
        good question
        great
        """;

    /// <summary>What follows the opening.</summary>
    public const string Followers =
        """
        here
        here's
        below
        i've
        i'll
        i can
        i'd
        let's
        """;

    /// <summary>Lines of a commit or a document that say who had a hand in it.</summary>
    public const string Trailers =
        """
        co-authored-by
        assisted-by
        generated-by
        generated-with
        created-with
        created-by
        written-by
        written-with
        drafted-by
        drafted-with
        made-with
        made-by
        reviewed-by
        signed-off-by
        acked-by
        author
        generator
        powered by
        tool
        tools used
        ai tool
        drafting aid
        transcribed by
        translated by
        summarised by
        summarized by
        written by
        drafted by
        generated by
        created by
        created with
        generated with
        reviewed by
        written with
        made with
        source
        sources
        editor
        text
        minutes
        notes
        summary
        model
        assistant
        """;

    public static IReadOnlyList<string> All { get; } = [Certain, Names, Kinds, Openers, Followers, Trailers, Loose];

    /// <summary>Phrases that no sentence is searched for unless their longest word occurs.</summary>
    public static IReadOnlyList<string> Hinted { get; } = [Certain, Kinds, Names, Openers];

    private const string Loose =
        """
        generated created written drafted reviewed signed assisted authored co-authored-by signed-off-by reviewed-by generated-by written-by made-with assisted-by
        used asked consulted prompted bot summarise summarize draft write compose rewrite report postmortem summary notes document description
        help assistance advice suggestion suggestions answer answers response responses output reply conversation session chat prompt prompts completion
        completions recommendation explanation hint according artificial intelligence chatbot llm ai model
        api apis service services endpoint endpoints integration outage incident gateway proxy cluster quota key keys provider region backend sdk platform
        protocol feature features telescope calls requests call request dependency traffic
        thanks assist spot guess describe list invent insert correct format comment walk scaffold port script tidy search upload copy type chat discuss shorten compare prepare prototype phrase polish
        return report experience respond throttle reject unavailable degrade
        made done worked vibe pairing companion training scribe transcript helped through via from into to with by in on using tools
        """;
}
