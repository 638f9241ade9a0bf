using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Weights of indicators and directions.</summary>
internal static class WeightRules
{
    /// <summary>Reports a weight of zero or less.</summary>
    /// <param name="weight">As written.</param>
    /// <param name="row">The row.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>The weight; null when there is none that can be worked with.</returns>
    public static decimal? Check(Sourced<decimal>? weight, RowPlace row, DiagnosticBag bag)
    {
        if (weight is not { } written)
        {
            return null;
        }

        if (written.Value > 0)
        {
            return written.Value;
        }

        bag.ReportRow(row, Codes.WeightNotPositive, written.Span, Exact.Text(written.Value));
        return null;
    }
}
