using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A row of a list without its «- »: to YAML its keys belong to the row above, to its author it is a row of its own.</summary>
internal static class MissingDash
{
    /// <summary>Cuts an item of a list into the rows that its author meant: where the first key of the item comes again, a new row begins.</summary>
    /// <param name="item">The item.</param>
    /// <param name="text">The text that is read.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IEnumerable<Node> Split(Node item, RepairedText text, DiagnosticBag bag)
    {
        while (item is MapNode { IsFlow: false } map && Again(map) is var again and > 0)
        {
            var key = map.Entries[again].Key;
            bag.Report(Codes.MissingDash, key.Span, key.Text, ReadyLine(text.File.Text.Split('\n')[key.Span.Line - 1]));
            yield return new MapNode(map.Entries[..again], map.Span, flow: false);
            item = new MapNode(map.Entries[again..], key.Span, flow: false);
        }

        yield return item;
    }

    // The key beside its double is a key that stands twice, and a last one begins no row.
    private static int Again(MapNode map)
    {
        var at = map.Entries.FindIndex(Math.Min(2, map.Entries.Count), entry => entry.Key.Text == map.Entries[0].Key.Text);
        return at < map.Entries.Count - 1 ? at : -1;
    }

    private static string ReadyLine(string line)
    {
        var content = line.TrimStart();
        return new string(' ', Math.Max(0, line.Length - content.Length - 2)) + "- " + content;
    }
}
