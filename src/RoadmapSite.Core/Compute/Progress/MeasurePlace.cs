namespace RoadmapSite.Core.Compute.Progress;

/// <summary>A measure with its place in the plan.</summary>
/// <param name="Roadmap">Its roadmap.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Measure">The measure.</param>
public sealed record MeasurePlace(RoadmapFacts Roadmap, DirectionFacts Direction, MeasureFacts Measure)
{
    /// <summary>All measures of an organisation in the order of the plan: of each direction its measures, then each result followed by the measures below it.</summary>
    /// <param name="facts">The organisation.</param>
    public static IEnumerable<MeasurePlace> Of(OrganisationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Roadmaps.SelectMany(Of);
    }

    /// <summary>All measures of a roadmap in the order of the plan.</summary>
    /// <param name="roadmap">The roadmap.</param>
    public static IEnumerable<MeasurePlace> Of(RoadmapFacts roadmap)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        return from direction in roadmap.Directions
               from measure in WithThoseBelow(direction.Measures).Concat(WithThoseBelow(direction.Results))
               select new MeasurePlace(roadmap, direction, measure);
    }

    private static IEnumerable<MeasureFacts> WithThoseBelow(IEnumerable<MeasureFacts> rows) =>
        rows.SelectMany(row => WithThoseBelow(row.Measures).Prepend(row));
}
