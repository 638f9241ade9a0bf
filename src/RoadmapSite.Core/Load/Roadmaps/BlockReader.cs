using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a block.</summary>
internal static class BlockReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Постоянное имя блока латиницей");

    private static readonly Field<Sourced<BlockKind>> KindOf = Field.Required("kind", BlockKinds.Kind, "Вид: text, swot, statistics, table, list");
    private static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Заголовок");
    private static readonly Field<Sourced<string>> ShortTitle = Field.Optional("short_title", TextKind.Plain, "Короткое название для содержания страницы");
    private static readonly Field<Sourced<bool>> Retold = Field.Optional("retold", FlagKind.Instance, "true, если текст изложен короче, чем в документе");
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
        new MapShape("block", "Часть документа вне таблиц", Id, KindOf, Title, ShortTitle, Retold, Text, Strengths, Weaknesses, Opportunities, Threats, Internal, External, Items, Table, Entries),
        Read)
    {
        Row = RowWord.Item,
    };

    private static BlockDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Kind = fields.Value(KindOf),
        Title = fields.Value(Title),
        ShortTitle = fields.Value(ShortTitle),
        Retold = fields.Value(Retold),
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
