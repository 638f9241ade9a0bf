namespace RoadmapSite.Core.Load.Yaml;

/// <summary>One line of YAML as its author sees it: indentation, dashes of list items, a key and its value.</summary>
/// <param name="Text">The line.</param>
/// <param name="ContentStart">Index of the first character after indentation and dashes.</param>
/// <param name="ValueStart">Index of the first character of the value; that of the content when there is no key.</param>
internal readonly record struct YamlLine(string Text, int ContentStart, int ValueStart)
{
    /// <summary>Whether the line has a key. Only Latin words count: «Приказы: об утверждении» is a text, not a key.</summary>
    public bool HasKey => ValueStart > ContentStart;

    /// <summary>The value without blanks at its end and without a comment that stands two blanks away.</summary>
    public string Value
    {
        get
        {
            var value = Text[ValueStart..];
            var comment = value.StartsWith('"') || value.StartsWith('\'') ? -1 : value.IndexOf("  #", StringComparison.Ordinal);
            return (comment < 0 ? value : value[..comment]).TrimEnd();
        }
    }

    /// <summary>Width of the indentation, the dashes of list items included.</summary>
    public int Indentation => ContentStart;

    /// <summary>Cuts a line.</summary>
    /// <param name="line">The line.</param>
    public static YamlLine Split(string line)
    {
        var start = SkipBlanks(line, 0);
        while (start + 1 < line.Length && line[start] == '-' && line[start + 1] == ' ')
        {
            start = SkipBlanks(line, start + 1);
        }

        var end = start;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.'))
        {
            end++;
        }

        var hasKey = end > start && end < line.Length && line[end] == ':' && (end + 1 == line.Length || line[end + 1] is ' ' or '\t');
        return new YamlLine(line, start, hasKey ? SkipBlanks(line, end + 1) : start);
    }

    /// <summary>The line with its value in quotes.</summary>
    public string WithQuotedValue() => Text[..ValueStart] + Quote(Value);

    /// <summary>A text in quotes that need the fewest changes in it.</summary>
    /// <param name="text">The text.</param>
    public static string Quote(string text) =>
        text.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static int SkipBlanks(string line, int from)
    {
        while (from < line.Length && line[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }
}
