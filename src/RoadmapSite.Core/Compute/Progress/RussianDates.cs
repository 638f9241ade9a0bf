using System.Globalization;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Dates in the texts of findings.</summary>
internal static class RussianDates
{
    /// <summary>«05.09.2021».</summary>
    /// <param name="date">The date.</param>
    public static string Short(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
