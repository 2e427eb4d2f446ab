namespace IncidentKit;

/// <summary>What one round of delivery did.</summary>
/// <param name="Delivered">Messages that arrived.</param>
/// <param name="Retried">Messages that will be tried again.</param>
/// <param name="Dead">Messages that were given up.</param>
public readonly record struct DeliveryReport(int Delivered, int Retried, int Dead);
