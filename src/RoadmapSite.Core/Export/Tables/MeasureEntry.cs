using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>A measure or a result with its place.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Facts">What is computed about it.</param>
/// <param name="Result">Title of the result it stands under; null when it stands under none.</param>
/// <param name="Title">Its title on one line; of a row that continues another, that of the first.</param>
internal sealed record MeasureEntry(PlanPlace Place, MeasureFacts Facts, string? Result, string Title)
{
    /// <summary>All measures of an organisation in the order of the plan: of each direction its measures, then each result followed by the measures under it. Rows with a number and nothing else are left out.</summary>
    /// <param name="places">Its directions.</param>
    /// <param name="words">Words of the theme.</param>
    public static IEnumerable<MeasureEntry> Of(IEnumerable<PlanPlace> places, Words words) =>
        places.SelectMany(place => Rows(place, place.Direction.Measures, null, words).Concat(Rows(place, place.Direction.Results, null, words)));

    private static IEnumerable<MeasureEntry> Rows(PlanPlace place, IEnumerable<MeasureFacts> measures, string? result, Words words)
    {
        string? first = null;
        foreach (var measure in measures.Where(measure => !measure.Measure.Empty))
        {
            var own = RowTitles.Line(measure.Measure.Title);
            first = own ?? first;
            var title = own ?? (first is null ? measure.Measure.Id : words.Format("continued", first));
            yield return new MeasureEntry(place, measure, result, title);
            foreach (var below in Rows(place, measure.Measures, title, words))
            {
                yield return below;
            }
        }
    }
}
