using IncidentKit;

namespace QuickStart;

/// <summary>What came of reading a policy: the policy, or everything that is wrong with it, a line each.</summary>
internal sealed record PolicyReading(ResponsePolicy? Policy, IReadOnlyList<string> Problems);
