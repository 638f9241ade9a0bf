using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>A column of numbers without its total in a table whose other columns of numbers have theirs. Speeds, shares, numbers per one and numbers of floors are not added up.</summary>
internal sealed class TotalMissing : IFindingRule
{
    private static readonly string[] NotAdded = ["скорост", "дол", "процент", "средн", "на одного", "на 1 ", "год ", "номер", "№", "этаж", "кабинет"];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var table in scope.Organisation.Tables)
        {
            var numbers = table.Columns.Where(IsAdded).ToList();
            if (2 * numbers.Count(column => column.DeclaredTotal is not null) <= numbers.Count)
            {
                continue;
            }

            var place = new RowPlace(Parent: null, RowWord.Table, table.Id, Number: null, table.Title.Value);
            foreach (var column in numbers.Where(column => column is { DeclaredTotal: null, ComputedTotal: not null }))
            {
                scope.Report(Codes.TotalMissing, column.Title.Span, place, column.Id, column.Title.Value, Exact.Text(column.ComputedTotal!.Value));
            }
        }
    }

    private static bool IsAdded(TableColumn column) => column.Type == ColumnType.Number
        && column.Unit?.Contains('/', StringComparison.Ordinal) != true
        && !Array.Exists(NotAdded, word => $"{column.Title.Value} ".Contains(word, StringComparison.OrdinalIgnoreCase));
}
