using System.Globalization;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Findings about one side of the content.</summary>
/// <param name="Key">End of the key of its title: numbers, rows, terms, names, spelling, privacy, other.</param>
/// <param name="Findings">In the order of files and lines.</param>
internal sealed record RemarkGroup(string Key, IReadOnlyList<Diagnostic> Findings);

/// <summary>Sorts findings for readers who know the document and not the codes. Codes of one side stand together (docs/diagnostics), so ranges tell them apart.</summary>
internal static class RemarkGroups
{
    private static readonly (int From, int To, string Key)[] Ranges =
    [
        (2501, 2520, "numbers"),
        (2521, 2530, "rows"),
        (2531, 2540, "terms"),
        (2541, 2550, "names"),
        (2551, 2570, "spelling"),
        (2571, 2580, "privacy"),
        (2601, 2602, "numbers"),
        (2603, 2606, "terms"),
        (2607, 2609, "numbers"),
        (3001, 3010, "numbers"),
        (3011, 3020, "terms"),
        (3501, 3510, "terms"),
    ];

    private static readonly string[] Order = ["numbers", "rows", "terms", "names", "spelling", "privacy", "other"];

    /// <summary>Ends of the keys of all titles.</summary>
    public static IReadOnlyList<string> Keys => Order;

    /// <summary>The groups that have findings, in a fixed order.</summary>
    /// <param name="findings">The findings of an organisation.</param>
    public static IReadOnlyList<RemarkGroup> Of(IReadOnlyList<Diagnostic> findings)
    {
        var byKey = findings.ToLookup(finding => KeyOf(finding.Code), StringComparer.Ordinal);
        return [.. Order.Where(byKey.Contains).Select(key => new RemarkGroup(key, [.. byKey[key].OrderBy(finding => finding.Span).ThenBy(finding => finding.Code.Id, StringComparer.Ordinal)]))];
    }

    private static string KeyOf(DiagnosticCode code)
    {
        var number = int.Parse(code.Id.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture);
        return Ranges.FirstOrDefault(range => number >= range.From && number <= range.To).Key ?? "other";
    }
}
