using System.Globalization;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>Terms and days as tests write them.</summary>
internal static class Terms
{
    /// <summary>Three calendar years.</summary>
    public static Term Years { get; } = Of("2022-01-01/2024-12-31");

    /// <summary>One school year.</summary>
    public static Term SchoolYear { get; } = Of("2022-09-01/2023-08-31");

    public static Term Of(string text)
    {
        var days = text.Split('/');
        return new Term(Day(days[0]), Day(days[1]));
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
