using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>A numerator with its denominator, as far as they are stated.</summary>
/// <param name="Numerator">The part: people trained.</param>
/// <param name="Denominator">The whole: all people; above zero; null when only the part is stated.</param>
public sealed record Fraction(decimal Numerator, decimal? Denominator);

/// <summary>The value of one common indicator in one organisation as of the date.</summary>
public readonly record struct CommonValue
{
    /// <summary>Id in dictionary/indicators.yml.</summary>
    public required string Common { get; init; }

    /// <summary>Roadmap it stands in.</summary>
    public required string RoadmapId { get; init; }

    /// <summary>Its id there.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Id of the direction it stands in.</summary>
    public required string DirectionId { get; init; }

    /// <summary>Id of the indicator of which it is a part; null for one that stands by itself.</summary>
    public string? WholeId { get; init; }

    /// <summary>State.</summary>
    public required IndicatorState State { get; init; }

    /// <summary>Days by which its report is overdue.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>Why the author excluded it; null where it is not.</summary>
    public string? ExcludedBecause { get; init; }

    /// <summary>What its values are.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Which way is good; null when not known.</summary>
    public Better? Better { get; init; }

    /// <summary>Period of the value, or the one due when there is no value.</summary>
    public Period? Period { get; init; }

    /// <summary>The value of the latest closed period: number, percent, or 1 and 0; null when not known. An older one does not stand in for it.</summary>
    public decimal? Value { get; init; }

    /// <summary>Numerator and denominator, where stated.</summary>
    public Fraction? Fraction { get; init; }

    /// <summary>How the indicator itself says that it adds up.</summary>
    public Aggregate? Aggregate { get; init; }

    /// <summary>Whether the organisation was to report it: due, or known.</summary>
    public bool Asked => Value is not null || State is IndicatorState.Awaiting or IndicatorState.ReportOverdue;

    /// <summary>Takes the common indicators from an organisation, parts included, by id. Of several with one id the one of the latest period counts, then the one of the running roadmap.</summary>
    /// <param name="facts">Facts of the organisation: running roadmaps first.</param>
    internal static CommonValue[] Of(OrganisationFacts facts)
    {
        var found = new Dictionary<string, CommonValue>(StringComparer.Ordinal);
        foreach (var roadmap in facts.Roadmaps)
        {
            foreach (var direction in roadmap.Directions)
            {
                Collect((roadmap.Roadmap.Id, direction.Direction.Id, null), direction.Indicators, found);
            }
        }

        var values = found.Values.ToArray();
        Array.Sort(values, static (a, b) => string.CompareOrdinal(a.Common, b.Common));
        return values;
    }

    private static void Collect(
        (string Roadmap, string Direction, string? Whole) place, IReadOnlyList<IndicatorFacts> indicators, Dictionary<string, CommonValue> found)
    {
        foreach (var facts in indicators)
        {
            Collect(place with { Whole = facts.Indicator.Id }, facts.Parts, found);
            if (facts.Indicator.Common is not { } common)
            {
                continue;
            }

            var value = Of(place, common, facts);
            if (!found.TryGetValue(common, out var other) || IsNewer(value, other))
            {
                found[common] = value;
            }
        }
    }

    private static bool IsNewer(CommonValue value, CommonValue other) =>
        (value.Period?.End ?? DateOnly.MinValue) > (other.Period?.End ?? DateOnly.MinValue);

    private static CommonValue Of((string Roadmap, string Direction, string? Whole) place, string common, IndicatorFacts facts)
    {
        var known = !facts.Stale && facts.State is not (IndicatorState.Excluded or IndicatorState.Check) ? facts.Actual : null;
        return new CommonValue
        {
            Common = common,
            RoadmapId = place.Roadmap,
            DirectionId = place.Direction,
            WholeId = place.Whole,
            IndicatorId = facts.Indicator.Id,
            State = facts.State,
            DaysOverdue = facts.DaysOverdue,
            ExcludedBecause = facts.Indicator.ExcludedBecause?.Value,
            Kind = facts.Indicator.Kind,
            Better = facts.Better,
            Period = known is null ? facts.DuePeriod : facts.ActualPeriod,
            Value = known is null ? null : ShareOf(facts) ?? known,
            Fraction = known is null ? null : FractionOf(facts),
            Aggregate = facts.Indicator.Aggregate,
        };
    }

    // Of people and percent together the percent is the value and the people are the numerator.
    private static decimal? ShareOf(IndicatorFacts facts) => Component(facts, CompositeLead.Percent);

    private static Fraction? FractionOf(IndicatorFacts facts)
    {
        var report = facts.ActualReport;
        var people = report?.Numerator ?? Component(facts, CompositeLead.People);
        var whole = report?.Denominator;
        if (people is { } numerator)
        {
            return new Fraction(numerator, whole);
        }

        // Without the part, it is the stated share of the whole.
        return whole is { } denominator && facts is { Indicator.Kind: IndicatorKind.Percent, Actual: { } percent }
            ? new Fraction(percent * denominator / 100, denominator)
            : null;
    }

    private static decimal? Component(IndicatorFacts facts, CompositeLead which)
    {
        foreach (var component in facts.Components)
        {
            if (component.Which == which)
            {
                return component.Actual;
            }
        }

        return null;
    }
}
