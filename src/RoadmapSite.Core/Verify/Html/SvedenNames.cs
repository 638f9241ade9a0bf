namespace RoadmapSite.Core.Verify.Html;

/// <summary>The names of <c>itemprop</c> that Rosobrnadzor's recommendations 9.0.0 have for <c>/sveden/objects</c> (REGULATION.md 2).</summary>
internal static class SvedenNames
{
    private static readonly Dictionary<string, string[]> ParentsOf = Table();

    /// <summary>Whether a name is known.</summary>
    /// <param name="name">The value of <c>itemprop</c>.</param>
    public static bool IsKnown(string name) => ParentsOf.ContainsKey(name);

    /// <summary>The names in which another one may stand; empty when it stands alone.</summary>
    /// <param name="name">A known name.</param>
    public static IReadOnlyList<string> Parents(string name) => ParentsOf[name];

    private static Dictionary<string, string[]> Table()
    {
        string[] alone =
        [
            "addRef", "copy", "purposeCab", "purposePrac", "purposeLibr", "purposeSport", "ovz", "purposeFacil", "purposeFacilOvz",
            "comNet", "comNetOvz", "erList", "erListOvz", "techOvz", "hostelInfo", "interInfo", "hostelNum", "interNum", "hostelNumOvz",
            "interNumOvz", "hostelInterOvz", "localActObSt",
        ];
        var table = alone.ToDictionary(name => name, _ => Array.Empty<string>(), StringComparer.Ordinal);
        foreach (var name in new[] { "addressCab", "nameCab", "osnCab", "ovzCab" })
        {
            table.Add(name, ["purposeCab"]);
        }

        foreach (var name in new[] { "addressPrac", "namePrac", "osnPrac", "ovzPrac" })
        {
            table.Add(name, ["purposePrac"]);
        }

        foreach (var name in new[] { "objName", "objAddress", "objOvz" })
        {
            table.Add(name, ["purposeLibr", "purposeSport"]);
        }

        return table;
    }
}
