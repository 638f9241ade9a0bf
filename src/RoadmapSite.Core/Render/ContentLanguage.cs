using System.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render;

/// <summary>
/// Tells the Russian words of the authors apart from those of an interface in another script (WCAG 3.1.2). How they are marked says a
/// part of the theme: an element that holds nothing else takes over the attributes of that part, other words are put into it. An
/// interface in a Cyrillic language says what is foreign by itself.
/// </summary>
internal sealed class ContentLanguage
{
    /// <summary>The part of the theme.</summary>
    public const string Template = "parts/content-language.sbn-html";

    // Stands for the words while the part is taken to pieces.
    private const char Place = '\uFFFC';

    private static readonly string[] Spoken = [" alt=", " aria-label=", " title="];

    // Elements that may not hold another: all of their text is one language.
    private static readonly HashSet<string> Indivisible = new(["title", "option", "textarea", "text", "tspan", "desc"], StringComparer.Ordinal);
    private static readonly HashSet<string> Raw = new(["script", "style"], StringComparer.Ordinal);
    private static readonly HashSet<string> Void = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    private readonly string opening;
    private readonly string closing;
    private readonly string attributes;

    /// <summary>Takes the part of the theme to pieces.</summary>
    /// <param name="theme">The theme.</param>
    public ContentLanguage(Theme theme)
    {
        using var output = new TemplateOutput();
        theme.Templates.Render(Template, TemplateObject.Of(("text", Place.ToString())), theme.Options, output);
        var part = output.ToString().Trim();
        var at = part.IndexOf(Place, StringComparison.Ordinal);
        (opening, closing) = at < 0 ? ("", "") : (part[..at], part[(at + 1)..]);
        attributes = opening.Length > 1 ? opening[(NameOf(opening).Length + 1)..^1] : "";
    }

    /// <summary>Whether an interface is written in another script than its content.</summary>
    /// <param name="words">Words of the interface.</param>
    public static bool IsForeign(Words words) => !words.Keys.Any(key => words[key].Any(IsCyrillic));

    /// <summary>The page with its Russian words marked.</summary>
    /// <param name="html">The page, well-formed.</param>
    public string Mark(string html)
    {
        var marked = new StringBuilder(html.Length + (html.Length / 8));
        var open = new Stack<(string Name, bool IsMarked)>();
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? html.Length : tag;
            Text(html.AsSpan(at, end - at), html.AsSpan(end), marked, open);
            if (tag < 0)
            {
                break;
            }

            at = Tag(html, tag, marked, open);
        }

        return marked.ToString();
    }

    private int Tag(string html, int at, StringBuilder marked, Stack<(string Name, bool IsMarked)> open)
    {
        var isComment = html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal);
        var end = isComment ? html.IndexOf("-->", at, StringComparison.Ordinal) + 3 : EndOf(html, at);
        var tag = html.AsSpan(at, end - at);
        marked.Append(tag);
        if (tag[1] == '/')
        {
            open.TryPop(out _);
        }
        else if (tag[1] != '!')
        {
            var name = NameOf(tag);
            var above = open.TryPeek(out var parent) && parent.IsMarked;
            var own = name != "html" && HasLanguage(tag);
            if (!above && !own && SpeaksOnlyCyrillic(tag))
            {
                marked.Insert(marked.Length - 1, attributes);
                own = true;
            }

            if (!Void.Contains(name) && tag[^2] != '/')
            {
                open.Push((name, above || own));
            }
        }

        return end;
    }

    private void Text(ReadOnlySpan<char> text, ReadOnlySpan<char> after, StringBuilder marked, Stack<(string Name, bool IsMarked)> open)
    {
        if (!open.TryPeek(out var parent) || parent.IsMarked || Raw.Contains(parent.Name) || !HasCyrillic(text))
        {
            marked.Append(text);
            return;
        }

        var begins = marked[^1] == '>' && LastTagIsStartOf(marked, parent.Name);
        if (begins && (Indivisible.Contains(parent.Name) || (after.StartsWith("</", StringComparison.Ordinal) && !HasLatin(text))))
        {
            marked.Insert(marked.Length - 1, attributes).Append(text);
            return;
        }

        if (Indivisible.Contains(parent.Name))
        {
            marked.Append(text);
            return;
        }

        for (var at = 0; at < text.Length;)
        {
            var (from, to) = Run(text, at);
            marked.Append(text[at..from]);
            if (to > from)
            {
                marked.Append(opening).Append(text[from..to]).Append(closing);
            }

            at = to;
        }
    }

    // From one Cyrillic letter to the last before a Latin one.
    private static (int From, int To) Run(ReadOnlySpan<char> text, int at)
    {
        var (from, to) = (-1, -1);
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == '&')
            {
                i += Math.Max(text[i..].IndexOf(';'), 0);
            }
            else if (IsCyrillic(text[i]))
            {
                from = from < 0 ? i : from;
                to = i + 1;
            }
            else if (from >= 0 && char.IsAsciiLetter(text[i]))
            {
                break;
            }
        }

        return from < 0 ? (text.Length, text.Length) : (from, to);
    }

    private static bool LastTagIsStartOf(StringBuilder marked, string name)
    {
        for (var i = marked.Length - 1; i >= 0; i--)
        {
            if (marked[i] == '<')
            {
                return i + name.Length < marked.Length && marked.ToString(i + 1, name.Length) == name && !char.IsAsciiLetterOrDigit(marked[i + 1 + name.Length]);
            }
        }

        return false;
    }

    // Values of attributes may hold «>».
    private static int EndOf(string html, int at)
    {
        var quote = '\0';
        for (var i = at; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var end = 1;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        return tag[1..end].ToString();
    }

    // An attribute cannot tell its languages apart: it has that of its element. One that says both leaves it to the interface.
    private static bool SpeaksOnlyCyrillic(ReadOnlySpan<char> tag)
    {
        var found = false;
        foreach (var name in Spoken)
        {
            var at = tag.IndexOf(name, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var value = tag[(at + name.Length + 1)..];
            value = value[..Math.Max(value.IndexOf(tag[at + name.Length]), 0)];
            if (HasLatin(value))
            {
                return false;
            }

            found |= HasCyrillic(value);
        }

        return found;
    }

    private static bool HasLanguage(ReadOnlySpan<char> tag) => tag.Contains(" lang=", StringComparison.Ordinal);

    private static bool HasCyrillic(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0400', '\u052F');

    private static bool HasLatin(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&')
            {
                i += Math.Max(text[i..].IndexOf(';'), 0);
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';
}
