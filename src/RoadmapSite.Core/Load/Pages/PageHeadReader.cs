using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Pages;

/// <summary>Keys of the head of a Markdown file.</summary>
internal static class PageHeadReader
{
    /// <summary>Title.</summary>
    public static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Заголовок страницы");

    /// <summary>The day of a note.</summary>
    public static readonly Field<Sourced<DateOnly>> Date = Field.Optional("date", DateKind.Instance, "День (для новостей)");

    private static readonly Field<Sourced<bool>> Draft = Field.Optional("draft", FlagKind.Instance, "true: виден только при проверке и просмотре");
    private static readonly Field<Sourced<int>> Order = Field.Optional("order", new IntegerKind(-10000, 10000), "Место среди страниц: меньше — раньше");
    private static readonly Field<IReadOnlyList<LinkDraft>> Links = Field.Optional("links", new ListKind<LinkDraft>(LinkReader.Kind), "Ссылки под новостью");

    /// <summary>The head of a Markdown file.</summary>
    public static readonly MapKind<PageHeadDraft> Kind = new(
        new MapShape("page", "Начало файла .md между строками «---»", Title, Date, Draft, Order, Links),
        Read);

    private static PageHeadDraft Read(MapFields fields) => new(fields)
    {
        Title = fields.Value(Title),
        Date = fields.Value(Date),
        Draft = fields.Value(Draft),
        Order = fields.Value(Order),
        Links = fields.List(Links),
    };
}
