using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Export.Tables;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export.Json;

/// <summary>Facts of a measure → published JSON.</summary>
/// <param name="roadmap">Its roadmap.</param>
/// <param name="texts">Words.</param>
internal sealed class MeasureJsonMaker(RoadmapFacts roadmap, ExportTexts texts)
{
    /// <summary>A measure or a result.</summary>
    /// <param name="facts">What is computed about it.</param>
    public MeasureJson Of(MeasureFacts facts)
    {
        var measure = facts.Measure;
        return new MeasureJson
        {
            Id = measure.Id,
            Number = measure.Number?.Value,
            Title = measure.Title?.Value,
            Continues = measure.Continues,
            Plain = measure.Plain,
            Due = measure.Due?.Value,
            OriginalDue = facts.OriginalDue?.Value,
            Schedule = Schedule(facts),
            Responsible = measure.Responsible?.Value,
            Roles = [.. measure.Roles.Select(role => role.Value)],
            Target = measure.Target?.Value,
            Result = measure.Result?.Value,
            Evidence = measure.Evidence?.Value,
            Control = measure.Control?.Value,
            Funding = JsonTexts.Named(measure.Funding),
            ByPeriod = JsonTexts.Named(measure.ByPeriod),
            State = Names.Snake(facts.State),
            StateText = texts.State(facts, roadmap),
            Days = facts.Days,
            NextDue = facts.NextDue,
            Occurrences = [.. facts.Occurrences.Select(Occurrence)],
            AdditionalMarks = [.. facts.AdditionalMarks.Select(JsonTexts.Mark)],
            Explanation = JsonTexts.Explanation(facts.Explanation, texts),
            Measures = [.. facts.Measures.Select(Of)],
            Source = JsonTexts.Source(measure.Span),
        };
    }

    private static ScheduleJson? Schedule(MeasureFacts facts) => facts.ScheduleKind is { } kind
        ? new ScheduleJson { Kind = kind, ReadAs = facts.ReadAs, Remarks = facts.ReadingRemarks, FirstStart = facts.FirstStart, LastDue = facts.LastDue }
        : null;

    private static OccurrenceJson Occurrence(OccurrenceFacts facts) => new()
    {
        Start = facts.Start,
        Due = facts.Due,
        Times = facts.Times,
        State = Names.Snake(facts.State),
        DaysLate = facts.DaysLate,
        Marks = [.. facts.Marks.Select(JsonTexts.Mark)],
    };
}
