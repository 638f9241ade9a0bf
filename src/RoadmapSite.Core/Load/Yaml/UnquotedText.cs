using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A text that YAML reads as something else because it stands without quotes: a colon inside, a sign at its beginning, words after a closing quote.</summary>
internal static class UnquotedText
{
    private const string SignsAtStart = "%@`|>*&!?,]}[{-:";

    /// <summary>Finds such a text in a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    public static LineRepair? Find(RepairedText text, int line)
    {
        var split = YamlLine.Split(text.Lines[line - 1]);
        var value = split.Value;
        if (value.All(sign => sign is '[' or ']' or '{' or '}'))
        {
            return null;
        }

        if (value is ['{', .., '}'])
        {
            return UnquotedFlowText.Find(text, line, split.ValueStart);
        }

        return Judge(value) is { } code ? Quote(text, line, split, code) : null;
    }

    /// <summary>What keeps a value from being read as a text; null when nothing does.</summary>
    /// <param name="value">The value.</param>
    public static DiagnosticCode? Judge(string value)
    {
        if (value[0] is '"' or '\'')
        {
            var closing = UnclosedQuote.ClosingQuote(value);
            return closing >= 0 && closing < value.Length - 1 ? Codes.TextAfterQuote : null;
        }

        if (SignsAtStart.Contains(value[0], StringComparison.Ordinal))
        {
            return IsWellFormedStart(value) ? null : Codes.UnquotedStart;
        }

        return value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') ? Codes.UnquotedColon : null;
    }

    private static bool IsWellFormedStart(string value) => value[0] switch
    {
        // Without its other half the bracket is one that was not closed; see the syntax message.
        '[' => value.EndsWith(']') || !value.Contains(']', StringComparison.Ordinal),
        '{' => value.EndsWith('}') || !value.Contains('}', StringComparison.Ordinal),
        '|' or '>' => value.Length <= 3 && value.Skip(1).All(sign => sign is '+' or '-' or (>= '1' and <= '9')),
        '-' or ':' or '?' => value.Length > 1 && value[1] != ' ',
        _ => false,
    };

    private static LineRepair Quote(RepairedText text, int line, YamlLine split, DiagnosticCode code)
    {
        var last = LastLine(text.Lines, line, split);
        var whole = string.Join(' ', text.Lines[(line - 1)..last].Select((part, i) => i == 0 ? split.Value : part.Trim()));
        var quoted = YamlLine.Quote(whole);
        var span = text.File.Span(line, text.OriginalColumn(line, split.ValueStart + 1), split.Value.Length);
        var repaired = new List<RepairedLine> { new(line, split.Text[..split.ValueStart] + quoted, []) };
        for (var next = line + 1; next <= last; next++)
        {
            repaired.Add(new RepairedLine(next, "", []));
        }

        return new LineRepair(code, span, [(split.Text[..split.ValueStart] + quoted).Trim()], repaired);
    }

    // The text may go on below: deeper, and neither key nor item.
    private static int LastLine(string[] lines, int line, YamlLine split)
    {
        var last = line;
        while (last < lines.Length && split.HasKey && !string.IsNullOrWhiteSpace(lines[last]))
        {
            var next = YamlLine.Split(lines[last]);
            var width = lines[last].Length - lines[last].TrimStart().Length;
            if (width <= split.Indentation || next.HasKey || next.ContentStart != width)
            {
                break;
            }

            last++;
        }

        return last;
    }
}
