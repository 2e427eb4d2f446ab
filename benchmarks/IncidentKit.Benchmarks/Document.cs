namespace IncidentKit.Benchmarks;

internal sealed record Document<TChange>(
    Guid Id, Guid Incident, long Version, string Type, DateTimeOffset OccurredAt, DateTimeOffset RecordedAt, string By, string Policy,
    string Previous, TChange Data);
