using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>An indicator, or a part of one, with its place.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Facts">What is computed about it.</param>
/// <param name="Whole">The indicator it is a part of; null for a whole one.</param>
/// <param name="Title">Its title on one line; of a part without one, that of the whole.</param>
internal sealed record IndicatorEntry(PlanPlace Place, IndicatorFacts Facts, IndicatorEntry? Whole, string Title)
{
    /// <summary>All indicators of an organisation in the order of the plan, each followed by its parts.</summary>
    /// <param name="places">Its directions.</param>
    /// <param name="words">Words of the theme.</param>
    public static IEnumerable<IndicatorEntry> Of(IEnumerable<PlanPlace> places, Words words) =>
        places.SelectMany(place => place.Direction.Indicators.SelectMany(facts =>
            WithParts(new IndicatorEntry(place, facts, null, RowTitles.Of(facts.Indicator, place.Direction, words)))));

    private static IEnumerable<IndicatorEntry> WithParts(IndicatorEntry row) =>
        row.Facts.Parts.SelectMany(part => WithParts(new IndicatorEntry(
            row.Place,
            part,
            row,
            part.Indicator.Title is { } title ? PlainText.Line(title.Value) : row.Title))).Prepend(row);
}
