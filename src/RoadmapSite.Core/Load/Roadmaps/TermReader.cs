using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A term, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TermDraft(MapFields fields) : Draft(fields)
{
    /// <summary>First day.</summary>
    public Sourced<DateOnly>? From { get; init; }

    /// <summary>Last day.</summary>
    public Sourced<DateOnly>? To { get; init; }
}

/// <summary>Keys of a term.</summary>
internal static class TermReader
{
    private static readonly Field<Sourced<DateOnly>> From = Field.Required("from", DateKind.Instance, "Первый день");
    private static readonly Field<Sourced<DateOnly>> To = Field.Required("to", DateKind.Instance, "Последний день");

    /// <summary>A term.</summary>
    public static readonly MapKind<TermDraft> Kind = new(
        new MapShape("term", "Срок действия", From, To),
        fields => new TermDraft(fields) { From = fields.Value(From), To = fields.Value(To) });
}

/// <summary>Periods, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PeriodsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>How the columns are cut.</summary>
    public Sourced<PeriodKind>? Kind { get; init; }

    /// <summary>First period.</summary>
    public Sourced<string>? From { get; init; }

    /// <summary>Last period.</summary>
    public Sourced<string>? To { get; init; }
}

/// <summary>Keys of periods.</summary>
internal static class PeriodsReader
{
    private static readonly Field<Sourced<PeriodKind>> Cut = Field.Required("kind", Choices.PeriodKind, "Учебный год, календарный год или квартал");
    private static readonly Field<Sourced<string>> From = Field.Required("from", TextKind.Plain, "Первый период: 2023-2024, 2024 или 2024-Q1");
    private static readonly Field<Sourced<string>> To = Field.Required("to", TextKind.Plain, "Последний период");

    /// <summary>Periods.</summary>
    public static readonly MapKind<PeriodsDraft> Kind = new(
        new MapShape("periods", "Периоды: столбцы таблиц показателей", Cut, From, To),
        fields => new PeriodsDraft(fields) { Kind = fields.Value(Cut), From = fields.Value(From), To = fields.Value(To) });
}
