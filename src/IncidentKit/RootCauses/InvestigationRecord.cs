namespace IncidentKit;

/// <summary>Where was looked for the cause so far, and what was found (I).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record InvestigationRecord
{
    private readonly AppendOnlyList<InvestigationFinding> _findings;

    private InvestigationRecord(AppendOnlyList<InvestigationFinding> findings) => _findings = findings;

    /// <summary>Nothing looked at yet.</summary>
    public static InvestigationRecord Empty { get; } = new(AppendOnlyList<InvestigationFinding>.Empty);

    /// <summary>Every finding, in the order of recording.</summary>
    public IReadOnlyList<InvestigationFinding> Findings => _findings;

    /// <summary>The first area of the order that nobody has looked at; null when all were.</summary>
    public InvestigationArea? NextArea
    {
        get
        {
            foreach (var check in InvestigationGuide.Order)
            {
                if (!HasLookedAt(check.Area))
                    return check.Area;
            }

            return null;
        }
    }

    /// <summary>The areas that were looked at although an earlier one of the order had not been, each once. It tells; it does not
    /// judge: a strong lead is a good reason.</summary>
    public IReadOnlyList<InvestigationArea> OutOfOrder
    {
        get
        {
            var early = AppendOnlyList<InvestigationArea>.Empty;
            var seen = new HashSet<InvestigationArea>();
            foreach (var finding in _findings)
            {
                if (seen.Add(finding.Area) && InvestigationGuide.Order.Any(check => check.Area < finding.Area && !seen.Contains(check.Area)))
                    early = early.Add(finding.Area);
            }

            return early;
        }
    }

    /// <summary>Whether anything was recorded on an area.</summary>
    /// <param name="area">The area.</param>
    public bool HasLookedAt(InvestigationArea area) => _findings.Any(finding => finding.Area == area);

    internal InvestigationRecord Add(InvestigationFinding finding) => new(_findings.Add(finding));
}
