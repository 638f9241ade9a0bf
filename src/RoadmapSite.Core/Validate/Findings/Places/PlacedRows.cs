using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings.Places;

/// <summary>A direction and what it is called in findings.</summary>
/// <param name="Roadmap">Its roadmap.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Place">What it is called.</param>
internal sealed record PlacedDirection(Roadmap Roadmap, Direction Direction, RowPlace Place);

/// <summary>An indicator or part and what it is called in findings.</summary>
/// <param name="In">Its direction.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Whole">The indicator that it is a part of, if any.</param>
/// <param name="Place">What it is called.</param>
internal sealed record PlacedIndicator(PlacedDirection In, Indicator Indicator, Indicator? Whole, RowPlace Place);

/// <summary>A measure or result and what it is called in findings.</summary>
/// <param name="In">Its direction.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Place">What it is called.</param>
internal sealed record PlacedMeasure(PlacedDirection In, Measure Measure, RowPlace Place);

/// <summary>Walks the rows of an organisation.</summary>
internal static class PlacedRows
{
    /// <summary>A roadmap as a place.</summary>
    /// <param name="roadmap">The roadmap.</param>
    public static RowPlace Of(Roadmap roadmap) => new(Parent: null, RowWord.Roadmap, roadmap.Id, Number: null, roadmap.Title.Value);

    /// <summary>An indicator as a place.</summary>
    /// <param name="indicator">The indicator or part.</param>
    /// <param name="above">Its direction, or its whole.</param>
    public static RowPlace Of(Indicator indicator, RowPlace above) =>
        new(above, above.Word == RowWord.Direction ? RowWord.Indicator : RowWord.Part, indicator.Id, indicator.Number?.Value, indicator.Title?.Value);

    /// <summary>A measure as a place.</summary>
    /// <param name="measure">The measure or result.</param>
    /// <param name="above">Its direction, or its result.</param>
    public static RowPlace Of(Measure measure, RowPlace above) =>
        new(above, measure.IsResult ? RowWord.Result : RowWord.Measure, measure.Id, measure.Number?.Value, measure.Title?.Value);

    /// <summary>Directions of all roadmaps.</summary>
    /// <param name="organisation">The organisation.</param>
    public static IReadOnlyList<PlacedDirection> Directions(Organisation organisation)
    {
        var directions = new List<PlacedDirection>();
        foreach (var roadmap in organisation.Roadmaps)
        {
            var above = Of(roadmap);
            foreach (var direction in roadmap.Directions)
            {
                var place = new RowPlace(above, RowWord.Direction, direction.Id, direction.Number?.Value, direction.Title?.Value)
                {
                    Label = direction.Label,
                    Instead = direction.Number is null && direction.Title is null ? "" : null,
                };
                directions.Add(new PlacedDirection(roadmap, direction, place));
            }
        }

        return directions;
    }

    /// <summary>Indicators of directions, each followed by its parts.</summary>
    /// <param name="directions">The directions.</param>
    public static IReadOnlyList<PlacedIndicator> Indicators(IReadOnlyList<PlacedDirection> directions)
    {
        var indicators = new List<PlacedIndicator>();
        foreach (var direction in directions)
        {
            foreach (var row in direction.Direction.Indicators)
            {
                Add(row as Indicator, whole: null, direction, direction.Place, indicators);
            }
        }

        return indicators;
    }

    /// <summary>Measures and results of directions, each followed by those below it.</summary>
    /// <param name="directions">The directions.</param>
    public static IReadOnlyList<PlacedMeasure> Measures(IReadOnlyList<PlacedDirection> directions)
    {
        var measures = new List<PlacedMeasure>();
        foreach (var direction in directions)
        {
            Add(direction.Direction.Measures, direction, direction.Place, measures);
            Add(direction.Direction.Results, direction, direction.Place, measures);
        }

        return measures;
    }

    private static void Add(Indicator? indicator, Indicator? whole, PlacedDirection direction, RowPlace above, List<PlacedIndicator> indicators)
    {
        if (indicator is null or { Empty: true })
        {
            return;
        }

        var place = Of(indicator, above);
        indicators.Add(new PlacedIndicator(direction, indicator, whole, place));
        foreach (var part in indicator.Parts)
        {
            Add(part, indicator, direction, place, indicators);
        }
    }

    private static void Add(IReadOnlyList<MeasureRow> rows, PlacedDirection direction, RowPlace above, List<PlacedMeasure> measures)
    {
        foreach (var row in rows)
        {
            if (row is Measure { Empty: false } measure)
            {
                var place = Of(measure, above) with { Instead = Continuation(measure, rows) };
                measures.Add(new PlacedMeasure(direction, measure, place));
                Add(measure.Measures, direction, place, measures);
            }
        }
    }

    // A row that goes on another has no name of its own.
    private static string? Continuation(Measure measure, IReadOnlyList<MeasureRow> rows)
    {
        if (measure.Continues is null || measure.Number is not null || measure.Title is not null)
        {
            return null;
        }

        var others = rows.OfType<Measure>().ToList();
        var at = others.FindIndex(row => row.Id == measure.Continues);
        var begins = at > others.FindIndex(row => ReferenceEquals(row, measure));
        var name = at >= 0 && others[at].Number is { } number ? $"мероприятие {number.Value.Trim().TrimEnd('.', ':')}" : "мероприятие";
        return $"{name}, {(begins ? "первая строка" : "продолжение")}";
    }
}
