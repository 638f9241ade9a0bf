using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A link does not tell where it leads when it is read out alone (WCAG 2.4.4; decree № 102, item «ж»).</summary>
internal sealed class VagueLinkText : PageRule
{
    private static readonly HashSet<string> Vague = new(
        [
            "здесь", "тут", "сюда", "далее", "дальше", "ещё", "еще", "подробнее", "подробно", "читать", "читать далее", "читать дальше",
            "ссылка", "по ссылке", "скачать", "смотреть", "открыть", "перейти", "нажмите", "нажмите здесь", "документ", "файл",
            "here", "click here", "more", "read more", "link", "download",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.A);

    private static void See(PageView view, Element link)
    {
        if (link.HasContent && link.Has(AttributeKind.Href) && view.LinkName(link) is { Length: > 0 } name
            && (Vague.Contains(name.Trim('.', '…', '»', '>', ' ')) || IsAddress(name)))
        {
            view.Report(Codes.VagueLinkText, link, name);
        }
    }

    private static bool IsAddress(string name) =>
        !name.Contains(' ', StringComparison.Ordinal)
        && (name.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
