namespace RoadmapSite.Core.Compute.Progress;

/// <summary>A measure of a school whose term has passed without it, for the list of its district.</summary>
/// <param name="RoadmapId">Its roadmap.</param>
/// <param name="DirectionId">Its direction.</param>
/// <param name="MeasureId">Its id.</param>
/// <param name="Title">Its wording; of a row that continues another, that of the first.</param>
/// <param name="Continues">Whether it continues another row.</param>
/// <param name="Days">Days since its latest term.</param>
/// <param name="Responsible">Who answers for it, as written; null when nobody is named.</param>
public sealed record OverdueMeasure(string RoadmapId, string DirectionId, string MeasureId, string Title, bool Continues, int Days, string? Responsible)
{
    /// <summary>The overdue measures of an organisation in the order of its plans.</summary>
    /// <param name="facts">Its facts.</param>
    internal static IReadOnlyList<OverdueMeasure> Of(OrganisationFacts facts) =>
    [
        .. from roadmap in facts.Roadmaps
           from place in MeasurePlace.Of(roadmap)
           where place.Measure.State == MeasureState.Overdue
           let measure = place.Measure.Measure
           let first = measure.Title is null && measure.Continues is { } id ? MeasurePlace.Of(roadmap).FirstOrDefault(other => other.Measure.Measure.Id == id)?.Measure.Measure : null
           select new OverdueMeasure(roadmap.Roadmap.Id, place.Direction.Direction.Id, measure.Id, measure.Title?.Value ?? first?.Title?.Value ?? measure.Id, first is not null, place.Measure.Days, measure.Responsible?.Value),
    ];
}
