using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Findings.Slips;

namespace RoadmapSite.Core.Validate.Findings.Privacy;

/// <summary>Mobile phones and mailboxes of public mail services that are neither the organisation's own nor allowed in site.yml (REGULATION.md 5.1, F3).</summary>
internal sealed partial class PrivateContact : IFindingRule
{
    private const int PhoneDigits = 11;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var own = scope.Organisation.Contacts;
        HashSet<string> allowed = new(
            [.. scope.Site.AllowedContacts, own?.Phone ?? "", own?.Email ?? "", scope.Site.Accessibility?.Phone ?? "", scope.Site.Accessibility?.Email ?? ""],
            StringComparer.OrdinalIgnoreCase);
        var allowedPhones = allowed.Select(Digits).ToHashSet(StringComparer.Ordinal);
        TextSlips.Report(scope, Codes.PrivateContact, (text, slips) => Find(text, allowed, allowedPhones, slips));
    }

    private static void Find(PlacedText text, HashSet<string> allowed, HashSet<string> allowedPhones, List<Slip> slips)
    {
        if (!MayHaveContact(text.Value))
        {
            return;
        }

        foreach (Match match in Contacts().Matches(text.Value))
        {
            var isAllowed = match.Value.Contains('@', StringComparison.Ordinal) ? allowed.Contains(match.Value) : allowedPhones.Contains(Digits(match.Value));
            if (!isAllowed)
            {
                slips.Add(new Slip(match.Index, match.Length));
            }
        }
    }

    private static bool MayHaveContact(string text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
            if (letter == '@' || digits == PhoneDigits)
            {
                return true;
            }
        }

        return false;
    }

    // +7 and 8 begin the same number.
    private static string Digits(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length == PhoneDigits ? digits[1..] : digits;
    }

    [GeneratedRegex(@"(?<![\d+])(\+7|8)[ \u00A0(-]*9\d{2}[ \u00A0)-]*\d{3}[ \u00A0-]*\d{2}[ \u00A0-]*\d{2}(?!\d)|[\w.+-]+@(mail|bk|list|inbox|yandex|ya|rambler|gmail|icloud|outlook|hotmail|yahoo)\.(ru|com)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contacts();
}
