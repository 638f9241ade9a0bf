using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings.Privacy;

/// <summary>Mobile phones and mailboxes of public mail services that are neither the organisation's own nor allowed in site.yml (REGULATION.md 5.1, F3). One finding a contact of a text: the site is not published while it is there.</summary>
internal sealed partial class PrivateContact : IFindingRule
{
    private const int PhoneDigits = 11;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var own = scope.Organisation.Contacts;
        var accessibility = scope.Site.Accessibility;
        var official = new OfficialContacts([.. scope.Site.AllowedContacts, own?.Phone, own?.Email, accessibility?.Phone, accessibility?.Email]);
        foreach (var text in scope.Texts.Where(text => MayHaveContact(text.Value)))
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (Match match in Contacts().Matches(text.Value))
            {
                if (!official.Has(match.Value) && told.Add(OfficialContacts.KeyOf(match.Value)))
                {
                    scope.Report(Codes.PrivateContact, text.At(match.Index, match.Length), text.Place, text.Field, match.Value);
                }
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

    [GeneratedRegex(@"(?<![\d+])(\+7|8)[ \u00A0(-]*9\d{2}[ \u00A0)-]*\d{3}[ \u00A0-]*\d{2}[ \u00A0-]*\d{2}(?!\d)|[\w.+-]+@(mail|bk|list|inbox|yandex|ya|rambler|gmail|icloud|outlook|hotmail|yahoo)\.(ru|com)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contacts();
}
