using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>Blank cells of columns that are otherwise filled. A column that is mostly blank is blank on purpose, and there is no name for boards where the number of boards is 0.</summary>
internal sealed class CellBlank : IFindingRule
{
    private const int FewestRows = 4;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var table in scope.Organisation.Tables)
        {
            if (table.Rows.Count >= FewestRows)
            {
                Check(table, scope);
            }
        }
    }

    private static void Check(DataTable table, FindingScope scope)
    {
        var place = new RowPlace(Parent: null, RowWord.Table, table.Id, Number: null, table.Title.Value);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var blank = table.Rows.Count(row => IsBlank(row[column]));
            if (blank == 0 || 4 * blank > table.Rows.Count)
            {
                continue;
            }

            for (var row = 0; row < table.Rows.Count; row++)
            {
                if (IsBlank(table.Rows[row][column]) && !HasNone(table, row, column))
                {
                    var (id, title) = (table.Columns[column].Id, table.Columns[column].Title.Value);
                    scope.Report(Codes.CellBlank, table.Rows[row][column].Text.Span, WrittenTexts.TableRow(table, row, place), id, title);
                }
            }
        }
    }

    // «Наименование интерактивных досок» beside «количество интерактивных досок»: two words in common are one thing.
    private static bool HasNone(DataTable table, int row, int column)
    {
        if (table.Columns[column].Type is not (ColumnType.Text or ColumnType.List))
        {
            return false;
        }

        var named = TableWords.Of(table.Columns[column].Title.Value);
        return Enumerable.Range(0, table.Columns.Count)
            .Any(other => table.Rows[row][other].Text.Value.Trim() == "0" && TableWords.Of(table.Columns[other].Title.Value).Intersect(named, StringComparer.Ordinal).Count() > 1);
    }

    private static bool IsBlank(TableCell cell) => string.IsNullOrWhiteSpace(cell.Text.Value);
}
