using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Verify.Assets;

/// <summary>What a style sheet may not do (REGULATION.md 6: B2, E14, E15, E17, F1).</summary>
internal static partial class StyleRules
{
    /// <summary>Finds what is forbidden.</summary>
    /// <param name="sheet">The style sheet without comments.</param>
    public static IEnumerable<(DiagnosticCode Code, int At, string About)> Find(string sheet)
    {
        foreach (Match match in Loaded().Matches(sheet))
        {
            yield return (Codes.StyleCallsOtherHost, match.Index, match.Value);
        }

        foreach (Match rule in Rule().Matches(sheet))
        {
            var selector = rule.Groups["selector"].Value.Trim();
            var body = rule.Groups["body"].Value;
            if (NoCopy().Match(body) is { Success: true } copy)
            {
                yield return (Codes.CopyingForbidden, rule.Groups["body"].Index + copy.Index, copy.Value);
            }

            if (selector.Contains(":hover", StringComparison.Ordinal) && !selector.Contains(":focus", StringComparison.Ordinal) && Shows().Match(body) is { Success: true } shown)
            {
                yield return (Codes.ShownOnHoverOnly, rule.Groups["body"].Index + shown.Index, selector);
            }

            if (NoOutline().Match(body) is { Success: true } outline && !IsFocusTargetOnly(selector, body))
            {
                yield return (Codes.FocusNotVisible, rule.Groups["body"].Index + outline.Index, selector);
            }
        }

        if (Motion().Match(sheet) is { Success: true } motion && !sheet.Contains("prefers-reduced-motion", StringComparison.Ordinal))
        {
            yield return (Codes.MotionWithoutChoice, motion.Index, motion.Value.Trim());
        }
    }

    // The main part takes focus from the skip link only and is no control; another mark may stand in for the outline.
    private static bool IsFocusTargetOnly(string selector, string body) =>
        selector is "main:focus" or "main" or "#main:focus" || selector.Contains(":not(:focus-visible)", StringComparison.Ordinal)
        || body.Contains("box-shadow", StringComparison.Ordinal) || body.Contains("border", StringComparison.Ordinal);

    [GeneratedRegex(@"@import\b[^;]*|url\(\s*[""']?\s*(https?:)?//[^)]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Loaded();

    [GeneratedRegex(@"(?<selector>[^{};]+)\{(?<body>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(-webkit-|-moz-)?user-select\s*:\s*none", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoCopy();

    [GeneratedRegex(@"(display\s*:\s*(block|flex|grid|inline|list-item)|visibility\s*:\s*visible|opacity\s*:\s*1\b|max-height\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shows();

    [GeneratedRegex(@"outline(-width|-style)?\s*:\s*(none|0)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoOutline();

    [GeneratedRegex(@"(?<![\w-])(animation|transition)\s*:\s*(?!none)[^;}]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Motion();
}
