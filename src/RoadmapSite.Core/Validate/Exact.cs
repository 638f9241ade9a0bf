using System.Globalization;

namespace RoadmapSite.Core.Validate;

/// <summary>Exact numbers and days as words of a finding.</summary>
internal static class Exact
{
    /// <summary>A number with all its digits and a decimal comma.</summary>
    /// <param name="number">The number.</param>
    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static string Text(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
