using System.Buffers;
using RoadmapSite.Core.Verify.Rules;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>One fast look at a whole page for anything that the rules about texts must look at closely. Most pages have nothing of most of it.</summary>
internal static class SuspectText
{
    private static readonly SearchValues<string> Leftovers = SearchValues.Create(LeftoverMarker.MarkerList, StringComparison.Ordinal);

    private static readonly SearchValues<string> Contacts = SearchValues.Create(
        ["@", "+7", "8 9", "8-9", "8(9", "8 (9", "8\u00A09", "8\u00A0(9", "89", "СНИЛС"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Blames = SearchValues.Create(["росроч", "отчитал", "ыполнен", "сполнен"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Personals = SearchValues.Create(PersonalDetails.SignList, StringComparison.Ordinal);

    // Character references that may stand for a part of any of these.
    private static readonly SearchValues<string> References = SearchValues.Create(
        ["&#", "&commat", "&plus", "&lcub", "&lbr", "&rcub", "&lpar"], StringComparison.Ordinal);

    /// <summary>What a page may hold.</summary>
    /// <param name="html">The page.</param>
    public static Suspicion Of(ReadOnlySpan<char> html) =>
        html.ContainsAny(References)
            ? Suspicion.All
            : (html.ContainsAny(Leftovers) ? Suspicion.Leftover : Suspicion.None)
              | (html.ContainsAny(Contacts) ? Suspicion.Contact : Suspicion.None)
              | (html.ContainsAny(Blames) ? Suspicion.Blame : Suspicion.None)
              | (html.ContainsAny(Personals) ? Suspicion.Personal : Suspicion.None);
}
