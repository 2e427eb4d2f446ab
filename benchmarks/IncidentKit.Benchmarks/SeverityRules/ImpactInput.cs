namespace IncidentKit.Benchmarks;

/// <summary>The five facts of the default tree as other rule engines want them: a class with properties.</summary>
public sealed class ImpactInput
{
    public bool ApplicationDown { get; set; }

    public bool DataLossOrBreach { get; set; }

    public bool CoreWorkflowBroken { get; set; }

    public double AffectedUsersPercentage { get; set; }

    public bool NonBlocking { get; set; }

    /// <summary>The level found, for engines that call back.</summary>
    public int Level { get; set; }
}
