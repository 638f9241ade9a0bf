using System.Buffers;
using RoadmapSite.Core.Verify.Rules;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>One fast look at a whole page for anything that the rules about texts must look at closely. Most pages have nothing of most of it.</summary>
internal static class SuspectText
{
    // Of Latin letters and signs all at once; of Cyrillic one after the other, for which SearchValues has no vectors: it would take ten times as long.
    private static readonly SearchValues<string> Contacts = SearchValues.Create(["@", "+7", "8 9", "8-9", "8(9", "8 (9", "89"], StringComparison.Ordinal);

    private static readonly string[] OtherContacts = ["8\u00A09", "8\u00A0(9", "СНИЛС"];

    private static readonly SearchValues<string> Leftovers = SearchValues.Create(LeftoverMarker.MarkerList, StringComparison.Ordinal);

    private static readonly string[] Blames = ["росроч", "отчитал", "ыполнен", "сполнен"];

    // Character references that may stand for a part of any of these.
    private static readonly SearchValues<string> References =
        SearchValues.Create(["&#", "&commat", "&plus", "&lcub", "&lbr", "&rcub", "&lpar"], StringComparison.Ordinal);

    /// <summary>What a page may hold.</summary>
    /// <param name="html">The page.</param>
    public static Suspicion Of(ReadOnlySpan<char> html) =>
        html.ContainsAny(References)
            ? Suspicion.All
            : (html.ContainsAny(Leftovers) ? Suspicion.Leftover : Suspicion.None)
              | (html.ContainsAny(Contacts) || HoldsAny(html, OtherContacts) ? Suspicion.Contact : Suspicion.None)
              | (HoldsAny(html, Blames) ? Suspicion.Blame : Suspicion.None)
              | (HoldsAny(html, PersonalDetails.SignList) ? Suspicion.Personal : Suspicion.None);

    private static bool HoldsAny(ReadOnlySpan<char> html, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (html.Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
