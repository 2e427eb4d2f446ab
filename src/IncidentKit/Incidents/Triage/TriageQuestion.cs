using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The five triage questions (Q).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<TriageQuestion>))]
public enum TriageQuestion
{
    /// <summary>Q1: what is broken? The feature, endpoint or page.</summary>
    What,

    /// <summary>Q2: when did it start? The deploy log, and when errors spiked.</summary>
    When,

    /// <summary>Q3: who is affected? All users, one tenant, one role, one browser.</summary>
    Who,

    /// <summary>Q4: what changed? A deployment, config change, DB migration, infrastructure, a third party.</summary>
    WhatChanged,

    /// <summary>Q5: can we mitigate now? Roll back, toggle a flag, redirect traffic, scale up.</summary>
    CanWeMitigate,
}
