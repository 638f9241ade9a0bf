using System.Buffers;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Something of a template, of Markdown or of a draft was left in the page.</summary>
internal sealed class LeftoverMarker : PageRule
{
    /// <summary>The markers; a page without any of them need not be looked at closely.</summary>
    public static readonly string[] MarkerList =
        ["{{", "}}", "{%", "%}", "[[", "]]", "::{", "TODO", "FIXME", "Lorem ipsum", "RoadmapSite.", "System."];

    private static readonly SearchValues<string> Markers = SearchValues.Create(MarkerList, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnSuspect(Suspicion.Leftover, See, SeeAttribute);

    private static void See(PageView view, Element? parent, PageText text)
    {
        if ((parent is null || !parent.IsIn(Inside.Code)) && Find(text.Span) is { } marker)
        {
            Report(view, marker, text.Offset, text.Span.IndexOf(marker, StringComparison.Ordinal));
        }
    }

    private static void SeeAttribute(PageView view, PageAttribute attribute)
    {
        if (Find(attribute.Text) is { } marker)
        {
            view.Report(Codes.LeftoverMarker, attribute, marker);
        }
    }

    private static string? Find(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Markers))
        {
            return null;
        }

        foreach (var marker in MarkerList)
        {
            var at = text.IndexOf(marker, StringComparison.Ordinal);
            if (at >= 0 && !(char.IsAsciiLetter(marker[0]) && IsPartOfWord(text, at, marker.Length)))
            {
                return marker;
            }
        }

        return null;
    }

    // «TODO» is meant, «METODOS» is not; a type name ends with a dot and goes on.
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at, int length) =>
        (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        || (text[at + length - 1] != '.' && at + length < text.Length && char.IsLetterOrDigit(text[at + length]))
        || (text[at + length - 1] == '.' && (at + length == text.Length || !char.IsAsciiLetterUpper(text[at + length])));

    // Character references may stand before the marker, so its place is looked up in the page itself.
    private static void Report(PageView view, string marker, int offset, int within)
    {
        var at = view.Html.IndexOf(marker, offset, StringComparison.Ordinal);
        view.Report(Codes.LeftoverMarker, at >= 0 ? at : offset + within, marker.Length, marker);
    }
}
