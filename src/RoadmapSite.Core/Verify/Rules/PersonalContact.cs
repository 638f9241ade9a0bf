using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A private phone, mailbox or insurance number is published (decree № 1802, items 10, 11 and 19; 152-ФЗ). Official ones are <c>contacts</c> of the organisation and <c>allowed_contacts</c> of site.yml.</summary>
internal sealed partial class PersonalContact : PageRule
{
    private const int ShortestContact = 7;
    private const int PhoneDigits = 10;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnSuspect(Suspicion.Contact, (view, _, text) => See(view, text.Value, text.Offset), (view, attribute) => See(view, attribute.Value, attribute.Offset));

    private static void See(PageView view, ReadOnlyMemory<char> text, int offset)
    {
        foreach (var (_, contact) in In(text))
        {
            if (!view.Options.Official.Has(contact) && !view.Official.Has(contact))
            {
                view.ReportWords(Codes.PersonalContact, offset, contact);
            }
        }
    }

    /// <summary>Private contacts in a text, each with its place.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<FoundWords> In(ReadOnlyMemory<char> text) => MayHold(text.Span) ? FoundWords.In(text, Contact()) : [];

    // A look at the characters first: the expression is slow, and hardly any text has a contact. Dates have many digits, but with dots between them.
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestContact)
        {
            return false;
        }

        var digits = 0;
        foreach (var letter in text)
        {
            if (letter == '@' || (char.IsAsciiDigit(letter) && ++digits == PhoneDigits))
            {
                return true;
            }

            if (!char.IsAsciiDigit(letter) && letter is not ('(' or ')' or '-' or '–') && !char.IsWhiteSpace(letter))
            {
                digits = 0;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"(?<![\d+])(?:\+7|8)[\s\u00A0(–-]{0,3}9\d{2}[\s\u00A0)–-]{0,3}\d{3}[\s\u00A0–-]{0,2}\d{2}[\s\u00A0–-]{0,2}\d{2}(?!\d)"
        + @"|(?<![\w.+-])[\w.+-]{1,64}@(?:mail\.ru|bk\.ru|list\.ru|inbox\.ru|internet\.ru|yandex\.(?:ru|com)|ya\.ru|gmail\.com|rambler\.ru|outlook\.com|hotmail\.com|icloud\.com|yahoo\.com|proton\.me)(?![\w-])"
        + @"|(?<!\d)\d{3}-\d{3}-\d{3}[ \u00A0-]\d{2}(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Contact();
}
