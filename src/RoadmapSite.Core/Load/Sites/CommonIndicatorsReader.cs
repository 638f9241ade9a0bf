using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of indicators.yml.</summary>
internal static class CommonIndicatorsReader
{
    /// <summary>Common indicators.</summary>
    public static readonly Field<IReadOnlyList<CommonIndicatorDraft>> Indicators = Field.Required("indicators", new ListKind<CommonIndicatorDraft>(CommonIndicatorReader.Kind), "Общие показатели");

    /// <summary>Indicators that organisations share.</summary>
    public static readonly MapKind<CommonIndicatorsDraft> Kind = new(
        new MapShape("common_indicators", "Файл dictionary/indicators.yml: общие показатели", Indicators),
        Read);

    private static CommonIndicatorsDraft Read(MapFields fields) => new(fields)
    {
        Indicators = fields.List(Indicators),
    };
}
