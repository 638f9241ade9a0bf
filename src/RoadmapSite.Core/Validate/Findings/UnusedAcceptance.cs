using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings;

/// <summary>Entries of findings.yml that no finding answers to. Known only when all rules of all stages have run, so it stands apart from them; and not while there are errors, for what could not be read has not been looked at.</summary>
internal static class UnusedAcceptance
{
    /// <summary>What to report.</summary>
    /// <param name="accepted">What an organisation accepts.</param>
    /// <param name="findings">Everything found for it.</param>
    /// <returns>Findings without a level: a bag gives it.</returns>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<AcceptedFinding> accepted, IReadOnlyList<Diagnostic> findings)
    {
        if (accepted.Count == 0 || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return [];
        }

        var found = findings.Select(finding => (finding.Code.Id, finding.Subject)).ToHashSet();
        return accepted
            .Where(entry => !found.Contains((entry.Code, entry.Subject.Value)))
            .Select(entry => new Diagnostic { Code = Codes.UnusedAcceptance, Span = entry.Subject.Span, Arguments = [entry.Code, entry.Subject.Value] });
    }
}
