using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a direction.</summary>
internal static class DirectionReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя направления латиницей");

    /// <summary>Periods of its own.</summary>
    public static readonly Field<PeriodsDraft> Periods = Field.Optional("periods", PeriodsReader.Kind, "Свои периоды вместо периодов дорожной карты");

    /// <summary>Rows of indicators.</summary>
    public static readonly Field<IReadOnlyList<Draft>> Indicators = Field.Optional("indicators", new ListKind<Draft>(new RowKind<IndicatorDraft>(IndicatorReader.Row)), "Строки таблицы показателей");

    /// <summary>Rows of measures.</summary>
    public static readonly Field<IReadOnlyList<Draft>> Measures = Field.Optional("measures", new ListKind<Draft>(MeasureReader.Rows), "Строки таблицы мероприятий");

    /// <summary>Rows of results.</summary>
    public static readonly Field<IReadOnlyList<Draft>> Results = Field.Optional("results", new ListKind<Draft>(MeasureReader.ResultRows), "Строки таблицы результатов с мероприятиями под ними");

    /// <summary>Footnotes.</summary>
    public static readonly Field<IReadOnlyList<FootnoteDraft>> Footnotes = Field.Optional("footnotes", FootnoteReader.List, "Сноски направления");

    private static readonly Field<Sourced<string>> Number = Field.Optional("number", TextKind.Plain, "Номер, как в документе");
    private static readonly Field<Sourced<string>> Label = Field.Optional("label", TextKind.Plain, "Слово перед номером: «Направление», «Раздел», «Этап»; none, если слова нет");
    private static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Название, как в документе");
    private static readonly Field<TermDraft> Term = Field.Optional("term", TermReader.Kind, "Свой срок вместо срока дорожной карты");
    private static readonly Field<ColumnsDraft> Columns = Field.Optional("columns", ColumnsReader.Kind, "Заголовки столбцов, как в документе");
    private static readonly Field<Sourced<DateOnly>> BaselineDate = Field.Optional("baseline_date", DateKind.Instance, "День, на который указаны исходные значения");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Formerly = Field.Optional("formerly", Choices.Ids, "Прежние id");
    private static readonly Field<Sourced<decimal>> Weight = Field.Optional("weight", DecimalKind.Instance, "Вес направления в итогах, если его задаёт документ");

    /// <summary>A direction.</summary>
    public static readonly MapKind<DirectionDraft> Kind = new(
        new MapShape(
            "direction",
            "Направление: часть документа со своими таблицами",
            Id, Number, Label, Title, Term, Periods, Columns, BaselineDate, Note, Indicators, Measures, Results, Footnotes, Formerly, Weight),
        Read)
    {
        Row = RowWord.Direction,
    };

    private static DirectionDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Number = fields.Value(Number),
        Label = fields.Value(Label),
        Title = fields.Value(Title),
        Term = fields.Item(Term),
        Periods = fields.Item(Periods),
        Columns = fields.Item(Columns),
        BaselineDate = fields.Value(BaselineDate),
        Note = fields.Value(Note),
        Weight = fields.Value(Weight),
        Indicators = fields.List(Indicators),
        Measures = fields.List(Measures),
        Results = fields.List(Results),
        Footnotes = fields.List(Footnotes),
        Formerly = fields.List(Formerly),
    };
}
