using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A block of text, analysis or figures, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class BlockDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<BlockKind>? Kind { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Markdown, kind text.</summary>
    public Sourced<string>? Text { get; init; }

    /// <summary>Strengths, kind swot.</summary>
    public Sourced<string>? Strengths { get; init; }

    /// <summary>Weaknesses, kind swot.</summary>
    public Sourced<string>? Weaknesses { get; init; }

    /// <summary>Opportunities, kind swot.</summary>
    public Sourced<string>? Opportunities { get; init; }

    /// <summary>Threats, kind swot.</summary>
    public Sourced<string>? Threats { get; init; }

    /// <summary>Heading over strengths and weaknesses.</summary>
    public Sourced<string>? Internal { get; init; }

    /// <summary>Heading over opportunities and threats.</summary>
    public Sourced<string>? External { get; init; }

    /// <summary>Figures, kind statistics.</summary>
    public required IReadOnlyList<FigureDraft> Items { get; init; }

    /// <summary>Id of a table, kind table.</summary>
    public Sourced<string>? Table { get; init; }

    /// <summary>Entries, kind list.</summary>
    public required IReadOnlyList<Sourced<string>> Entries { get; init; }
}

/// <summary>Keys of a block.</summary>
internal static class BlockReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя блока латиницей");

    private static readonly Field<Sourced<BlockKind>> KindOf = Field.Required("kind", BlockKinds.Kind, "Вид: text, swot, statistics, table, list");
    private static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Заголовок");
    private static readonly Field<Sourced<string>> Text = Field.Optional("text", TextKind.Markdown, "Текст (вид text)");
    private static readonly Field<Sourced<string>> Strengths = Field.Optional("strengths", TextKind.Markdown, "Сильные стороны (вид swot)");
    private static readonly Field<Sourced<string>> Weaknesses = Field.Optional("weaknesses", TextKind.Markdown, "Слабые стороны (вид swot)");
    private static readonly Field<Sourced<string>> Opportunities = Field.Optional("opportunities", TextKind.Markdown, "Возможности (вид swot)");
    private static readonly Field<Sourced<string>> Threats = Field.Optional("threats", TextKind.Markdown, "Угрозы (вид swot)");
    private static readonly Field<Sourced<string>> Internal = Field.Optional("internal", TextKind.Plain, "Заголовок над сильными и слабыми сторонами");
    private static readonly Field<Sourced<string>> External = Field.Optional("external", TextKind.Plain, "Заголовок над возможностями и угрозами");
    private static readonly Field<IReadOnlyList<FigureDraft>> Items = Field.Optional("items", new ListKind<FigureDraft>(FigureReader.Kind), "Показатели в тексте (вид statistics)");
    private static readonly Field<Sourced<string>> Table = Field.Optional("table", IdKind.Instance, "Id таблицы из tables/ (вид table)");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Entries = Field.Optional("entries", new ListKind<Sourced<string>>(TextKind.Markdown), "Пункты списка (вид list)");

    /// <summary>A block of text, analysis or figures.</summary>
    public static readonly MapKind<BlockDraft> Kind = new(
        new MapShape("block", "Часть документа вне таблиц", Id, KindOf, Title, Text, Strengths, Weaknesses, Opportunities, Threats, Internal, External, Items, Table, Entries),
        Read)
    {
        Row = RowWord.Item,
    };

    private static BlockDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Kind = fields.Value(KindOf),
        Title = fields.Value(Title),
        Text = fields.Value(Text),
        Strengths = fields.Value(Strengths),
        Weaknesses = fields.Value(Weaknesses),
        Opportunities = fields.Value(Opportunities),
        Threats = fields.Value(Threats),
        Internal = fields.Value(Internal),
        External = fields.Value(External),
        Items = fields.List(Items),
        Table = fields.Value(Table),
        Entries = fields.List(Entries),
    };
}

/// <summary>A stated figure, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class FigureDraft(MapFields fields) : Draft(fields)
{
    /// <summary>What is counted.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Value as printed.</summary>
    public Sourced<string>? Value { get; init; }

    /// <summary>Unit as printed.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>The day it is stated for.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>A remark.</summary>
    public Sourced<string>? Note { get; init; }
}

/// <summary>Keys of a figure.</summary>
internal static class FigureReader
{
    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Что посчитано");
    private static readonly Field<Sourced<string>> Value = Field.Optional("value", TextKind.Plain, "Значение, как в документе");
    private static readonly Field<Sourced<string>> Unit = Field.Optional("unit", TextKind.Plain, "Единица измерения");
    private static readonly Field<Sourced<DateOnly>> Date = Field.Optional("date", DateKind.Instance, "День, на который указано");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Plain, "Пояснение");

    /// <summary>A stated figure.</summary>
    public static readonly MapKind<FigureDraft> Kind = new(
        new MapShape("figure", "Число, названное в тексте", Title, Value, Unit, Date, Note),
        Read);

    private static FigureDraft Read(MapFields fields) => new(fields)
    {
        Title = fields.Value(Title),
        Value = fields.Value(Value),
        Unit = fields.Value(Unit),
        Date = fields.Value(Date),
        Note = fields.Value(Note),
    };
}
