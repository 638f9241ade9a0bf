using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of the menu «Сведения об образовательной организации».</summary>
internal static class SvedenMenuReader
{
    private static readonly Field<Sourced<string>> Base = Field.Optional("base", UrlKind.Any, "Адрес раздела, обычно /sveden/");
    private static readonly Field<Sourced<string>>[] Addresses =
        [.. SvedenSubsection.All.Select(subsection => Field.Optional(subsection.Key, UrlKind.Any, $"Адрес подраздела «{subsection.Name}»"))];

    /// <summary>The menu.</summary>
    public static readonly MapKind<SvedenMenuDraft> Kind = new(
        new MapShape("sveden_menu", "Меню «Сведения об образовательной организации»", [Base, .. Addresses]),
        Read);

    private static SvedenMenuDraft Read(MapFields fields) => new(fields)
    {
        Base = fields.Value(Base),
        Addresses = Array.ConvertAll(Addresses, field => fields.Value(field)),
    };
}
