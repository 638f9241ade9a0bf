using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of a resource.</summary>
internal static class ResourceReader
{
    private static readonly Field<Sourced<string>> Name = Field.Required("name", TextKind.Plain, "Название");
    private static readonly Field<Sourced<string>> Url = Field.Required("url", UrlKind.Absolute, "Адрес");

    /// <summary>An electronic resource.</summary>
    public static readonly MapKind<ResourceDraft> Kind = new(
        new MapShape("resource", "Электронный ресурс", Name, Url),
        Read);

    private static ResourceDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Url = fields.Value(Url),
    };
}
