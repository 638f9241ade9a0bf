using System.Globalization;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Months as templates take them.</summary>
internal static class CalendarMonth
{
    /// <summary>The month of a day, such as <c>2026-09</c>.</summary>
    /// <param name="day">The day.</param>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
