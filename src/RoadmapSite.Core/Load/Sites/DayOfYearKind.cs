using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>A day of every year: <c>31.08</c>.</summary>
internal sealed class DayOfYearKind : ScalarKind<(int Month, int Day)>
{
    private DayOfYearKind()
    {
    }

    /// <summary>The one instance.</summary>
    public static DayOfYearKind Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new("день и месяц", "a day and a month");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out (int Month, int Day) value)
    {
        // A common year: 29.02 is no end of every year.
        var isDay = DateOnly.TryParseExact(Trimmed(scalar) + ".2023", "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = (day.Month, day.Day);
        return isDay ? null : context.Report(Codes.NotDayOfYear, scalar.Span, scalar.Text, context.Key);
    }
}
