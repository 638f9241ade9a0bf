using System.Globalization;

namespace RoadmapSite.Core.Validate;

/// <summary>Exact numbers, days and quoted texts as words of a finding.</summary>
internal static class Exact
{
    private const int LongestTitle = 70;

    /// <summary>A number with all its digits and a decimal comma.</summary>
    /// <param name="number">The number.</param>
    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>The beginning of a long text, on one line.</summary>
    /// <param name="text">The text.</param>
    public static string Brief(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestTitle)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', LongestTitle);
        return line[..(space > 0 ? space : LongestTitle)].TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static string Text(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
