using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Names rows in the author's words for findings.</summary>
internal static class RowNames
{
    /// <summary>«Направление 2, показатель 5 «Доля …»».</summary>
    /// <param name="direction">Direction of the row.</param>
    /// <param name="indicator">The row.</param>
    public static string Of(Direction direction, Indicator indicator) =>
        Row(direction, "показатель", indicator.Number, indicator.Title?.Value ?? indicator.Id);

    /// <summary>«Направление 2, мероприятие 5 «Обучить …»».</summary>
    /// <param name="direction">Direction of the row.</param>
    /// <param name="measure">The row.</param>
    public static string Of(Direction direction, Measure measure)
    {
        // A row that goes on another is known by that one.
        var named = measure.Title is null && measure.Continues is { } id ? direction.Measures.OfType<Measure>().FirstOrDefault(row => row.Id == id) ?? measure : measure;
        return Row(direction, named.IsResult ? "результат" : "мероприятие", named.Number, named.Title?.Value ?? named.Id) + (ReferenceEquals(named, measure) ? "" : ", продолжение");
    }

    /// <summary>The id that findings.yml names.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="direction">The direction.</param>
    /// <param name="rowId">The row.</param>
    public static string Subject(Roadmap roadmap, Direction direction, string rowId) => $"{roadmap.Id}/{direction.Id}/{rowId}";

    private static string Row(Direction direction, string kind, Sourced<string>? number, string title)
    {
        var place = direction is { Number: null, Title: null } ? "" : PlaceWords.OfDirection(direction.Label, direction.Number?.Value, direction.Title?.Value, direction.Id) + ", ";
        var row = number is { } printed ? $"{kind} {printed.Value.TrimEnd('.')}" : kind;
        var words = $"{place}{row} «{PlaceWords.Shorten(title)}»";
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
