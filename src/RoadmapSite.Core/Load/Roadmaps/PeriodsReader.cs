using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

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
