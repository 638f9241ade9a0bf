using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>findings.yml → accepted findings. Whether a finding of that code and id exists is known only when all rules have run.</summary>
internal static class AcceptedRules
{
    /// <summary>Makes the accepted findings.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<AcceptedFinding> Make(FindingsDraft? draft, DiagnosticBag bag)
    {
        var made = new List<AcceptedFinding>();
        foreach (var entry in draft?.Findings ?? [])
        {
            if (CodeRules.Find(entry.Code, bag) is not { } code)
            {
                continue;
            }

            if (code.Severity == Severity.Error)
            {
                bag.Report(Codes.NotAcceptable, entry.Code!.Value.Span, code.Id);
            }
            else if (entry.Id is { } subject && entry.Reason is { } reason)
            {
                made.Add(new AcceptedFinding(code.Id, subject, reason.Value));
            }
        }

        return made;
    }
}
