using System.Collections.Frozen;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>The attributes that some rule asks for.</summary>
internal enum AttributeKind : byte
{
    /// <summary>Any other attribute.</summary>
    Other,
    Id, Class, Href, Src, SrcSet, Alt, Lang, Role, Scope, ColSpan, RowSpan, Span, TabIndex, Style,
    Content, HttpEquiv, Name, Charset, Rel, Type, Integrity, For, Headers, Title, Value, Hidden,
    AriaLabel, AriaLabelledBy, AriaDescribedBy, AriaControls, AriaHidden, AriaCurrent,
    Action, FormAction, Poster, Data, Ping, Background, XLinkHref, AutoPlay,
    DataReporting, DataMenu, DateTime,

    /// <summary><c>itemprop</c> and the other attributes of microdata.</summary>
    Microdata,

    /// <summary><c>onclick</c> and all others that hold a script.</summary>
    EventHandler,
}

/// <summary>Finds the <see cref="AttributeKind"/> of a name.</summary>
internal static class AttributeNames
{
    private static readonly FrozenDictionary<string, AttributeKind>.AlternateLookup<ReadOnlySpan<char>> Known = NameList()
        .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of an attribute.</summary>
    /// <param name="name">Its name in small letters.</param>
    public static AttributeKind Find(ReadOnlySpan<char> name) =>
        Known.TryGetValue(name, out var kind) ? kind
        : name.StartsWith("on", StringComparison.Ordinal) ? AttributeKind.EventHandler
        : AttributeKind.Other;

    private static IEnumerable<KeyValuePair<string, AttributeKind>> NameList()
    {
        foreach (var kind in Enum.GetValues<AttributeKind>())
        {
            switch (kind)
            {
                case AttributeKind.Other or AttributeKind.EventHandler:
                    break;
                case AttributeKind.Microdata:
                    foreach (var name in new[] { "itemprop", "itemscope", "itemtype", "itemid", "itemref" })
                    {
                        yield return KeyValuePair.Create(name, kind);
                    }

                    break;
                default:
                    yield return KeyValuePair.Create(NameOf(kind), kind);
                    break;
            }
        }
    }

    private static string NameOf(AttributeKind kind) => kind switch
    {
        AttributeKind.HttpEquiv => "http-equiv",
        AttributeKind.XLinkHref => "xlink:href",
        AttributeKind.DataReporting => "data-reporting",
        AttributeKind.DataMenu => "data-menu",
        >= AttributeKind.AriaLabel and <= AttributeKind.AriaCurrent => "aria-" + kind.ToString()[4..].ToLowerInvariant(),
        _ => kind.ToString().ToLowerInvariant(),
    };
}
