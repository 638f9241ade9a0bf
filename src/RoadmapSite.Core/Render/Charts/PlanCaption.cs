using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>
/// The sentence under a chart of plan and actual: what happened, whether the plan is met, what is missing, what is still
/// promised (ACCESSIBILITY.md 5.1). Each line is the key of words and their values; the first value is the sign of the unit.
/// </summary>
internal sealed class PlanCaption
{
    private readonly PlanSeries series;
    private readonly Words words;
    private readonly string sign;
    private readonly List<ExplanationLine> lines = [];

    private PlanCaption(PlanSeries series, Words words)
    {
        this.series = series;
        this.words = words;
        sign = series.Counts switch { QuantityKind.Percent => words["chart_percent"], QuantityKind.People => words["chart_people"], _ => "" };
    }

    /// <summary>Keys of all its words.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "chart_fact_none", "chart_fact_one", "chart_fact_same", "chart_fact_rise", "chart_fact_fall", "chart_fact_highest", "chart_fact_lowest",
        "chart_fact_word_change", "chart_plan_met", "chart_plan_not_met", "chart_plan_stated", "chart_missing", "chart_goal",
        "chart_plan_one", "chart_plan_same", "chart_plan_change", "chart_plan_word_change",
        "chart_inside", "chart_outside", "chart_within", "chart_within_min", "chart_within_max", "chart_plan_revised", "chart_percent", "chart_people", "chart_start",
    ];

    private bool IsYesNo => series.Counts == QuantityKind.YesNo;

    /// <summary>Puts the finding into words.</summary>
    /// <param name="series">The series.</param>
    /// <param name="words">Words of the theme.</param>
    public static IReadOnlyList<ExplanationLine> Of(PlanSeries series, Words words)
    {
        var caption = new PlanCaption(series, words);
        caption.AddFacts();
        caption.AddPlan();
        caption.AddBounds();
        if (series.Points.Any(point => point.Was is not null))
        {
            caption.Add("chart_plan_revised");
        }

        return caption.lines;
    }

    private void AddFacts()
    {
        var known = Known();
        var reports = series.Points.Count(point => point.Actual is not null);
        if (reports == 0)
        {
            if (series.Points.Any(point => point.Missing))
            {
                Add("chart_fact_none");
            }

            return;
        }

        AddChange(known);
        AddExtreme(known);
        AddJudgement(series.Points.Last(point => point.Actual is not null));
        var missing = series.Points.Where(point => point.Missing).Select(point => Title(point.Period)).ToList();
        if (missing.Count > 0)
        {
            Add("chart_missing", string.Join(", ", missing));
        }
    }

    private void AddChange(List<(decimal Value, string When)> known)
    {
        var (first, last) = (known[0], known[^1]);
        if (known.Count == 1)
        {
            Add("chart_fact_one", Shown(first.Value), first.When);
        }
        else if (known.TrueForAll(one => one.Value == first.Value))
        {
            Add("chart_fact_same", Shown(first.Value), first.When, last.When);
        }
        else if (first.Value == last.Value && !IsYesNo)
        {
            // Of a way there and back the end is told; the highest or the lowest value tells the rest.
            Add("chart_fact_one", Shown(last.Value), last.When);
        }
        else
        {
            var key = IsYesNo ? "chart_fact_word_change" : last.Value < first.Value ? "chart_fact_fall" : "chart_fact_rise";
            Add(key, Shown(first.Value), first.When, Shown(last.Value), last.When);
        }
    }

    private void AddExtreme(List<(decimal Value, string When)> known)
    {
        if (known.Count < 3 || IsYesNo)
        {
            return;
        }

        var (high, low) = (known.MaxBy(one => one.Value), known.MinBy(one => one.Value));
        if (high.Value > Math.Max(known[0].Value, known[^1].Value))
        {
            Add("chart_fact_highest", Shown(high.Value), high.When);
        }

        if (low.Value < Math.Min(known[0].Value, known[^1].Value))
        {
            Add("chart_fact_lowest", Shown(low.Value), low.When);
        }
    }

    private void AddJudgement(PlanPoint latest)
    {
        var key = latest.Met switch { true => "chart_plan_met", false => "chart_plan_not_met", null => "chart_plan_stated" };
        if (latest.Plan is { } plan)
        {
            Add(key, Shown(plan));
        }
        else if (latest.Bounds is not null && latest.Met is { } inside)
        {
            Add(inside ? "chart_inside" : "chart_outside");
        }
    }

    private void AddPlan()
    {
        var planned = series.Points.Where(point => point.Plan is not null).Select(point => (Value: point.Plan!.Value, When: Title(point.Period))).ToList();
        if (planned.Count == 0)
        {
            return;
        }

        if (series.Points.Any(point => point.Actual is not null))
        {
            if (series.Points.Last(point => point.Plan is not null).Actual is null)
            {
                Add("chart_goal", Shown(planned[^1].Value), planned[^1].When);
            }

            return;
        }

        if (series.Baseline is { } baseline)
        {
            planned.Insert(0, (baseline, words["chart_start"]));
        }

        var (first, last) = (planned[0], planned[^1]);
        if (planned.Count == 1)
        {
            Add("chart_plan_one", Shown(last.Value), last.When);
        }
        else if (planned.TrueForAll(one => one.Value == first.Value))
        {
            Add("chart_plan_same", Shown(first.Value), first.When, last.When);
        }
        else
        {
            Add(IsYesNo ? "chart_plan_word_change" : "chart_plan_change", Shown(first.Value), first.When, Shown(last.Value), last.When);
        }
    }

    private void AddBounds()
    {
        if (series.Points.LastOrDefault(point => point.Bounds is not null)?.Bounds is not { } bounds)
        {
            return;
        }

        switch (bounds)
        {
            case { Min: { } min, Max: { } max }:
                Add("chart_within", Shown(min), Shown(max));
                break;
            case { Min: { } least }:
                Add("chart_within_min", Shown(least));
                break;
            case { Max: { } most }:
                Add("chart_within_max", Shown(most));
                break;
        }
    }

    private List<(decimal Value, string When)> Known()
    {
        var known = new List<(decimal, string)>();
        if (series.Baseline is { } baseline)
        {
            known.Add((baseline, words["chart_start"]));
        }

        foreach (var point in series.Points)
        {
            if (point.Actual is { } actual)
            {
                known.Add((actual, Title(point.Period)));
            }
        }

        return known;
    }

    private string Title(Period period) => Pages.PeriodTitles.Of(period, words);

    private object Shown(decimal value) => IsYesNo ? words[value > 0 ? "yes" : "no"] : value;

    private void Add(string key, params object[] values) => lines.Add(new ExplanationLine(key, [sign, .. values]));
}
