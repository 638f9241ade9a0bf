using System.Net;
using System.Text.RegularExpressions;

namespace RoadmapSite.Tests.Render;

/// <summary>Reads finished pages as a reader does.</summary>
internal static partial class Html
{
    /// <summary>The words of a page: tags and soft hyphens left out, white space as one space.</summary>
    public static string Text(string html)
    {
        var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..];
        return Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Inline().Replace(body, ""), " ")).Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' '), " ");
    }

    [GeneratedRegex("</?(?:a|span|time|strong|b|sup)\\b[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spaces();
}
