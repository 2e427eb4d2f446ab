namespace IncidentKit.Benchmarks;

/// <summary>Eight facts of a user's own policy.</summary>
public sealed class UserInput
{
    public bool Down { get; set; }

    public bool Loss { get; set; }

    public bool Night { get; set; }

    public bool Workaround { get; set; }

    public double Share { get; set; }

    public double Errors { get; set; }

    public int Users { get; set; }

    public int Tenants { get; set; }

    /// <summary>The number of the first rule found, for engines that call back.</summary>
    public int Rule { get; set; }
}
