using System.Globalization;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>How a period is called where the act has no heading for it.</summary>
internal static class PeriodTitles
{
    public static string Of(Period period, Words words) => period.Kind switch
    {
        PeriodKind.SchoolYear => words.Format(RequiredWords.KeyOf(period.Kind), Year(period.Start), Year(period.End)[2..]),
        PeriodKind.Quarter => words.Format(RequiredWords.KeyOf(period.Kind), period.Id[^1], Year(period.End)),
        _ => words.Format(RequiredWords.KeyOf(period.Kind), Year(period.End)),
    };

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
