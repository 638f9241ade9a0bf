using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Organisations;

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
            var numbers = table.Columns.Index().Where(column => IsAdded(column.Item)).ToList();
            if (2 * numbers.Count(column => column.Item.DeclaredTotal is not null) <= numbers.Count)
            {
                continue;
            }

            var place = new RowPlace(Parent: null, RowWord.Table, table.Id, Number: null, table.Title.Value);
            foreach (var (index, column) in numbers.Where(column => column.Item.DeclaredTotal is null))
            {
                if (CellRules.Sum(table.Rows, index) is { } sum)
                {
                    scope.Report(Codes.TotalMissing, column.Title.Span, place, column.Id, column.Title.Value, Exact.Text(sum / column.UnitFactor));
                }
            }
        }
    }

    private static bool IsAdded(TableColumn column) => column.Type == ColumnType.Number
        && column.Sum is not false
        && column.Unit?.Contains('/', StringComparison.Ordinal) != true
        && !Array.Exists(NotAdded, word => $"{column.Title.Value} ".Contains(word, StringComparison.OrdinalIgnoreCase));
}
