using System.Buffers;
using RoadmapSite.Core.Verify.Rules;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>One fast look at a whole page for anything that the rules about texts must look at closely. Most pages have nothing of it.</summary>
internal static class SuspectText
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            .. LeftoverMarker.MarkerList,
            .. PersonalDetails.SignList,
            "@", "+7", "8 9", "8-9", "8(9", "8 (9", "8\u00A09", "8\u00A0(9", "89", "СНИЛС",
            "росроч", "отчитал", "ыполнен", "сполнен",
            "&#", "&commat", "&plus", "&lcub", "&lbr", "&rcub", "&lpar",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether a page has any such sign.</summary>
    /// <param name="html">The page.</param>
    public static bool IsIn(string html) => html.AsSpan().ContainsAny(Signs);
}
