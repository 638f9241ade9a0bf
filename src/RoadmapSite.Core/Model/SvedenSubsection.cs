using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Model;

/// <summary>A subsection of «Сведения об образовательной организации» (order № 1493 as amended by № 1353, item 6).</summary>
/// <param name="Key">Its key in <c>sveden_menu</c> of site.yml.</param>
/// <param name="Name">Its official name, letter by letter.</param>
/// <param name="Slug">Its address below <c>/sveden/</c> as Rosobrnadzor's recommendations 9.0.0 have it, spelling included; a recommendation, so that it can be changed.</param>
public sealed record SvedenSubsection(string Key, string Name, string Slug)
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Сведения об образовательной организации";

    /// <summary>The thirteen that every organisation must have, in the order of the act, and the one for organisations that apply federal standards, which may stand last.</summary>
    public static IReadOnlyList<SvedenSubsection> All => LawData.AllSubsections;
}
