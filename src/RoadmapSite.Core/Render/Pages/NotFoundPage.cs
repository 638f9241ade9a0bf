using System.Security.Cryptography;
using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>
/// The page for addresses that are not there. It is shown at any depth, so its links start at the path of the site. Without a known path
/// it has no links of its own and carries its styles in itself, which its content policy lets through by their hash.
/// </summary>
internal static class NotFoundPage
{
    private static readonly string[] Styles = ["site.css", "mode.css"];

    public static TemplateObject Model(SitePagesContext site, DiagnosticBag bag)
    {
        var root = site.Site.BaseUrl is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') + "/" : null;
        var sheets = Styles.Select(name => site.Theme.Assets.FirstOrDefault(asset => asset.Name == name)).OfType<ThemeAsset>().Select(sheet => Encoding.UTF8.GetString(sheet.Bytes));
        var style = root is null ? string.Concat(sheets) : null;
        return SiteFrame.Of(site, SitePages.NotFoundAddress, site.Theme.Words["page_not_found"], "not-found", bag, root ?? "").With(
            ("root", root),
            ("style", string.IsNullOrEmpty(style) ? null : style),
            ("style_hash", string.IsNullOrEmpty(style) ? null : Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))));
    }
}
