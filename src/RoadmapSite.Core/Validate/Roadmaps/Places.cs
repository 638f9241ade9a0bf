using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Rows of a roadmap as places in findings.</summary>
internal static class Places
{
    /// <summary>A direction.</summary>
    /// <param name="draft">The direction.</param>
    /// <param name="roadmap">The roadmap.</param>
    public static RowPlace Of(DirectionDraft draft, RowPlace roadmap) =>
        new(roadmap, RowWord.Direction, draft.Id?.Value, draft.Number?.Value, draft.Title?.Value) { Label = draft.Label?.Value };

    /// <summary>An indicator, or a part when it stands in one.</summary>
    /// <param name="draft">The indicator.</param>
    /// <param name="above">The direction, or the whole.</param>
    public static RowPlace Of(IndicatorDraft draft, RowPlace above) =>
        new(above, above.Word == RowWord.Direction ? RowWord.Indicator : RowWord.Part, draft.Id?.Value, draft.Number?.Value, draft.Title?.Value);

    /// <summary>A measure or result.</summary>
    /// <param name="draft">The row.</param>
    /// <param name="isResult">Whether it is a result.</param>
    /// <param name="above">The direction, or the result.</param>
    public static RowPlace Of(MeasureDraft draft, bool isResult, RowPlace above) =>
        new(above, isResult ? RowWord.Result : RowWord.Measure, draft.Id?.Value, draft.Number?.Value, draft.Title?.Value);
}
