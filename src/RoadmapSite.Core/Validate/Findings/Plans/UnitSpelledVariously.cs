using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>One unit printed in several ways in one roadmap, reported where it is first printed in another way.</summary>
internal sealed class UnitSpelledVariously : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            var spellings = new Dictionary<string, List<Sourced<string>>>(StringComparer.Ordinal);
            foreach (var placed in scope.Indicators)
            {
                if (ReferenceEquals(placed.In.Roadmap, roadmap) && placed.Indicator is { Unit: { } unit, UnitInherited: false })
                {
                    Add(unit, spellings);
                }
            }

            Report(spellings, roadmap, scope);
        }
    }

    private static void Add(Sourced<string> unit, Dictionary<string, List<Sourced<string>>> spellings)
    {
        if (UnitTable.Default.Read(unit.Value) is not { Known: true } reading)
        {
            return;
        }

        var key = $"{reading.Kind} {reading.Unit?.Name ?? ""}";
        if (reading.Kind == UnitKind.Ratio)
        {
            return;
        }

        if (!spellings.TryGetValue(key, out var list))
        {
            spellings.Add(key, list = []);
        }

        if (!list.Exists(known => string.Equals(known.Value, unit.Value, StringComparison.OrdinalIgnoreCase)))
        {
            list.Add(unit);
        }
    }

    private static void Report(Dictionary<string, List<Sourced<string>>> spellings, Roadmap roadmap, FindingScope scope)
    {
        foreach (var list in spellings.Values.Where(list => list.Count > 1))
        {
            scope.Report(Codes.UnitSpelledVariously, list[1].Span, PlacedRows.Of(roadmap), $"unit/{list[0].Value}", list[0].Span, string.Join(", ", list.Select(unit => $"«{unit.Value}»")));
        }
    }
}
