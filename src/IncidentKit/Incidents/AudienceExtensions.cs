namespace IncidentKit;

/// <summary>Who sees what is meant for whom.</summary>
public static class AudienceExtensions
{
    /// <summary>Whether an audience sees what is meant for another: customers see what is for them, stakeholders that and what is
    /// for stakeholders, and the responders everything.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="meantFor">Whom it is meant for.</param>
    public static bool Sees(this Audience viewer, Audience meantFor) => Inwards(viewer) >= Inwards(meantFor);

    private static int Inwards(Audience audience) => audience switch
    {
        Audience.Customers => 0,
        Audience.Stakeholders => 1,
        _ => 2,
    };
}
