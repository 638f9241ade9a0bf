using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Rows without a number in a numbered table, and a whole table without numbers where the other tables of its kind have them. Parts often have none.</summary>
internal sealed class NumberMissing : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var tables = TableRows.Of(scope).Where(table => table.Name != "parts" && table.Rows.Any(MayBeNumbered)).ToList();
        foreach (var kind in tables.GroupBy(table => table.Name, StringComparer.Ordinal))
        {
            var numbered = kind.Count(IsNumbered);
            foreach (var table in kind)
            {
                if (!IsNumbered(table) && numbered > kind.Count() / 2)
                {
                    scope.Report(Codes.NumberMissing, table.Rows.First(MayBeNumbered).Span, table.Place, table.Name, $"всех {table.Words} этой таблицы");
                }
                else if (IsNumbered(table))
                {
                    ReportRows(table, scope);
                }
            }
        }
    }

    private static void ReportRows(NumberedTable table, FindingScope scope)
    {
        // Mostly without numbers: a number is the exception there, not the rule.
        if (2 * table.Rows.Count(row => row.Number is not null) <= table.Rows.Count(MayBeNumbered))
        {
            return;
        }

        foreach (var row in table.Rows.Where(row => MayBeNumbered(row) && row.Number is null))
        {
            scope.Report(Codes.NumberMissing, row.Span, row.Place, detail: null, "этой строки");
        }
    }

    private static bool IsNumbered(NumberedTable table) => table.Rows.Any(row => row.Number is not null);

    private static bool MayBeNumbered(TableRowNumber row) => row is { IsHeading: false, Continues: false };
}
