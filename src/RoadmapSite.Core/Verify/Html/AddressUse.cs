namespace RoadmapSite.Core.Verify.Html;

/// <summary>Which attributes hold addresses, and whether a browser follows them by itself or only when a reader asks.</summary>
internal static class AddressUse
{
    private static readonly string[] LoadingRelations =
    [
        "stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest", "apple-touch-icon",
        "apple-touch-icon-precomposed", "mask-icon", "prerender",
    ];

    /// <summary>Every attribute that may hold an address.</summary>
    public static ReadOnlySpan<AttributeKind> Attributes =>
    [
        AttributeKind.Href, AttributeKind.Src, AttributeKind.SrcSet, AttributeKind.Poster, AttributeKind.Data, AttributeKind.XLinkHref,
        AttributeKind.Action, AttributeKind.FormAction, AttributeKind.Ping, AttributeKind.Background,
    ];

    /// <summary>Whether such an attribute is an address on this element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="attribute">The attribute.</param>
    public static bool IsAddress(Element element, PageAttribute attribute) =>
        attribute.Kind != AttributeKind.Data || element.Tag == Tag.Object;

    /// <summary>Whether a browser goes there without being asked.</summary>
    /// <param name="element">The element.</param>
    /// <param name="attribute">Its address.</param>
    public static bool Loads(Element element, PageAttribute attribute) => element.Tag switch
    {
        Tag.A or Tag.Area => attribute.Kind == AttributeKind.Ping,
        Tag.Link => element.TryGet(AttributeKind.Rel, out var relation) && IsLoading(relation.Text),
        _ => true,
    };

    /// <summary>The addresses of a <c>srcset</c>, each with its own place.</summary>
    /// <param name="attribute">The attribute.</param>
    public static IEnumerable<PageAttribute> SourceSet(PageAttribute attribute)
    {
        foreach (var candidate in attribute.Value.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var end = candidate.IndexOfAny([' ', '\t', '\n']);
            yield return attribute with { Value = (end < 0 ? candidate : candidate[..end]).AsMemory() };
        }
    }

    private static bool IsLoading(ReadOnlySpan<char> relations)
    {
        foreach (var range in relations.SplitAny(' ', '\t', '\n'))
        {
            foreach (var loading in LoadingRelations)
            {
                if (relations[range].Equals(loading, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
