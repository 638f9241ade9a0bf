using System.Text;

namespace RoadmapSite.Core.Render;

/// <summary>
/// Tells the Russian words of the authors apart from those of an interface in another script (WCAG 3.1.2): <c>lang="ru"</c> on the
/// element that holds nothing else, or on a <c>span</c> around them. An interface in a Cyrillic language says what is foreign by itself.
/// </summary>
internal static class ContentLanguage
{
    private const string Attribute = " lang=\"ru\"";
    private const string Open = "<span lang=\"ru\">";
    private const string Close = "</span>";

    // Elements that may not hold another: all of their text is one language.
    private static readonly HashSet<string> Indivisible = new(["title", "option", "textarea", "text", "tspan", "desc"], StringComparer.Ordinal);
    private static readonly HashSet<string> Raw = new(["script", "style"], StringComparer.Ordinal);
    private static readonly HashSet<string> Void = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    /// <summary>Whether an interface is written in another script than its content.</summary>
    /// <param name="words">Words of the interface.</param>
    public static bool IsForeign(Words words) => !words.Keys.Any(key => words[key].Any(IsCyrillic));

    /// <summary>The page with its Russian words marked.</summary>
    /// <param name="html">The page, well-formed.</param>
    public static string Mark(string html)
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

    private static int Tag(string html, int at, StringBuilder marked, Stack<(string Name, bool IsMarked)> open)
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
            if (Void.Contains(name))
            {
                if (name == "img" && HasCyrillic(tag) && !HasLanguage(tag))
                {
                    marked.Insert(marked.Length - 1, Attribute);
                }
            }
            else if (tag[^2] != '/')
            {
                var above = open.TryPeek(out var parent) && parent.IsMarked;
                open.Push((name, above || (name != "html" && HasLanguage(tag))));
            }
        }

        return end;
    }

    private static void Text(ReadOnlySpan<char> text, ReadOnlySpan<char> after, StringBuilder marked, Stack<(string Name, bool IsMarked)> open)
    {
        if (!open.TryPeek(out var parent) || parent.IsMarked || Raw.Contains(parent.Name) || !HasCyrillic(text))
        {
            marked.Append(text);
            return;
        }

        var begins = marked[^1] == '>' && LastTagIsStartOf(marked, parent.Name);
        if (begins && (Indivisible.Contains(parent.Name) || (after.StartsWith("</", StringComparison.Ordinal) && !HasLatin(text))))
        {
            marked.Insert(marked.Length - 1, Attribute).Append(text);
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
                marked.Append(Open).Append(text[from..to]).Append(Close);
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
