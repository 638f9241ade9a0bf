using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Documents published later than ten working days after they came into being (Decree № 1802, item 16; REGULATION.md C1).</summary>
internal sealed class PublishedLate : IFindingRule
{
    // Long delays need no exact count.
    private const int MostCounted = 250;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            if (document is { Created: { } created, Published: { } published })
            {
                var days = WorkingDays.Between(scope.Site.Dictionaries.Calendar, created, published, MostCounted);
                if (days > LawData.WorkingDaysToPublish)
                {
                    scope.Report(Codes.PublishedLate, document.Span, place: null, document.Id, document.Title.Value, days, LawData.WorkingDaysToPublish);
                }
            }
        }
    }
}
