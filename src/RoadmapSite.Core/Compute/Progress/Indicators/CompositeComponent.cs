using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>People or share, computed by itself.</summary>
internal sealed record CompositeComponent(CompositeLead Which, NumericPlan Plan, ProgressResult Result)
{
    /// <summary>Computes it.</summary>
    /// <param name="scope">The indicator.</param>
    /// <param name="which">People or share.</param>
    public static CompositeComponent Compute(IndicatorScope scope, CompositeLead which)
    {
        var plan = NumericPlan.Read(scope, value => ComparedAmounts.Amount(value, which));
        var result = NumericProgress.Compute(plan.ToInput(scope));
        if (which == CompositeLead.People)
        {
            PlanChecks.Report(scope, plan, result);
        }

        return new CompositeComponent(which, plan, result);
    }

    /// <summary>Its facts.</summary>
    /// <param name="decides">Whether it decides the state of the whole.</param>
    public ComponentFacts ToFacts(bool decides) => new()
    {
        Which = Which,
        State = Result.State,
        Decides = decides,
        Baseline = Plan.Baseline,
        DueTarget = Result.Due >= 0 ? Plan.Plan[Result.Due].Value : null,
        Actual = Result.Actual >= 0 ? Plan.Actuals[Result.Actual].Value : null,
        Met = Result.Met,
        Step = Result.Step,
        Path = Result.Path,
        OfficialRatio = Result.OfficialRatio,
    };
}
