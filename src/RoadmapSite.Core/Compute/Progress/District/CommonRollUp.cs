using RoadmapSite.Core.Compute.Progress.Indicators;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.District;

/// <summary>One common indicator over schools: share of yes, ratio of sums, sum, or distribution only (PROGRESS.md 6).</summary>
internal static class CommonRollUp
{
    /// <summary>Adds it up.</summary>
    /// <param name="common">Id in dictionary/indicators.yml.</param>
    /// <param name="definition">Its entry there.</param>
    /// <param name="schools">Values by school.</param>
    /// <param name="own">The district's own indicators of that id.</param>
    public static CommonIndicatorFacts Of(
        string common,
        CommonIndicator? definition,
        IReadOnlyList<SchoolValue> schools,
        IReadOnlyList<(string RoadmapId, IndicatorFacts Facts)> own)
    {
        var aggregate = AggregateOf(definition, schools, own);
        var known = schools.Where(school => school.Value.Value is not null).Select(school => school.Value).ToList();
        var facts = aggregate switch
        {
            Aggregate.ShareYes => ShareYes(common, known),
            Aggregate.Ratio => Ratio(common, known),
            Aggregate.Sum => Sum(common, known),
            _ => Start(common, Aggregate.None),
        };
        facts = WithDistribution(facts, known) with
        {
            Definition = definition,
            WithData = known.Count,
            Asked = schools.Count(school => school.Value.Asked),
            PeriodsDiffer = known.Select(value => value.Period?.End).Distinct().Skip(1).Any(),
            Schools = schools,
        };
        return facts with { Declared = [.. own.Select(declared => Compare(facts, declared.RoadmapId, declared.Facts))] };
    }

    // The district's own plan first, then the dictionary, then what all schools that say anything agree on.
    private static Aggregate AggregateOf(
        CommonIndicator? definition, IReadOnlyList<SchoolValue> schools, IReadOnlyList<(string RoadmapId, IndicatorFacts Facts)> own)
    {
        var declared = own.Select(indicator => indicator.Facts.Indicator.Aggregate).FirstOrDefault(aggregate => aggregate is not null);
        if ((declared ?? definition?.Aggregate) is { } stated)
        {
            return stated;
        }

        var said = schools.Select(school => school.Value.Aggregate).Where(aggregate => aggregate is not null).Distinct().ToList();
        return said is [{ } one] ? one : Aggregate.None;
    }

    private static CommonIndicatorFacts ShareYes(string common, List<CommonValue> known)
    {
        decimal yes = known.Count(value => value.Value > 0);
        return Start(common, Aggregate.ShareYes) with
        {
            Value = known.Count > 0 ? 100 * yes / known.Count : null,
            Numerator = yes,
            Denominator = known.Count,
            Counted = known.Count,
        };
    }

    private static CommonIndicatorFacts Ratio(string common, List<CommonValue> known)
    {
        var facts = WithFraction(Start(common, Aggregate.Ratio), known);
        return facts with { Value = facts.Share, Share = null };
    }

    // Composite: people add, and the share is recomputed from people and wholes.
    private static CommonIndicatorFacts Sum(string common, List<CommonValue> known)
    {
        var people = known.Where(value => value.Fraction is not null).ToList();
        var facts = Start(common, Aggregate.Sum);
        if (people.Count == 0)
        {
            return known.Count == 0 ? facts : facts with { Value = known.Sum(value => value.Value), Counted = known.Count };
        }

        return WithFraction(facts, known) with { Value = people.Sum(value => value.Fraction!.Numerator), Counted = people.Count };
    }

    private static CommonIndicatorFacts WithFraction(CommonIndicatorFacts facts, List<CommonValue> known)
    {
        var whole = known.Where(value => value.Fraction?.Denominator > 0).Select(value => value.Fraction!).ToList();
        if (whole.Count == 0)
        {
            return facts;
        }

        var (numerator, denominator) = (whole.Sum(fraction => fraction.Numerator), whole.Sum(fraction => fraction.Denominator!.Value));
        return facts with
        {
            Share = ProgressFormulas.Quotient(100 * numerator, denominator),
            Numerator = numerator,
            Denominator = denominator,
            Counted = whole.Count,
        };
    }

    private static CommonIndicatorFacts WithDistribution(CommonIndicatorFacts facts, List<CommonValue> known)
    {
        if (known.Count == 0)
        {
            return facts;
        }

        var values = known.Select(value => value.Value!.Value).Order().ToList();
        var middle = values.Count / 2;
        return facts with
        {
            Min = values[0],
            Median = values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2,
            Max = values[^1],
        };
    }

    private static DeclaredValue Compare(CommonIndicatorFacts computed, string roadmapId, IndicatorFacts facts)
    {
        if (computed.Value is not { } value || facts.Stale || facts.Actual is not { } declared)
        {
            return new DeclaredValue(roadmapId, facts, null, null);
        }

        var difference = value - declared;
        var halfOfLastDigit = new decimal(5, 0, 0, isNegative: false, (byte)(Math.Min((int)declared.Scale, 27) + 1));
        return new DeclaredValue(roadmapId, facts, difference, Math.Abs(difference) <= halfOfLastDigit);
    }

    private static CommonIndicatorFacts Start(string common, Aggregate aggregate) => new() { Common = common, Aggregate = aggregate };
}
