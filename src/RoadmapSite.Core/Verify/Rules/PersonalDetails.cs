using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A date of birth, home address or passport is published (decree № 1802, item 19; 152-ФЗ; REGULATION.md 6, F3).</summary>
internal sealed partial class PersonalDetails : PageRule
{
    /// <summary>Signs in a page that make a closer look worth while.</summary>
    public static readonly string[] SignList = ["рождени", "г.р.", "г. р.", "г.\u00A0р.", "роживающ", "омашний адрес", "паспорт сери", "паспорт: сери", "Паспорт сери"];

    private static readonly SearchValues<string> Signs = SearchValues.Create(SignList, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnSuspect(Suspicion.Personal, (view, _, text) => See(view, text.Value, text.Offset), (view, attribute) => See(view, attribute.Value, attribute.Offset));

    private static void See(PageView view, ReadOnlyMemory<char> text, int offset)
    {
        foreach (var (_, words) in In(text))
        {
            view.ReportWords(Codes.PersonalDetails, offset, words);
        }
    }

    /// <summary>Personal details in a text, each with its place.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<FoundWords> In(ReadOnlyMemory<char> text) =>
        // The expression is slow, and hardly any text has a sign.
        text.Span.ContainsAny(Signs) ? FoundWords.In(text, Details()) : [];

    // A heading such as «дата рождения» alone is no one's; with a date behind it, it is.
    [GeneratedRegex(
        @"(дата|день|год)\s+рождения[\s:–—-]{0,4}(\d{1,2}[.\s]\p{L}{0,8}\d{0,2}[.\s])?(19|20)\d\d"
        + @"|(?<!\d)\d{2}\.\d{2}\.(19|20)\d\d\s*г\.[ \u00A0]?р\."
        + @"|(?<!\d)(19|20)\d\d\s*г\.[ \u00A0]?р\."
        + @"|проживающ\p{L}{2,4}\s+по\s+адресу|домашний\s+адрес\s*:"
        + @"|паспорт:?\s+сери\p{L}\s+\d{2}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Details();
}
