using RoadmapSite.Core.Diagnostics;
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

    /// <summary>The sum of the cells of a column that are given; null when none is a number.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">Index of the column.</param>
    public static decimal? Sum(IEnumerable<IReadOnlyList<TableCell>> rows, int column)
    {
        decimal? sum = null;
        foreach (var row in rows)
        {
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
