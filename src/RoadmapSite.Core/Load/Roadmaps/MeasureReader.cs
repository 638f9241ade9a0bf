using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a measure; a result has the same and measures below it.</summary>
internal static class MeasureReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя строки латиницей, единственное в дорожной карте");

    private static readonly Field<Sourced<string>> Number = Field.Optional("number", TextKind.Plain, "Номер, как в документе; может отсутствовать или повторяться");
    private static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Наименование мероприятия, как в документе");
    private static readonly Field<Sourced<string>> Continues = Field.Optional("continues", IdKind.Instance, "Id строки, к которой относится эта: выше или сразу под ней");
    private static readonly Field<Sourced<bool>> Empty = Field.Optional("empty", FlagKind.Instance, "true, если в документе здесь только номер");
    private static readonly Field<Sourced<string>> Plain = Field.Optional("plain", TextKind.Plain, "То же простыми словами, для родителей");
    private static readonly Field<Sourced<string>> Due = Field.Optional("due", TextKind.Plain, "Срок, как в документе");
    private static readonly Field<Sourced<string>> Schedule = Field.Optional("schedule", TextKind.Plain, "Однозначная запись срока, если фраза документа читается по-разному");
    private static readonly Field<Sourced<string>> Responsible = Field.Optional("responsible", TextKind.Plain, "Ответственный, как в документе");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Roles = Field.Optional("roles", Choices.Ids, "Id ролей из dictionary/roles.yml");
    private static readonly Field<Sourced<string>> Target = Field.Optional("target", TextKind.Plain, "Целевой ориентир, как в документе");
    private static readonly Field<Sourced<string>> Value = Field.Optional("value", TextKind.Plain, "Величина внутри target; должна встречаться в нём дословно");
    private static readonly Field<Sourced<string>> Result = Field.Optional("result", TextKind.Plain, "Ожидаемый результат, как в документе");
    private static readonly Field<Sourced<string>> Evidence = Field.Optional("evidence", TextKind.Plain, "Подтверждающий документ, как в документе");
    private static readonly Field<Sourced<string>> Control = Field.Optional("control", TextKind.Plain, "Кто контролирует, как в документе");
    private static readonly Field<IReadOnlyList<Keyed<Sourced<string>>>> Funding = Field.Optional("funding", new KeyedKind<Sourced<string>>(TextKind.Cell, "год"), "Финансирование по годам");
    private static readonly Field<IReadOnlyList<Keyed<Sourced<string>>>> ByPeriod = Field.Optional("by_period", Choices.ByPeriod, "Ячейки под кварталами или годами");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Indicators = Field.Optional("indicators", Choices.Ids, "Id показателей, на которые влияет мероприятие");
    private static readonly Field<Sourced<int>> Heartbeat = Field.Optional("heartbeat", new IntegerKind(1, 3660), "Через сколько дней без отметки постоянное мероприятие считается без свежих сведений");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<Sourced<string>> Edition = Field.Optional("edition", TextKind.Plain, "Отметка о редакции, например «в ред. приказа …»");
    private static readonly Field<Sourced<string>> Footnote = Field.Optional("footnote", TextKind.Plain, "Знак сноски из footnotes");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Formerly = Field.Optional("formerly", Choices.Ids, "Прежние id: по ним останется страница со ссылкой");
    private static readonly Field<IReadOnlyList<Draft>> Measures = Field.Optional("measures", new ListKind<Draft>(() => Rows!), "Мероприятия, которые ведут к результату");

    private static readonly Field[] OfMeasure =
    [
        Id, Number, Title, Continues, Empty, Plain, Due, Schedule, Responsible, Roles, Target, Value, Result, Evidence, Control, Funding, ByPeriod,
        Indicators, Heartbeat, Note, Edition, Footnote, Formerly,
    ];

    /// <summary>Rows of a table of measures.</summary>
    public static readonly RowKind<MeasureDraft> Rows = new(new MapKind<MeasureDraft>(
        new MapShape("measure", "Мероприятие", OfMeasure) { OneOf = [Title, Continues, Empty] },
        fields => Read(fields, []))
    {
        Row = RowWord.Measure,
    });

    /// <summary>Rows of a table of results.</summary>
    public static readonly RowKind<MeasureDraft> ResultRows = new(new MapKind<MeasureDraft>(
        new MapShape("result", "Результат", [.. OfMeasure, Measures]) { OneOf = [Title, Continues, Empty] },
        fields => Read(fields, fields.List(Measures)))
    {
        Row = RowWord.Result,
    });

    private static MeasureDraft Read(MapFields fields, IReadOnlyList<Draft> measures) => new(fields)
    {
        Id = fields.Value(Id),
        Number = fields.Value(Number),
        Title = fields.Value(Title),
        Continues = fields.Value(Continues),
        Empty = fields.Value(Empty),
        Plain = fields.Value(Plain),
        Due = fields.Value(Due),
        Schedule = fields.Value(Schedule),
        Responsible = fields.Value(Responsible),
        Roles = fields.List(Roles),
        Target = fields.Value(Target),
        Value = fields.Value(Value),
        Result = fields.Value(Result),
        Evidence = fields.Value(Evidence),
        Control = fields.Value(Control),
        Funding = fields.List(Funding),
        ByPeriod = fields.List(ByPeriod),
        Indicators = fields.List(Indicators),
        Heartbeat = fields.Value(Heartbeat),
        Measures = measures,
        Note = fields.Value(Note),
        Edition = fields.Value(Edition),
        Footnote = fields.Value(Footnote),
        Formerly = fields.List(Formerly),
    };
}
