using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>
/// Plan and actual over periods as geometry. Across it is measured in percent of the width and down in em, so that one drawing
/// fits a phone and a desk, and its letters keep their size: nothing is scaled (ACCESSIBILITY.md 5.2).
/// </summary>
internal sealed class PlanChart
{
    /// <summary>Room for two lines of numbers above the highest mark.</summary>
    public const decimal Top = 2.7m;

    /// <summary>More columns than this leave no room on a phone for a number at each.</summary>
    public const int MostLabels = 6;

    /// <summary>From the lower edge of the plot to the names of the periods.</summary>
    public const decimal LabelBelow = 1.3m;

    private const decimal LineHeight = 1.2m;
    private const decimal LabelGap = 0.4m;
    private const decimal PlotHeight = 9m;
    private const decimal FlatHeight = 4m;
    private const decimal BelowAxis = 1.8m;
    private const decimal BarShare = 0.56m;

    private readonly ChartScale scale;

    private PlanChart(PlanSeries series)
    {
        var numbers = Numbers(series).ToList();
        var height = series.Counts == QuantityKind.YesNo ? FlatHeight : PlotHeight;
        scale = new ChartScale(Math.Min(0, numbers.Min()), Math.Max(0, numbers.Max()), Top, height);
        Axis = scale.At(0);
        Bottom = Top + height;
        Height = Bottom + BelowAxis;
    }

    /// <summary>Where zero lies.</summary>
    public decimal Axis { get; }

    /// <summary>The lower edge of the plot.</summary>
    public decimal Bottom { get; }

    /// <summary>Height of the drawing.</summary>
    public decimal Height { get; }

    /// <summary>The start, if it is known, and the periods.</summary>
    public List<PlanColumn> Columns { get; } = [];

    /// <summary>Joins of the line of the plan between columns of different height.</summary>
    public List<ChartLine> Joins { get; } = [];

    /// <summary>Edges of the bounds, drawn like the line of a plan; an open side has none.</summary>
    public List<ChartLine> Edges { get; } = [];

    /// <summary>Draws a series.</summary>
    /// <param name="series">A series that <see cref="PlanSeries.IsDrawable">may be drawn</see>.</param>
    public static PlanChart Of(PlanSeries series)
    {
        var chart = new PlanChart(series);
        var count = series.Points.Count + (series.Baseline is null ? 0 : 1);
        var width = 100m / count;
        if (series.Baseline is { } baseline)
        {
            chart.Columns.Add(Column(0, width, null) with { Bar = chart.Bar(0, width, baseline), Value = baseline, ValueY = chart.scale.At(Math.Max(0, baseline)) - LabelGap });
        }

        foreach (var point in series.Points)
        {
            chart.Add(point, chart.Columns.Count * width, width);
        }

        chart.Thin();
        return chart;
    }

    private static IEnumerable<decimal> Numbers(PlanSeries series)
    {
        if (series.Baseline is { } baseline)
        {
            yield return baseline;
        }

        foreach (var point in series.Points)
        {
            foreach (var number in new[] { point.Plan, point.Was, point.Actual, point.Bounds?.Min, point.Bounds?.Max })
            {
                if (number is { } known)
                {
                    yield return known;
                }
            }
        }
    }

    private static PlanColumn Column(decimal left, decimal width, PlanPoint? point) => new()
    {
        Point = point,
        Left = ChartScale.Across(left),
        Right = ChartScale.Across(left + width),
        Middle = ChartScale.Across(left + (width / 2)),
    };

    private void Add(PlanPoint point, decimal left, decimal width)
    {
        var column = Column(left, width, point);
        var plan = point.Plan is { } planned ? scale.At(planned) : default(decimal?);
        var band = point.Bounds is { } bounds ? Band(left, width, bounds) : null;
        if (plan is { } y && Columns is [.., { PlanY: { } before }] && before != y)
        {
            Joins.Add(new ChartLine(ChartScale.Across(left), before, ChartScale.Across(left), y));
        }

        column = column with
        {
            PlanY = plan,
            WasY = point.Was is { } was ? scale.At(was) : null,
            Band = band,
            Bar = point.Actual is { } actual ? Bar(left, width, actual) : null,
        };
        AddEdge(column, point.Bounds?.Min);
        AddEdge(column, point.Bounds?.Max);
        Columns.Add(Labelled(column, point));
    }

    private void AddEdge(PlanColumn column, decimal? bound)
    {
        if (bound is { } known)
        {
            Edges.Add(new ChartLine(column.Left, scale.At(known), column.Right, scale.At(known)));
        }
    }

    // The numbers stand together above the highest mark of their column, so that no mark crosses them.
    private PlanColumn Labelled(PlanColumn column, PlanPoint point)
    {
        var top = new[] { point.Actual is { } actual ? scale.At(Math.Max(0, actual)) : Axis, column.PlanY ?? Axis, column.WasY ?? Axis, column.Band?.Y ?? Axis }.Min();
        var y = top - LabelGap;
        var planLabel = point.HasPlan ? y : default(decimal?);
        var valueLabel = point.Actual is null ? default(decimal?) : point.HasPlan ? y - LineHeight : y;
        var words = Axis - LabelGap - LineHeight;
        return column with
        {
            PlanLabelY = planLabel,
            Value = point.Actual,
            ValueY = valueLabel,
            MissingY = !point.Missing ? null : top >= words - LineHeight ? top - LabelGap - (2 * LineHeight) : words,
        };
    }

    private ChartBox Bar(decimal left, decimal width, decimal value)
    {
        var y = scale.At(value);
        var bar = width * BarShare;
        return new ChartBox(ChartScale.Across(left + ((width - bar) / 2)), Math.Min(y, Axis), ChartScale.Across(bar), Math.Abs(y - Axis));
    }

    // An open side runs to the edge of the plot.
    private ChartBox Band(decimal left, decimal width, ValueBounds bounds)
    {
        var top = bounds.Max is { } max ? scale.At(max) : Top;
        var bottom = bounds.Min is { } min ? scale.At(min) : Bottom;
        return new ChartBox(ChartScale.Across(left), top, ChartScale.Across(width), Math.Max(0.1m, bottom - top));
    }

    private void Thin()
    {
        if (Columns.Count <= MostLabels)
        {
            return;
        }

        var lastKnown = Columns.FindLastIndex(column => column.Value is not null);
        for (var i = 1; i < Columns.Count - 1; i++)
        {
            Columns[i] = Columns[i] with { Spare = i != lastKnown };
        }
    }
}
