using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Reports slips that a document makes everywhere or that nobody sees: one finding a document, with their number and the first of them.</summary>
internal static class DocumentSlips
{
    private const int MostShown = 3;

    /// <summary>Looks all texts over.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="code">The kind of finding; its argument is the words of the slip, or the number of slips and the words of the first.</param>
    /// <param name="find">Adds the slips of a text.</param>
    public static void Report(FindingScope scope, DiagnosticCode code, Action<PlacedText, List<Slip>> find)
    {
        var found = new List<(PlacedText Text, Slip Slip)>();
        var slips = new List<Slip>();
        foreach (var text in scope.Texts)
        {
            slips.Clear();
            find(text, slips);
            foreach (var slip in slips)
            {
                found.Add((text, slip));
            }
        }

        foreach (var document in found.GroupBy(found => DocumentOf(found.Text)?.Id, StringComparer.Ordinal))
        {
            Report([.. document], scope, code);
        }
    }

    private static void Report(List<(PlacedText Text, Slip Slip)> found, FindingScope scope, DiagnosticCode code)
    {
        var shown = string.Join(", ", found.Select(found => $"«{TextSlips.Words(found.Text.Value, found.Slip)}»").Distinct(StringComparer.Ordinal).Take(MostShown));
        var words = found.Count == 1 ? new Load.Words(shown, shown) : new Load.Words($"в переписанном тексте всего {found.Count}; первые: {shown}", $"{found.Count} in the text as copied; the first of them: {shown}");
        var (text, slip) = found[0];
        var document = DocumentOf(text);
        var roadmap = scope.Organisation.Roadmaps.FirstOrDefault(roadmap => roadmap.Id == document?.Id);
        scope.Report(
            code, text.At(slip.Index, slip.Length), roadmap is null ? document : PlacedRows.Of(roadmap), document is null ? text.Field : "all",
            words);
    }

    // A roadmap with its blocks, and with its order, which bears its id; a table, a page.
    private static RowPlace? DocumentOf(PlacedText text)
    {
        var place = text.Place;
        while (place?.Parent is { } above)
        {
            place = above;
        }

        return place;
    }
}
