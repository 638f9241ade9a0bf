using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>The names of <c>itemprop</c> that Rosobrnadzor's recommendations 9.0.0 have for <c>/sveden/objects</c> (REGULATION.md 2).</summary>
internal static class SvedenNames
{
    /// <summary>Whether a name is known.</summary>
    /// <param name="name">The value of <c>itemprop</c>.</param>
    public static bool IsKnown(string name) => LawData.Microdata.ContainsKey(name);

    /// <summary>The names in which another one may stand; empty when it stands alone.</summary>
    /// <param name="name">A known name.</param>
    public static IReadOnlyList<string> Parents(string name) => LawData.Microdata[name];
}
