using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Tables;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Roadmaps;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>Cells of a typed table. What an act itself states is never an error, so a cell that is not of its column's type stays a text.</summary>
internal static class CellRules
{
    private const string Percent = "%";
    private const string YesNo = "да/нет";

    private static readonly Words AnswerExpected = new("«да» или «нет»", "yes or no");
    private static readonly Words NumberExpected = new("число", "a number");

    /// <summary>Makes a cell.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="column">Its column.</param>
    /// <param name="units">Units of the site.</param>
    public static TableCell Make(Sourced<string> text, ColumnDraft column, UnitDictionary units)
    {
        var type = column.Type?.Value ?? ColumnType.Text;
        return type is ColumnType.Number or ColumnType.Percent or ColumnType.YesNo
            ? new TableCell(text, Read(text, type, column, units))
            : new TableCell(text, Value: null);
    }

    /// <summary>Reports a cell of a typed column that was not read as its type. Blanks and dashes say that there is no value.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">Its column.</param>
    /// <param name="table">The table.</param>
    /// <param name="bag">Takes the finding.</param>
    public static void Check(TableCell cell, ColumnDraft column, RowPlace table, DiagnosticBag bag)
    {
        if (cell.Value?.Settled is { } value && Fits(value, column.Type!.Value.Value) is false)
        {
            bag.ReportRow(table, Codes.CellOfOtherType, cell.Text.Span, column.Title!.Value.Value, column.Type.Value.Value == ColumnType.YesNo ? AnswerExpected : NumberExpected, cell.Text.Value);
        }
    }

    private static bool Fits(IndicatorValue value, ColumnType type) =>
        value is MissingValue || (type == ColumnType.YesNo ? value is YesNoValue : value is not TextValue);

    /// <summary>The sum of the cells of a column that are given; null when none is a number, or when words stand among them: a sum that leaves them out would be wrong.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">Index of the column.</param>
    public static decimal? Sum(IEnumerable<IReadOnlyList<TableCell>> rows, int column)
    {
        decimal? sum = null;
        foreach (var row in rows)
        {
            if (row[column].Value is TextValue)
            {
                return null;
            }

            if (row[column].Value?.Compared is { } quantity)
            {
                sum = (sum ?? 0) + quantity.Amount;
            }
        }

        return sum;
    }

    private static IndicatorValue Read(Sourced<string> text, ColumnType type, ColumnDraft column, UnitDictionary units)
    {
        var unit = type switch
        {
            ColumnType.Percent => Percent,
            ColumnType.YesNo => column.Unit?.Value ?? YesNo,
            _ => column.Unit?.Value,
        };
        return ValueRules.Of(unit, isInherited: false, column.Title?.Value, [], units).Read(text).Value;
    }
}
