using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Measures that are controlled by those who carry them out.</summary>
internal sealed class ControlsOneself : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            if (placed.Measure is { Responsible: { } responsible, Control: { } control } && string.Equals(responsible.Value.Trim(), control.Value.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                scope.Report(Codes.ControlsOneself, control.Span, placed.Place, detail: null, control.Value.Trim());
            }
        }
    }
}
