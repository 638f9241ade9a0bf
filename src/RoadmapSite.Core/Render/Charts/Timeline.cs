namespace RoadmapSite.Core.Render.Charts;

/// <summary>A window as drawn: across in percent of the width, down in em.</summary>
/// <param name="Kind">How it looks.</param>
/// <param name="Box">Where it stands.</param>
internal sealed record TimelineBar(WindowKind Kind, ChartBox Box);

/// <summary>A row as drawn.</summary>
/// <param name="Number">Its number as printed; null when it has none.</param>
/// <param name="Name">Its name; the windows stand below.</param>
/// <param name="Y">Where both stand.</param>
/// <param name="Bars">Its windows.</param>
internal sealed record TimelineLine(string? Number, string Name, decimal Y, IReadOnlyList<TimelineBar> Bars);

/// <summary>A mark of the scale of days.</summary>
/// <param name="Date">The first day of a year or of a quarter.</param>
/// <param name="X">Where it stands.</param>
internal readonly record struct TimelineTick(DateOnly Date, decimal X);

/// <summary>Windows of measures one below the other on one scale of days. Across in percent of the width, down in em.</summary>
internal sealed class Timeline
{
    /// <summary>Room for the years.</summary>
    public const decimal Top = 1.8m;

    private const decimal RowHeight = 2.75m;
    private const decimal BarHeight = 0.8m;
    private const decimal BarInset = 1.4m;
    private const decimal NumberBase = 1.05m;
    private const decimal Least = 1.2m;
    private const decimal Bottom = 1.6m;
    private const int MostTicks = 6;
    private const int FewDays = 540;

    private readonly DateOnly from;
    private readonly DateOnly to;

    private Timeline(IReadOnlyList<TimelineRow> rows)
    {
        from = rows.Min(row => row.Start);
        to = rows.Max(row => row.Due);
        Lines = [.. rows.Select((row, i) => Line(row, Top + (i * RowHeight)))];
        PlotBottom = Top + (rows.Count * RowHeight);
        Ticks = [.. Marks().Select(date => new TimelineTick(date, At(date)))];
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<TimelineLine> Lines { get; }

    /// <summary>Marks of years or, of a short plan, of quarters.</summary>
    public IReadOnlyList<TimelineTick> Ticks { get; }

    /// <summary>The lower edge of the plot.</summary>
    public decimal PlotBottom { get; }

    /// <summary>Height of the drawing.</summary>
    public decimal Height => PlotBottom + Bottom;

    /// <summary>Draws rows.</summary>
    /// <param name="rows">At least one.</param>
    public static Timeline Of(IReadOnlyList<TimelineRow> rows) => new(rows);

    /// <summary>Where the line of a day stands; null outside the scale.</summary>
    /// <param name="date">The day.</param>
    public decimal? Across(DateOnly date) => date < from || date > to ? null : At(date);

    private TimelineLine Line(TimelineRow row, decimal top) => new(
        row.Number,
        row.Name,
        top + NumberBase,
        [.. row.Windows.Select(window => new TimelineBar(window.Kind, Box(window, top + BarInset)))]);

    // A single day must still be seen; at the right edge it grows to the left.
    private ChartBox Box(TimelineWindow window, decimal y)
    {
        var left = At(window.Start);
        var width = Math.Max(Least, At(window.Due.DayNumber == DateOnly.MaxValue.DayNumber ? window.Due : window.Due.AddDays(1)) - left);
        return new ChartBox(Math.Min(left, 100 - width), y, width, BarHeight);
    }

    private decimal At(DateOnly date) =>
        ChartScale.Across(100m * (date.DayNumber - from.DayNumber) / (to.DayNumber - from.DayNumber + 1));

    private IEnumerable<DateOnly> Marks()
    {
        var months = to.DayNumber - from.DayNumber < FewDays ? 3 : 12;
        var all = new List<DateOnly>();
        for (var index = FirstMonth(months); index <= (to.Year * 12) + to.Month - 1; index += months)
        {
            all.Add(new DateOnly(index / 12, (index % 12) + 1, 1));
        }

        var step = (all.Count + MostTicks - 1) / MostTicks;
        return all.Where((_, i) => i % step == 0);
    }

    // The first of the months that begin at or after the first day.
    private int FirstMonth(int months)
    {
        var index = (from.Year * 12) + from.Month - (from.Day == 1 ? 1 : 0);
        return (index + months - 1) / months * months;
    }
}
