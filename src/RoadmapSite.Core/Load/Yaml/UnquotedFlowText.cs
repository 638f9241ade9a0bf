using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>The same slips as <see cref="UnquotedText"/>, in a value inside braces on one line.</summary>
internal static partial class UnquotedFlowText
{
    /// <summary>Finds the first such value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="open">Index of the opening brace.</param>
    public static LineRepair? Find(RepairedText text, int line, int open)
    {
        var content = text.Lines[line - 1];
        var close = content.LastIndexOf('}');
        var starts = KeyAndColon().Matches(content[..close]).Where(match => match.Index >= open).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].Index + starts[i].Length;
            var to = i + 1 < starts.Count ? starts[i + 1].Index : close;
            var value = content[from..to].TrimEnd(' ', '}', ']');
            if (value.Length > 0 && value[0] is not ('{' or '[') && UnquotedText.Judge(value) is { } code)
            {
                return Quote(text, line, from, value, code);
            }
        }

        return null;
    }

    private static LineRepair Quote(RepairedText text, int line, int from, string value, DiagnosticCode code)
    {
        var content = text.Lines[line - 1];
        var quoted = YamlLine.Quote(value);
        var repaired = content[..from] + quoted + content[(from + value.Length)..];
        var shift = new ColumnShift(from + quoted.Length + 1, value.Length - quoted.Length);
        var span = text.File.Span(line, text.OriginalColumn(line, from + 1), value.Length);
        return new LineRepair(code, span, [repaired.Trim()], [new RepairedLine(line, repaired, [shift])]);
    }

    // A key of the format after «{» or «,»; «, внутренний: » inside a text is none.
    [GeneratedRegex(@"[{,]\s*[A-Za-z0-9_-]+:\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyAndColon();
}
