using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Pages;

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
