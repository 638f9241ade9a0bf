using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Rows of a passport without a name: nobody can tell what their text is about.</summary>
internal sealed class PassportRowUnnamed : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            for (var i = 0; i < roadmap.Passport.Count; i++)
            {
                if (roadmap.Passport[i] is { Name: null, Text: var text })
                {
                    scope.Report(Codes.PassportRowUnnamed, text.Span, PlacedRows.Of(roadmap), $"passport/{i + 1}", i + 1, Exact.Brief(text.Value));
                }
            }
        }
    }
}
