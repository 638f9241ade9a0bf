using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of an indicator.</summary>
internal static class IndicatorReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя строки латиницей, единственное в дорожной карте");

    private static readonly Field<Sourced<string>> Number = Field.Optional("number", TextKind.Plain, "Номер, как в документе; может отсутствовать или повторяться");
    private static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Наименование показателя, как в документе");
    private static readonly Field<Sourced<string>> Continues = Field.Optional("continues", IdKind.Instance, "Id строки выше, которую эта строка продолжает");
    private static readonly Field<Sourced<bool>> Empty = Field.Optional("empty", FlagKind.Instance, "true, если в документе здесь только номер");
    private static readonly Field<Sourced<string>> Plain = Field.Optional("plain", TextKind.Plain, "То же простыми словами, для родителей");
    private static readonly Field<Sourced<string>> Common = Field.Optional("common", IdKind.Instance, "Id общего показателя из dictionary/indicators.yml");
    private static readonly Field<Sourced<string>> Unit = Field.Optional("unit", TextKind.Unit, "Единица измерения, как в документе");
    private static readonly Field<Sourced<IndicatorKind>> Kind = Field.Optional("kind", Choices.IndicatorKind, "Вид показателя; если не указан, выводится из единицы и значений");
    private static readonly Field<Sourced<Better>> Better = Field.Optional("better", Choices.Better, "Что лучше: больше, меньше, в пределах, точно; если не указано, выводится из плана");

    /// <summary>Value at the start.</summary>
    public static readonly Field<BaselineDraft> Baseline = Field.Optional("baseline", BaselineReader.Kind, "Исходное значение: текст или { value, date }");

    /// <summary>Targets.</summary>
    public static readonly Field<IReadOnlyList<Keyed<Sourced<string>>>> Targets = Field.Optional("targets", Choices.ByPeriod, "Плановые значения по периодам");

    private static readonly Field<IReadOnlyList<Sourced<string>>> Cells = Field.Optional("cells", new ListKind<Sourced<string>>(TextKind.Cell), "Ячейки строки, как в документе, если их больше или меньше, чем заголовков");
    private static readonly Field<Sourced<PartsRelation>> Relation = Field.Optional("relation", Choices.PartsRelation, "Как части составляют целое");
    private static readonly Field<IReadOnlyList<IndicatorDraft>> Parts = Field.Optional("parts", new ListKind<IndicatorDraft>(() => PartRow!), "Части показателя; часть без единицы берёт единицу целого");
    private static readonly Field<BoundsDraft> Range = Field.Optional("range", BoundsReader.Kind, "Границы, в которых должно оставаться значение");
    private static readonly Field<Sourced<Aggregate>> Aggregate = Field.Optional("aggregate", Choices.Aggregate, "Как район складывает показатель по школам");
    private static readonly Field<Sourced<decimal>> Weight = Field.Optional("weight", DecimalKind.Instance, "Вес в итогах, если его задаёт документ");
    private static readonly Field<ExclusionDraft> Exclude = Field.Optional("exclude", ExclusionReader.Kind, "Почему показатель не входит в итоги: { reason }");
    private static readonly Field<Sourced<bool>> PlanConfirmed = Field.Optional("plan_confirmed", FlagKind.Instance, "true, если необычный план верен: растёт и падает или только удерживает");
    private static readonly Field<Sourced<CompositeLead>> Lead = Field.Optional("lead", Choices.CompositeLead, "Что главное в составном значении: люди или процент");
    private static readonly Field<Sourced<string>> Responsible = Field.Optional("responsible", TextKind.Plain, "Ответственный, как в документе");
    private static readonly Field<Sourced<string>> Due = Field.Optional("due", TextKind.Plain, "Срок, как в документе, если в таблице показателей есть такой столбец");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<Sourced<string>> Edition = Field.Optional("edition", TextKind.Plain, "Отметка о редакции, например «в ред. приказа …»");
    private static readonly Field<Sourced<string>> Footnote = Field.Optional("footnote", TextKind.Plain, "Знак сноски из footnotes");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Formerly = Field.Optional("formerly", Choices.Ids, "Прежние id: по ним останется страница со ссылкой");

    private static readonly MapShape Shape = new(
        "indicator",
        "Показатель",
        Id, Number, Title, Continues, Empty, Plain, Common, Unit, Kind, Better, Baseline, Targets, Cells, Relation, Parts, Range, Aggregate, Weight,
        Exclude, PlanConfirmed, Lead, Responsible, Due, Note, Edition, Footnote, Formerly)
    {
        OneOf = [Title, Continues, Empty],
    };

    /// <summary>An indicator.</summary>
    public static readonly MapKind<IndicatorDraft> Row = new(Shape, Read) { Row = RowWord.Indicator };

    private static readonly MapKind<IndicatorDraft> PartRow = new(Shape, Read) { Row = RowWord.Part };

    private static IndicatorDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Number = fields.Value(Number),
        Title = fields.Value(Title),
        Continues = fields.Value(Continues),
        Empty = fields.Value(Empty),
        Plain = fields.Value(Plain),
        Common = fields.Value(Common),
        Unit = fields.Value(Unit),
        Kind = fields.Value(Kind),
        Better = fields.Value(Better),
        Baseline = fields.Item(Baseline),
        Targets = fields.List(Targets),
        Cells = fields.List(Cells),
        Relation = fields.Value(Relation),
        Parts = fields.List(Parts),
        Range = fields.Item(Range),
        Aggregate = fields.Value(Aggregate),
        Weight = fields.Value(Weight),
        Exclude = fields.Item(Exclude),
        PlanConfirmed = fields.Value(PlanConfirmed),
        Lead = fields.Value(Lead),
        Responsible = fields.Value(Responsible),
        Due = fields.Value(Due),
        Note = fields.Value(Note),
        Edition = fields.Value(Edition),
        Footnote = fields.Value(Footnote),
        Formerly = fields.List(Formerly),
    };
}
