using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Export.Tables;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Json;

/// <summary>Facts of an indicator → published JSON.</summary>
/// <param name="direction">Where it stands.</param>
/// <param name="texts">Words.</param>
internal sealed class IndicatorJsonMaker(DirectionFacts direction, ExportTexts texts)
{
    /// <summary>An indicator of the direction.</summary>
    /// <param name="facts">What is computed about it.</param>
    public IndicatorJson Of(IndicatorFacts facts) => Of(facts, RowTitles.Of(facts.Indicator, direction, texts.Words));

    private IndicatorJson Of(IndicatorFacts facts, string title)
    {
        var indicator = facts.Indicator;
        return new IndicatorJson
        {
            Id = indicator.Id,
            Number = indicator.Number?.Value,
            Title = title,
            Plain = indicator.Plain,
            Unit = indicator.Unit?.Value,
            Kind = Names.Snake(indicator.Kind),
            Better = facts.Better is { } better ? Names.Snake(better) : null,
            Common = indicator.Common,
            Weight = indicator.Weight,
            Baseline = JsonTexts.Value(indicator.Baseline?.Stated),
            BaselineDate = indicator.Baseline is { } baseline ? baseline.Date ?? direction.Direction.BaselineDate : null,
            Due = indicator.Due?.Value,
            Responsible = indicator.Responsible?.Value,
            State = Names.Snake(facts.State),
            StateText = texts.State(facts),
            Class = Names.Snake(facts.Class),
            DuePeriod = facts.DuePeriod?.Id,
            DueTarget = facts.DueTarget,
            ActualPeriod = facts.ActualPeriod?.Id,
            Actual = facts.Actual,
            Met = facts.Met,
            Step = facts.Step,
            Path = facts.Path,
            OfficialRatio = facts.OfficialRatio,
            Score = facts.Score,
            Trend = Names.Snake(facts.Trend),
            DaysOverdue = facts.DaysOverdue,
            Periods = [.. facts.Periods.Select(Period)],
            Explanation = JsonTexts.Explanation(facts.Explanation, texts),
            Parts = [.. facts.Parts.Select(part => Of(part, part.Indicator.Title is { } own ? PlainText.Line(own.Value) : title))],
            Source = JsonTexts.Source(indicator.Span),
        };
    }

    private static PeriodJson Period(PeriodFacts facts) => new()
    {
        Id = facts.Period.Id,
        Kind = Names.Snake(facts.Period.Kind),
        Start = facts.Period.Start,
        End = facts.Period.End,
        Closed = facts.Closed,
        Target = JsonTexts.Value(facts.Target),
        OriginalTarget = JsonTexts.Value(facts.OriginalTarget),
        Actual = JsonTexts.Actual(facts.Actual),
        History = [.. facts.History.Select(actual => JsonTexts.Actual(actual)!)],
        Met = facts.Met,
    };
}
