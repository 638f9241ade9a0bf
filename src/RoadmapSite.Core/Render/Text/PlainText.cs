using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Text;

/// <summary>What templates are given of an author's plain text: line breaks kept, lines with a leading dash as a list, names in other languages told apart.</summary>
/// <remarks>The object has <c>plain</c>, the text when it is one line in one language, or else <c>blocks</c>, each with <c>list</c> (yes or no) and <c>lines</c>; a line has <c>plain</c> or <c>parts</c> of <c>text</c>, <c>lang</c> and <c>whole</c>, whether it stays on one line.</remarks>
internal sealed partial class PlainText
{
    private readonly List<TermEntry> foreign;

    /// <summary>Prepares for the foreign names and phrases of a dictionary.</summary>
    /// <param name="terms">The terms; those without a language are abbreviations and change nothing here.</param>
    public PlainText(IReadOnlyList<TermEntry> terms)
    {
        foreign = [.. terms.Where(term => term.Language is not null && term.Term.Length > 0)];

        // A longer phrase wins over a shorter one that it begins with.
        foreign.Sort(static (a, b) => b.Term.Length.CompareTo(a.Term.Length));
    }

    /// <summary>The text as an object for templates, or null.</summary>
    /// <param name="text">The text.</param>
    public TemplateValue Of(Sourced<string>? text) => Of(text?.Value);

    /// <summary>The text as an object for templates, or null for none and for blank text.</summary>
    /// <param name="text">The text.</param>
    public TemplateValue Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        return text.AsSpan().Trim().Contains('\n') ? TemplateObject.Of(("plain", default), ("blocks", Blocks(text))) : OneLine(text.Trim());
    }

    /// <summary>A unit as an object for templates, or null: «1-да, 0-нет» is not taken apart at its hyphens.</summary>
    /// <param name="unit">The unit.</param>
    public TemplateValue Unit(Sourced<string>? unit)
    {
        var text = Line(unit?.Value ?? "");
        var answers = Answer().Matches(text);
        if (answers.Count == 0)
        {
            return Of(unit);
        }

        var parts = new List<TemplateObject>();
        var from = 0;
        foreach (Match answer in answers)
        {
            parts.Add(Part(text[from..answer.Index], null));
            parts.Add(Part(answer.Value, null, whole: true));
            from = answer.Index + answer.Length;
        }

        parts.Add(Part(text[from..], null));
        return TemplateObject.Of(("plain", default), ("blocks", new TemplateValue[] { Block(list: false, [Marked(parts)]) }));
    }

    /// <summary>The text on one line, for titles, links and attributes: nothing added.</summary>
    /// <param name="text">The text.</param>
    public static string Line(string text)
    {
        var trimmed = text.Trim();
        return trimmed.AsSpan().IndexOfAny('\n', '\r') < 0
            ? trimmed
            : string.Join(' ', trimmed.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>The text on one line; of a text that opens a list, the words that open it, without their colon.</summary>
    /// <param name="text">The text.</param>
    public static string Lead(string text)
    {
        var lines = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var opening = string.Join(' ', lines.TakeWhile(line => !IsItem(line)));
        return opening.Length == 0 || lines.All(line => !IsItem(line)) ? Line(text) : opening.TrimEnd(' ', ':');
    }

    private TemplateValue OneLine(string line) => Parts(line) is { } parts
        ? TemplateObject.Of(("plain", default), ("blocks", new TemplateValue[] { Block(list: false, [Marked(parts)]) }))
        : TemplateObject.Of(("plain", line), ("blocks", default));

    private TemplateValue[] Blocks(string text)
    {
        var blocks = new List<TemplateValue>();
        var lines = new List<TemplateValue>();
        var inList = false;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            var isItem = IsItem(line);
            if (isItem != inList && lines.Count > 0)
            {
                blocks.Add(Block(inList, [.. lines]));
                lines.Clear();
            }

            inList = isItem;
            var words = line.ToString();
            lines.Add(Parts(words) is { } parts ? Marked(parts) : TemplateObject.Of(("plain", words), ("parts", default)));
        }

        if (lines.Count > 0)
        {
            blocks.Add(Block(inList, [.. lines]));
        }

        return [.. blocks];
    }

    private static TemplateValue Block(bool list, TemplateValue[] lines) => TemplateObject.Of(("list", list), ("lines", lines));

    private static TemplateValue Marked(List<TemplateObject> parts) => TemplateObject.Of(("plain", default), ("parts", parts));

    // The mark stays in the text: what an approved act says is shown letter by letter. «-5» is a number, «-об …» an item.
    private static bool IsItem(ReadOnlySpan<char> line) =>
        line.Length > 1 && line[0] is '-' or '\u2013' or '\u00B7' or '\u2022' && !char.IsAsciiDigit(line[1]);

    private List<TemplateObject>? Parts(string line)
    {
        List<TemplateObject>? parts = null;
        var from = 0;
        var at = 0;
        while (foreign.Count > 0 && at < line.Length)
        {
            if (TermAt(line, at) is not { } term)
            {
                at++;
                continue;
            }

            parts ??= [];
            if (at > from)
            {
                parts.Add(Part(line[from..at], null));
            }

            parts.Add(Part(term.Term, term.Language));
            at += term.Term.Length;
            from = at;
        }

        if (parts is not null && from < line.Length)
        {
            parts.Add(Part(line[from..], null));
        }

        return parts;
    }

    private static TemplateObject Part(string text, string? language, bool whole = false) => TemplateObject.Of(("text", text), ("lang", language), ("whole", whole));

    // A number for an answer of one word, with the comma after it.
    [GeneratedRegex(@"\b(?:[01]-\p{L}{1,3}|\p{L}{1,3}-[01])\b,?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Answer();

    private TermEntry? TermAt(string line, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(line[at - 1]))
        {
            return null;
        }

        foreach (var term in foreign)
        {
            var end = at + term.Term.Length;
            if (string.CompareOrdinal(line, at, term.Term, 0, term.Term.Length) == 0 && (end == line.Length || !char.IsLetterOrDigit(line[end])))
            {
                return term;
            }
        }

        return null;
    }
}
