using System.Net;

namespace IncidentKit.Notifiers.Http;

/// <summary>A range of addresses that is not for the public.</summary>
/// <param name="Network">The range.</param>
/// <param name="What">What it is for, as the end of a sentence.</param>
/// <param name="HandsOutCredentials">Whether clouds hand out credentials there.</param>
internal sealed record SpecialRange(IPNetwork Network, string What, bool HandsOutCredentials = false);
