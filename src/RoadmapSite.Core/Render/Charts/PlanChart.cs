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

    /// <summary>From the lower edge of the plot to the names of the periods.</summary>
    public const decimal LabelBelow = 1.3m;

    private const decimal LineHeight = 1.2m;
    private const decimal LabelGap = 0.4m;
    private const decimal PlotHeight = 9m;
    private const decimal FlatHeight = 4m;
    private const decimal BelowAxis = 1.8m;
    private const decimal BarShare = 0.56m;

    private readonly ChartScale scale;
    private readonly decimal top;

    private PlanChart(PlanSeries series)
    {
        var numbers = Numbers(series).ToList();
        var height = series.Counts == QuantityKind.YesNo ? FlatHeight : PlotHeight;
        // A former plan is a third line of numbers.
        top = Top + (series.Points.Any(point => point.Was is not null) ? LineHeight : 0);
        scale = new ChartScale(Math.Min(0, numbers.Min()), Math.Max(0, numbers.Max()), top, height);
        Axis = scale.At(0);
        Bottom = top + height;
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
        var highest = new[] { point.Actual is { } actual ? scale.At(Math.Max(0, actual)) : Axis, column.PlanY ?? Axis, column.WasY ?? Axis, column.Band?.Y ?? Axis }.Min();
        var wasLabel = column.WasY is null ? default(decimal?) : highest - LabelGap;
        var y = highest - LabelGap - (wasLabel is null ? 0 : LineHeight);
        var planLabel = point.HasPlan ? y : default(decimal?);
        var valueLabel = point.Actual is null ? default(decimal?) : point.HasPlan ? y - LineHeight : y;
        var words = Axis - LabelGap - LineHeight;
        return column with
        {
            PlanLabelY = planLabel,
            WasLabelY = wasLabel,
            Value = point.Actual,
            ValueY = valueLabel,
            MissingY = !point.Missing ? null : highest >= words - LineHeight ? highest - LabelGap - (2 * LineHeight) : words,
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
        var upper = bounds.Max is { } max ? scale.At(max) : top;
        var bottom = bounds.Min is { } min ? scale.At(min) : Bottom;
        return new ChartBox(ChartScale.Across(left), upper, ChartScale.Across(width), Math.Max(0.1m, bottom - upper));
    }

    // Where there is no room for words at each column the ends keep theirs, and the last report, unless it would meet them.
    private void Thin()
    {
        var lastKnown = Columns.FindLastIndex(column => column.Value is not null);
        for (var i = 1; i < Columns.Count - 1; i++)
        {
            Columns[i] = Columns[i] with { Spare = i != lastKnown || i == 1 || i == Columns.Count - 2 };
        }
    }
}
