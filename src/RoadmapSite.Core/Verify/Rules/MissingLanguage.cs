using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page does not say its language (WCAG 3.1.1; decree № 102, item «а»).</summary>
internal sealed class MissingLanguage : PageRule
{
    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.Html);
    }

    private static void See(PageView view, Element html)
    {
        if (!html.TryGet(AttributeKind.Lang, out var language))
        {
            view.Report(Codes.MissingLanguage, html, view.Options.Language);
        }
        else if (!Names(language.Text, view.Options.Language))
        {
            view.Report(Codes.MissingLanguage, language, view.Options.Language);
        }
    }

    private static bool Names(ReadOnlySpan<char> language, string wanted) =>
        language.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && (language.Length == wanted.Length || language[wanted.Length] == '-');
}
