using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page keeps readers from making it twice as large (WCAG 1.4.4; decree № 102, item «б»).</summary>
internal sealed class ZoomForbidden : PageRule
{
    private const decimal LeastScale = 2;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.Meta);

    private static void See(PageView view, Element meta)
    {
        if (meta.Is(AttributeKind.Name, "viewport") && meta.TryGet(AttributeKind.Content, out var content) && Forbids(content.Text))
        {
            view.Report(Codes.ZoomForbidden, content, content.Value.ToString());
        }
    }

    private static bool Forbids(ReadOnlySpan<char> content)
    {
        foreach (var range in content.SplitAny(',', ';'))
        {
            var setting = content[range];
            var equals = setting.IndexOf('=');
            var name = equals < 0 ? setting.Trim() : setting[..equals].Trim();
            var value = equals < 0 ? [] : setting[(equals + 1)..].Trim();
            if ((name.Equals("user-scalable", StringComparison.OrdinalIgnoreCase) && value is "no" or "0")
                || (name.Equals("maximum-scale", StringComparison.OrdinalIgnoreCase)
                    && decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var scale) && scale < LeastScale))
            {
                return true;
            }
        }

        return false;
    }
}
