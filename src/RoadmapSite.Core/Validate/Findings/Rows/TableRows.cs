using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>A row of a table as far as its numbering goes.</summary>
/// <param name="Number">Number as printed.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Span">Its place.</param>
/// <param name="Place">What it is called.</param>
/// <param name="IsHeading">Whether it heads the rows below it.</param>
/// <param name="Continues">Whether it goes on the row above it.</param>
internal sealed record TableRowNumber(Sourced<string>? Number, string? Title, SourceSpan Span, RowPlace Place, bool IsHeading, bool Continues);

/// <summary>Rows that are numbered together: those of one table, the parts of one indicator, the measures of one result.</summary>
/// <param name="Name">Name of the table for findings.yml: indicators, measures, results or directions.</param>
/// <param name="Words">Name of the table for people, in the genitive.</param>
/// <param name="Place">What holds the rows.</param>
/// <param name="Rows">The rows.</param>
internal sealed record NumberedTable(string Name, string Words, RowPlace Place, IReadOnlyList<TableRowNumber> Rows);

/// <summary>Finds the tables whose rows are numbered.</summary>
internal static class TableRows
{
    /// <summary>The tables of an organisation.</summary>
    /// <param name="scope">The organisation.</param>
    public static IEnumerable<NumberedTable> Of(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            var directions = scope.Directions.Where(direction => ReferenceEquals(direction.Roadmap, roadmap)).ToList();
            yield return new NumberedTable("directions", "частей документа", PlacedRows.Of(roadmap), [.. directions.Select(Row)]);
            foreach (var direction in directions)
            {
                foreach (var table in Of(direction))
                {
                    yield return table;
                }
            }
        }
    }

    private static IEnumerable<NumberedTable> Of(PlacedDirection placed)
    {
        var (_, direction, place) = placed;
        yield return new NumberedTable("indicators", "показателей", place, [.. direction.Indicators.Select(row => Row(row, place))]);
        foreach (var indicator in direction.Indicators.OfType<Indicator>().Where(indicator => indicator.Parts.Count > 0))
        {
            var above = PlacedRows.Of(indicator, place);
            yield return new NumberedTable("parts", "составляющих", above, [.. indicator.Parts.Select(part => Row(part, above))]);
        }

        yield return new NumberedTable("measures", "мероприятий", place, [.. direction.Measures.Select(row => Row(row, place))]);
        yield return new NumberedTable("results", "результатов", place, [.. direction.Results.Select(row => Row(row, place))]);
        foreach (var result in direction.Results.OfType<Measure>().Where(result => result.Measures.Count > 0))
        {
            var above = PlacedRows.Of(result, place);
            yield return new NumberedTable("measures", "мероприятий", above, [.. result.Measures.Select(row => Row(row, above))]);
        }
    }

    private static TableRowNumber Row(PlacedDirection placed) =>
        new(placed.Direction.Number, placed.Direction.Title?.Value, placed.Direction.Span, placed.Place, IsHeading: false, Continues: false);

    private static TableRowNumber Row(IndicatorRow row, RowPlace above) => row is Indicator indicator
        ? new(indicator.Number, indicator.Title?.Value, indicator.Span, PlacedRows.Of(indicator, above), IsHeading: false, indicator.Continues is not null)
        : new(Number: null, Title: null, row.Span, above, IsHeading: true, Continues: false);

    private static TableRowNumber Row(MeasureRow row, RowPlace above) => row is Measure measure
        ? new(measure.Number, measure.Title?.Value, measure.Span, PlacedRows.Of(measure, above), IsHeading: false, measure.Continues is not null)
        : new(Number: null, Title: null, row.Span, above, IsHeading: true, Continues: false);
}
