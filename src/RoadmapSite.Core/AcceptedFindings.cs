using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings;

namespace RoadmapSite.Core;

/// <summary>Marks the warnings that findings.yml of an organisation accepts. Errors cannot be accepted.</summary>
internal static class AcceptedFindings
{
    /// <summary>Marks them in a bag.</summary>
    /// <param name="bag">Findings of the organisation.</param>
    /// <param name="accepted">What it accepts.</param>
    public static void Mark(DiagnosticBag bag, IReadOnlyList<AcceptedFinding> accepted)
    {
        if (accepted.Count == 0)
        {
            return;
        }

        var reasons = accepted.ToLookup(entry => (entry.Code, entry.Subject.Value), entry => entry.Reason);
        bag.Revise(finding => finding.Severity < Severity.Error && finding.Subject is { } subject && reasons[(finding.Code.Id, subject)].FirstOrDefault() is { } reason
            ? finding with { AcceptedBecause = reason }
            : finding);
    }

    /// <summary>Reports entries that accept nothing; known when all stages have run.</summary>
    /// <param name="bag">Findings of the organisation.</param>
    /// <param name="accepted">What it accepts.</param>
    public static void ReportUnused(DiagnosticBag bag, IReadOnlyList<AcceptedFinding> accepted)
    {
        foreach (var unused in UnusedAcceptance.Of(accepted, bag.Items).ToArray())
        {
            bag.Add(unused);
        }
    }
}
