using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>States as templates take them: id, key and value of the words, and the tone that sign, border and colour follow (ACCESSIBILITY.md 4.1).</summary>
internal static class StateModel
{
    private const string Neutral = "none";

    private static readonly Dictionary<IndicatorState, TemplateObject> IndicatorStates =
        Enum.GetValues<IndicatorState>().ToDictionary(state => state, state => Of(state, TemplateValue.Null));

    private static readonly Dictionary<MeasureState, TemplateObject> MeasureStates =
        Enum.GetValues<MeasureState>().ToDictionary(state => state, state => Of(state, TemplateValue.Null, ToneOf(state)));

    private static readonly Dictionary<MeasureState, TemplateObject> UntrackedStates =
        Enum.GetValues<MeasureState>().ToDictionary(state => state, state => Untracked(state));

    // Where nobody reports, nobody says that work goes on.
    private static TemplateObject Untracked(MeasureState state) => state == MeasureState.InProgress
        ? TemplateObject.Of(("id", Names.Snake(state)), ("tone", Neutral), ("key", "measure_running"), ("value", TemplateValue.Null))
        : Of(state, TemplateValue.Null, Neutral);

    // Above the bounds is more than planned: the word for too little would mislead.
    private static readonly TemplateObject OutsideBounds = IndicatorStates[IndicatorState.NotMet].With(("key", RequiredWords.OutsideBounds));

    private static readonly TemplateObject MissedTerm = TemplateObject.Of(("id", "missed"), ("tone", "warn"), ("key", "term_missed"), ("value", TemplateValue.Null));

    /// <summary>The state of an indicator.</summary>
    public static TemplateObject Of(IndicatorFacts facts) => facts.State switch
    {
        IndicatorState.ReportOverdue => Of(facts.State, facts.DaysOverdue),
        IndicatorState.Excluded when facts.Indicator.ExcludedBecause is { } reason => Of(facts.State, PlainText.Line(reason.Value)),
        IndicatorState.NotMet when facts.Better == Better.Range => OutsideBounds,
        _ => IndicatorStates[facts.State],
    };

    /// <summary>The state of a common indicator.</summary>
    public static TemplateObject Of(CommonValue value) => value switch
    {
        { State: IndicatorState.ReportOverdue } => Of(value.State, value.DaysOverdue),
        { State: IndicatorState.Excluded, ExcludedBecause: { } reason } => Of(value.State, PlainText.Line(reason)),
        { State: IndicatorState.NotMet, Better: Better.Range } => OutsideBounds,
        _ => IndicatorStates[value.State],
    };

    /// <summary>A state as such, with a stand-in for the days or the reason that its words may name.</summary>
    public static TemplateObject Of(IndicatorState state, string standIn) => Of(state, (TemplateValue)standIn);

    /// <summary>A state as such, with a stand-in for the days that its words may name.</summary>
    public static TemplateObject Of(MeasureState state, string standIn) => Of(state, standIn, ToneOf(state));

    /// <summary>A state that needs no words of its own.</summary>
    public static TemplateObject Of(IndicatorState state) => IndicatorStates[state];

    /// <summary>The state of a measure.</summary>
    /// <param name="facts">What is computed about it.</param>
    /// <param name="tracked">Whether reports are expected; else no state alarms.</param>
    public static TemplateObject Of(MeasureFacts facts, bool tracked) => facts.State switch
    {
        MeasureState.DoneLate or MeasureState.Overdue => Of(facts.State, facts.Days, ToneOf(facts.State)),
        MeasureState.OnScheduleMissed => Of(facts.State, facts.OccurrencesMissed, ToneOf(facts.State)),
        _ => (tracked ? MeasureStates : UntrackedStates)[facts.State],
    };

    /// <summary>The state of one occurrence, in the words of the measure's state.</summary>
    /// <param name="facts">The occurrence.</param>
    /// <param name="asOf">D.</param>
    /// <param name="tracked">Whether reports are expected; else no state alarms.</param>
    public static TemplateObject Of(OccurrenceFacts facts, DateOnly asOf, bool tracked) => facts.State switch
    {
        OccurrenceState.Done => Of(MeasureState.Done, tracked),
        OccurrenceState.DoneLate => Of(MeasureState.DoneLate, facts.DaysLate, ToneOf(MeasureState.DoneLate)),
        OccurrenceState.DoneUnconfirmed => Of(MeasureState.DoneUnconfirmed, tracked),
        OccurrenceState.Overdue => Of(MeasureState.Overdue, asOf.DayNumber - facts.Due.DayNumber, ToneOf(MeasureState.Overdue)),
        OccurrenceState.Missed => MissedTerm,
        OccurrenceState.Disputed => Of(MeasureState.Disputed, tracked),
        OccurrenceState.Running => Of(MeasureState.InProgress, tracked),
        OccurrenceState.Ahead => Of(MeasureState.Upcoming, tracked),
        _ => Of(MeasureState.Untracked, tracked),
    };

    /// <summary>A state in words, as pages say it.</summary>
    /// <param name="state">One of these models.</param>
    /// <param name="words">Words of the theme.</param>
    public static string TextOf(TemplateObject state, Words words)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(words);
        var value = state["value"];
        return words.Format(state["key"].Text!, value.IsNumber ? value.Number : value.Text);
    }

    private static TemplateObject Of(MeasureState state, bool tracked) => (tracked ? MeasureStates : UntrackedStates)[state];

    private static TemplateObject Of(IndicatorState state, TemplateValue value) => TemplateObject.Of(
        ("id", Names.Snake(state)),
        ("tone", ToneOf(state)),
        ("key", RequiredWords.KeyOf(state)),
        ("value", value));

    private static TemplateObject Of(MeasureState state, TemplateValue value, string tone) => TemplateObject.Of(
        ("id", Names.Snake(state)),
        ("tone", tone),
        ("key", RequiredWords.KeyOf(state)),
        ("value", value));

    private static string ToneOf(IndicatorState state) => state switch
    {
        IndicatorState.Achieved or IndicatorState.AchievedEarly or IndicatorState.OnPlan or IndicatorState.Kept => "ok",
        IndicatorState.Behind or IndicatorState.Awaiting => "warn",
        IndicatorState.FarBehind or IndicatorState.NoChange or IndicatorState.Worse or IndicatorState.Lost or IndicatorState.NotMet
            or IndicatorState.ReportOverdue => "bad",
        IndicatorState.Check => "info",
        _ => Neutral,
    };

    private static string ToneOf(MeasureState state) => state switch
    {
        MeasureState.Done or MeasureState.DoneLate or MeasureState.OnSchedule or MeasureState.Ongoing => "ok",
        MeasureState.DoneUnconfirmed or MeasureState.OnScheduleMissed or MeasureState.InProgress or MeasureState.Stale => "warn",
        MeasureState.Overdue => "bad",
        MeasureState.Disputed or MeasureState.Unresolved => "info",
        _ => Neutral,
    };
}
