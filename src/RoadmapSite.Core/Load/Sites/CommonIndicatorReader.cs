using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of a common indicator.</summary>
internal static class CommonIndicatorReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Имя, на которое ссылается common");

    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Наименование");
    private static readonly Field<Sourced<string>> Plain = Field.Optional("plain", TextKind.Plain, "То же простыми словами");
    private static readonly Field<Sourced<string>> Unit = Field.Optional("unit", TextKind.Unit, "Единица измерения");
    private static readonly Field<Sourced<IndicatorKind>> KindOf = Field.Optional("kind", Choices.IndicatorKind, "Вид показателя");
    private static readonly Field<Sourced<Better>> Better = Field.Optional("better", Choices.Better, "Что лучше");
    private static readonly Field<Sourced<Aggregate>> Aggregate = Field.Optional("aggregate", Choices.Aggregate, "Как район складывает показатель по школам");

    /// <summary>An indicator that organisations share.</summary>
    public static readonly MapKind<CommonIndicatorDraft> Kind = new(
        new MapShape("common_indicator", "Общий показатель", Id, Title, Plain, Unit, KindOf, Better, Aggregate),
        Read)
    {
        Row = RowWord.Item,
    };

    private static CommonIndicatorDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Plain = fields.Value(Plain),
        Unit = fields.Value(Unit),
        Kind = fields.Value(KindOf),
        Better = fields.Value(Better),
        Aggregate = fields.Value(Aggregate),
    };
}
