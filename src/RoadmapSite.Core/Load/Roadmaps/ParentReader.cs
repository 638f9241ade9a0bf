using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a reference to the roadmap above.</summary>
internal static class ParentReader
{
    private static readonly Field<Sourced<string>> Organisation = Field.Required("organisation", IdKind.Instance, "Id организации");
    private static readonly Field<Sourced<string>> Roadmap = Field.Required("roadmap", IdKind.Instance, "Id её дорожной карты");

    /// <summary>The roadmap above.</summary>
    public static readonly MapKind<ParentDraft> Kind = new(
        new MapShape("parent", "Дорожная карта уровнем выше", Organisation, Roadmap),
        Read);

    private static ParentDraft Read(MapFields fields) => new(fields)
    {
        Organisation = fields.Value(Organisation),
        Roadmap = fields.Value(Roadmap),
    };
}
