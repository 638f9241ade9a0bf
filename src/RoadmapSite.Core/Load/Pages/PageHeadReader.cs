using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Pages;

/// <summary>The head of a Markdown file, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PageHeadDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The day of a note.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>Seen in check and preview only.</summary>
    public Sourced<bool>? Draft { get; init; }

    /// <summary>Place among pages.</summary>
    public Sourced<int>? Order { get; init; }

    /// <summary>Links listed under a note.</summary>
    public required IReadOnlyList<LinkDraft> Links { get; init; }
}

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

/// <summary>A link with its words, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class LinkDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The words.</summary>
    public Sourced<string>? Text { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }
}

/// <summary>Keys of a link.</summary>
internal static class LinkReader
{
    private static readonly Field<Sourced<string>> Text = Field.Required("text", TextKind.Plain, "Слова ссылки");
    private static readonly Field<Sourced<string>> Url = Field.Required("url", UrlKind.Any, "Адрес");

    /// <summary>A link with its words.</summary>
    public static readonly MapKind<LinkDraft> Kind = new(
        new MapShape("link", "Ссылка", Text, Url),
        Read);

    private static LinkDraft Read(MapFields fields) => new(fields)
    {
        Text = fields.Value(Text),
        Url = fields.Value(Url),
    };
}
