namespace IncidentKit;

/// <summary>Set phrases that say that somebody failed, one a line, in small letters.</summary>
internal static class FailingPhrases
{
    /// <summary>Failings in more than one word, of whoever is the subject.</summary>
    public const string Failings =
        """
        dropped the ball
        cut corners
        cutting corners
        took a shortcut
        took shortcuts
        fell asleep
        fallen asleep
        slept through
        go home
        go to lunch
        go to bed
        go back to bed
        go back to sleep
        go off to
        was at lunch
        hold up
        have no business
        make matters worse
        rolled over
        went rogue
        left early
        left it running
        turned a blind eye
        looked the other way
        looked away
        failed miserably
        gave up
        got lazy
        got sloppy
        got careless
        got distracted
        got complacent
        got confused
        got cocky
        lost track
        lost focus
        paid no attention
        paid little attention
        paid no heed
        took no action
        took no notice
        did nothing
        done nothing
        sat on
        wave through
        wave the
        get what they paid
        pass the buck
        look the other
        brush off
        brush aside
        gloss over
        play around
        play with fire
        fool around
        mess around
        walk away
        walk off
        keep quiet
        stay silent
        sit idle
        do nothing
        stand by
        sleep through
        cover up
        put off
        push through
        shoot first
        rest on
        fall asleep
        nod off
        go missing
        go quiet
        lose interest
        lose patience
        lose the
        pay lip service
        bury his head
        bury their heads
        make excuses
        point fingers
        get it wrong
        get them wrong
        get this wrong
        mix up
        drag its feet
        drag their heels
        let it slide
        let things slide
        let us down
        let the team down
        let everyone down
        let our customers down
        saw fit
        winged it
        winging it
        screwed up
        screwed this up
        messed up
        messed this up
        fouled up
        cocked up
        effed up
        fucked up
        blew it
        blew up production
        dragged their feet
        dragged his feet
        dragged her feet
        dragging their feet
        jumped to conclusions
        jumped the gun
        made no effort
        made no attempt
        made things worse
        made it worse
        took too long
        took forever
        took their time
        took his time
        took her time
        was too slow
        were too slow
        waited too long
        reacted too late
        reacted too slowly
        responded too slowly
        responded too late
        acted too slowly
        acted too late
        play it fast and loose
        keep it to himself
        keep it to herself
        keep it to themselves
        comment out the
        own up
        rm -rf
        pull the plug
        pull the wrong
        go over the head
        take it upon
        take matters into
        call in sick
        look busy
        fall for
        give in to
        give away
        turn up late
        show up late
        arrive late
        run late
        go along with
        cave in
        lash out
        freak out
        freeze up
        lose heart
        lose his nerve
        lose her nerve
        set off
        step on
        trip over
        spill coffee
        bring us down
        bring the site down
        bring everything down
        knew better
        missed the mark
        failed us
        fell short
        slipped up
        tripped up
        goofed up
        had no idea what
        had no clue
        guessed wrong
        lose control
        lose sight
        lose count
        overstepped
        force-push to main
        force-push to master
        went ahead without
        went behind
        shot from the hip
        copy-pasted
        pasted blindly
        """;

    /// <summary>Said softly, and meant all the same: blame when the sentence is about people.</summary>
    public const string Euphemisms =
        """
        left a lot to be desired
        leaves a lot to be desired
        left much to be desired
        leaves much to be desired
        left something to be desired
        is beneath
        is optional for
        too good for
        above the rules
        not at his best
        not at her best
        not at their best
        not up to the task
        not up to the job
        not up to scratch
        not up to standard
        not up to it
        below par
        not his finest
        not her finest
        not their finest
        not our finest
        having a bad day
        had a bad day
        out of his depth
        out of her depth
        out of their depth
        in over his head
        in over her head
        in over their heads
        less than stellar
        not the sharpest
        training issue
        had other priorities
        other things on
        """;
}
