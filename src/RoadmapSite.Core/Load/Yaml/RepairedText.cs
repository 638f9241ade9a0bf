using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Text;
using YamlDotNet.Core;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>From a column of a repaired line on, columns of the original line are this many characters off.</summary>
/// <param name="From">First column concerned.</param>
/// <param name="Delta">What to add.</param>
internal readonly record struct ColumnShift(int From, int Delta);

/// <summary>A line as it is to be read, and how to get back to the columns that its author sees.</summary>
/// <param name="Line">Line from 1.</param>
/// <param name="Text">The line.</param>
/// <param name="Shifts">Shifts, by column.</param>
internal sealed record RepairedLine(int Line, string Text, IReadOnlyList<ColumnShift> Shifts);

/// <summary>The text of a YAML file, mended in memory where a common slip keeps it from being read. Places stay those of the file.</summary>
/// <param name="file">The file.</param>
internal sealed class RepairedText(SourceFile file)
{
    private readonly Dictionary<int, List<IReadOnlyList<ColumnShift>>> shifts = [];
    private readonly Dictionary<(int Line, int Column), Diagnostic> findings = [];
    private string[]? lines;

    /// <summary>The file.</summary>
    public SourceFile File => file;

    /// <summary>The text to be read.</summary>
    public string Text { get; private set; } = file.Text;

    /// <summary>Its lines.</summary>
    public string[] Lines => lines ??= Text.Split('\n');

    /// <summary>The finding about a text that was mended, or null.</summary>
    /// <param name="span">Place of the text in the file.</param>
    public Diagnostic? FindingAt(SourceSpan span) => findings.Count == 0 ? null : findings.GetValueOrDefault((span.Line, span.Column));

    /// <summary>Takes over mended lines.</summary>
    /// <param name="repaired">The lines.</param>
    /// <param name="finding">The finding about them.</param>
    public void Apply(IEnumerable<RepairedLine> repaired, Diagnostic finding)
    {
        findings[(finding.Span.Line, finding.Span.Column)] = finding;
        foreach (var line in repaired)
        {
            Lines[line.Line - 1] = line.Text;
            if (!shifts.TryGetValue(line.Line, out var ofLine))
            {
                shifts.Add(line.Line, ofLine = []);
            }

            ofLine.Add(line.Shifts);
        }

        Text = string.Join('\n', Lines);
    }

    /// <summary>The place in the file of something in the text to be read.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public SourceSpan Span(in Mark start, in Mark end)
    {
        var line = (int)start.Line;
        var column = (int)start.Column;
        var length = end.Line == start.Line ? (int)(end.Column - start.Column) : 1;
        return shifts.Count == 0
            ? file.Span(line, column, length)
            : file.Span(line, OriginalColumn(line, column), OriginalColumn(line, column + length) - OriginalColumn(line, column));
    }

    /// <summary>The column in the file of a column in the text to be read.</summary>
    /// <param name="line">Line from 1.</param>
    /// <param name="column">Column from 1.</param>
    public int OriginalColumn(int line, int column)
    {
        if (!shifts.TryGetValue(line, out var ofLine))
        {
            return column;
        }

        for (var i = ofLine.Count - 1; i >= 0; i--)
        {
            var delta = 0;
            foreach (var shift in ofLine[i])
            {
                delta = column >= shift.From ? shift.Delta : delta;
            }

            column = Math.Max(1, column + delta);
        }

        return column;
    }
}
