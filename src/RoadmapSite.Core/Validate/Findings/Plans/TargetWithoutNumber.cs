using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>A target that names a share or a number and does not say which: «Доля обучающихся, для которых …, процент (чел):».</summary>
internal sealed class TargetWithoutNumber : IFindingRule
{
    private static readonly string[] Quantities = ["Доля ", "Количество ", "Число ", "Численность ", "Процент "];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            if (placed.Measure.Target is { } target
                && Array.Exists(Quantities, quantity => target.Value.StartsWith(quantity, StringComparison.OrdinalIgnoreCase))
                && !target.Value.Any(char.IsAsciiDigit))
            {
                scope.Report(Codes.TargetWithoutNumber, target.Span, placed.Place, "target", target.Value[..target.Value.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant());
            }
        }
    }
}
