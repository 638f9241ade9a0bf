using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>Words of the format that stand for a few meanings, and kinds that many readers share.</summary>
internal static class Choices
{
    /// <summary>Kinds of indicators.</summary>
    public static ChoiceKind<IndicatorKind> IndicatorKind { get; } = new(
        ("number", Model.IndicatorKind.Number),
        ("percent", Model.IndicatorKind.Percent),
        ("yes_no", Model.IndicatorKind.YesNo),
        ("composite", Model.IndicatorKind.Composite),
        ("range", Model.IndicatorKind.Range),
        ("text", Model.IndicatorKind.Text));

    /// <summary>Which way is good.</summary>
    public static ChoiceKind<Better> Better { get; } = new(
        ("more", Model.Better.More),
        ("less", Model.Better.Less),
        ("range", Model.Better.Range),
        ("exact", Model.Better.Exact));

    /// <summary>How parts make up their whole.</summary>
    public static ChoiceKind<PartsRelation> PartsRelation { get; } = new(
        ("sum", Model.PartsRelation.Sum),
        ("all", Model.PartsRelation.All),
        ("any", Model.PartsRelation.Any),
        ("independent", Model.PartsRelation.Independent));

    /// <summary>How a district adds an indicator up.</summary>
    public static ChoiceKind<Aggregate> Aggregate { get; } = new(
        ("sum", Model.Aggregate.Sum),
        ("ratio", Model.Aggregate.Ratio),
        ("share_yes", Model.Aggregate.ShareYes),
        ("none", Model.Aggregate.None));

    /// <summary>Leading parts of a composite.</summary>
    public static ChoiceKind<CompositeLead> CompositeLead { get; } = new(
        ("people", Model.CompositeLead.People),
        ("percent", Model.CompositeLead.Percent));

    /// <summary>Kinds of periods.</summary>
    public static ChoiceKind<PeriodKind> PeriodKind { get; } = new(
        ("school-year", Model.PeriodKind.SchoolYear),
        ("calendar-year", Model.PeriodKind.CalendarYear),
        ("quarter", Model.PeriodKind.Quarter));

    /// <summary>Whether reports are expected.</summary>
    public static ChoiceKind<Reporting> Reporting { get; } = new(
        ("expected", Model.Reporting.Expected),
        ("none", Model.Reporting.None));

    /// <summary>Levels of government.</summary>
    public static ChoiceKind<GovernanceLevel> GovernanceLevel { get; } = new(
        ("national", Model.GovernanceLevel.National),
        ("regional", Model.GovernanceLevel.Regional),
        ("district", Model.GovernanceLevel.District),
        ("school", Model.GovernanceLevel.School));

    /// <summary>What a revision makes of a measure.</summary>
    public static ChoiceKind<MeasureFate> MeasureFate { get; } = new(
        ("cancelled", Model.MeasureFate.Cancelled),
        ("postponed", Model.MeasureFate.Postponed),
        ("merged", Model.MeasureFate.Merged));

    /// <summary>What allows a name to be published.</summary>
    public static ChoiceKind<NameBasis> NameBasis { get; } = new(
        ("act", Model.NameBasis.Act),
        ("head", Model.NameBasis.Head),
        ("deputy", Model.NameBasis.Deputy),
        ("teacher", Model.NameBasis.Teacher),
        ("consent", Model.NameBasis.Consent));

    /// <summary>Types of columns of a table.</summary>
    public static ChoiceKind<ColumnType> ColumnType { get; } = new(
        ("text", Model.ColumnType.Text),
        ("number", Model.ColumnType.Number),
        ("percent", Model.ColumnType.Percent),
        ("yes_no", Model.ColumnType.YesNo),
        ("date", Model.ColumnType.Date),
        ("list", Model.ColumnType.List));

    /// <summary>Levels of findings.</summary>
    public static ChoiceKind<Severity> Severity { get; } = new(
        ("error", Diagnostics.Severity.Error),
        ("warning", Diagnostics.Severity.Warning),
        ("note", Diagnostics.Severity.Note),
        ("none", Diagnostics.Severity.None));

    /// <summary>Ids.</summary>
    public static ListKind<Sourced<string>> Ids { get; } = new(IdKind.Instance);

    /// <summary>Plain texts.</summary>
    public static ListKind<Sourced<string>> Texts { get; } = new(TextKind.Plain);

    /// <summary>Days.</summary>
    public static ListKind<Sourced<DateOnly>> Dates { get; } = new(DateKind.Instance);

    /// <summary>Cells by period.</summary>
    public static KeyedKind<Sourced<string>> ByPeriod { get; } = new(TextKind.Cell, "период");
}
