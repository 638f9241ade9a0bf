using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>The file that is being read, the row that is being read in it, and where findings go.</summary>
/// <param name="bag">Takes the findings.</param>
/// <param name="place">The place that the whole file stands for, such as a roadmap; null when it is no row's.</param>
internal sealed class ReadContext(DiagnosticBag bag, RowPlace? place = null)
{
    private readonly Stack<(RowWord Word, MapNode Node)> rows = new();

    /// <summary>The key whose value is being read.</summary>
    public string Key { get; set; } = "";

    /// <summary>The finding from which everything about the text that is being read follows; null mostly.</summary>
    public Diagnostic? Cause { get; set; }

    /// <summary>Enters a row of a table, so that findings within it name it.</summary>
    /// <param name="word">What kind of row.</param>
    /// <param name="node">The row.</param>
    public void Enter(RowWord word, MapNode node) => rows.Push((word, node));

    /// <summary>Leaves the row entered last.</summary>
    public void Leave() => rows.Pop();

    /// <summary>Reports a finding in the row that is being read.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public Diagnostic Report(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<object?> arguments) =>
        Report(code, span, Cause, related: null, arguments);

    /// <summary>Reports a finding that follows from another or has another place.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="followsFrom">What it follows from.</param>
    /// <param name="related">Its other place.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public Diagnostic Report(
        DiagnosticCode code,
        SourceSpan span,
        Diagnostic? followsFrom,
        SourceSpan? related,
        params ReadOnlySpan<object?> arguments) => bag.ReportRow(CurrentRow(), code, span, followsFrom, related, arguments);

    private RowPlace? CurrentRow()
    {
        var row = place;
        foreach (var (word, node) in rows.Reverse())
        {
            row = new RowPlace(row, word, node.FindText("id"), node.FindText("number"), node.FindText("title"))
            {
                Label = node.FindText("label"),
            };
        }

        return row;
    }
}
