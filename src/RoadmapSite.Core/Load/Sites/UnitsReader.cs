using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of units.yml.</summary>
internal static class UnitsReader
{
    private static readonly Field<IReadOnlyList<UnitDraft>> Units = Field.Required("units", new ListKind<UnitDraft>(UnitReader.Kind), "Единицы");

    /// <summary>Units.</summary>
    public static readonly MapKind<UnitsDraft> Kind = new(
        new MapShape("units", "Файл dictionary/units.yml: единицы измерения", Units),
        Read);

    private static UnitsDraft Read(MapFields fields) => new(fields)
    {
        Units = fields.List(Units),
    };
}
