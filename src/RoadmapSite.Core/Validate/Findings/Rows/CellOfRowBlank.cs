using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Blank cells of measures in columns that at least five sixths of the rows of a roadmap fill. Deadlines are looked at where they are read.</summary>
internal sealed class CellOfRowBlank : IFindingRule
{
    private const int FewestRows = 6;

    private static readonly (string Key, string Name, Func<Measure, Sourced<string>?> Cell)[] Columns =
    [
        ("responsible", "Ответственный", measure => measure.Responsible),
        ("target", "Целевой показатель", measure => measure.Target),
        ("result", "Результат", measure => measure.Result),
        ("evidence", "Подтверждающий документ", measure => measure.Evidence),
        ("control", "Контролирующее лицо", measure => measure.Control),
    ];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            var rows = scope.Measures.Where(placed => ReferenceEquals(placed.In.Roadmap, roadmap) && placed.Measure.Continues is null).ToList();
            var continued = scope.Measures.Select(placed => placed.Measure.Continues).OfType<string>().ToHashSet(StringComparer.Ordinal);

            // Measures and results stand in tables of their own, with columns of their own.
            Check([.. rows.Where(placed => placed.In.Direction.Results.Count == 0)], continued, scope);
            Check([.. rows.Where(placed => placed.In.Direction.Results.Count > 0)], continued, scope);
        }
    }

    private static void Check(List<PlacedMeasure> rows, HashSet<string> continued, FindingScope scope)
    {
        foreach (var (key, name, cell) in Columns)
        {
            var blank = rows.Where(placed => cell(placed.Measure) is null).ToList();
            if (rows.Count < FewestRows || 6 * blank.Count > rows.Count)
            {
                continue;
            }

            // A cell may be merged with that of the row which goes on this one.
            foreach (var placed in blank.Where(placed => !continued.Contains(placed.Measure.Id)))
            {
                var heading = placed.In.Direction.Columns[key] ?? name;
                scope.Report(Codes.CellOfRowBlank, placed.Measure.Title?.Span ?? placed.Measure.Span, placed.Place, key, heading);
            }
        }
    }
}
