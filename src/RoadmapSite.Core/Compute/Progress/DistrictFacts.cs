using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>One common indicator over the schools of a district (PROGRESS.md 6).</summary>
public sealed record CommonIndicatorFacts
{
    /// <summary>Id in dictionary/indicators.yml.</summary>
    public required string Common { get; init; }

    /// <summary>Its entry there; null when there is none.</summary>
    public CommonIndicator? Definition { get; init; }

    /// <summary>How it adds up.</summary>
    public required Aggregate Aggregate { get; init; }

    /// <summary>The value computed from the schools: percent for ratio and share of yes, a number for a sum; null when it may not be one number.</summary>
    public decimal? Value { get; init; }

    /// <summary>For a composite that adds people: the share recomputed from people and wholes, in percent.</summary>
    public decimal? Share { get; init; }

    /// <summary>Numerator of <see cref="Value"/> or <see cref="Share"/>.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Denominator of <see cref="Value"/> or <see cref="Share"/>.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Schools that the number is made of.</summary>
    public int Counted { get; init; }

    /// <summary>Schools with data.</summary>
    public int WithData { get; init; }

    /// <summary>Schools that were to report it.</summary>
    public int Asked { get; init; }

    /// <summary>Share of schools with data among those asked, 0 to 1; null when nobody was asked.</summary>
    public decimal? Coverage => Asked > 0 ? (decimal)WithData / Asked : null;

    /// <summary>Smallest value; null without data.</summary>
    public decimal? Min { get; init; }

    /// <summary>Middle value; of an even number the mean of the two in the middle.</summary>
    public decimal? Median { get; init; }

    /// <summary>Largest value.</summary>
    public decimal? Max { get; init; }

    /// <summary>Whether the schools' values are of different periods.</summary>
    public bool PeriodsDiffer { get; init; }

    /// <summary>Values by school, in the order of <see cref="DistrictFacts.Schools"/>; those without the indicator are absent.</summary>
    public IReadOnlyList<SchoolValue> Schools { get; init; } = [];

    /// <summary>What the district itself declares for it, by roadmap.</summary>
    public IReadOnlyList<DeclaredValue> Declared { get; init; } = [];

    /// <summary>How the number was made.</summary>
    public IReadOnlyList<ExplanationLine> Explanation
    {
        get
        {
            var lines = new List<ExplanationLine>(2);
            if (Value is { } value)
            {
                lines.Add(Aggregate switch
                {
                    Aggregate.ShareYes => new("explain_district_share_yes", [Numerator ?? 0, Denominator ?? 0, new Outcome(value)]),
                    Aggregate.Ratio => new("explain_district_ratio", [Numerator ?? 0, Denominator ?? 0, new Outcome(value), Counted]),
                    _ when Share is { } share => new("explain_district_people", [value, Numerator ?? 0, Denominator ?? 0, new Outcome(share), Counted]),
                    _ => new("explain_district_sum", [value, Counted]),
                });
            }

            foreach (var (_, facts, difference, agrees) in Declared)
            {
                if (Value is { } computed && difference is { } known && facts.Actual is { } declared)
                {
                    lines.Add(new(
                        agrees == true ? "explain_district_declared_agrees" : "explain_district_declared_differs",
                        [computed, declared, new Outcome(known)]));
                }
            }

            // Of yes and no there is nothing in the middle.
            if (Schools.Any(school => school.Value.Kind == Model.IndicatorKind.YesNo))
            {
                return lines;
            }

            if (this is { Min: { } min, Median: { } median, Max: { } max })
            {
                lines.Add(new("explain_district_distribution", [min, median, max, WithData, Asked]));
            }

            return lines;
        }
    }
}

/// <summary>A school's value of a common indicator.</summary>
/// <param name="SchoolId">The school.</param>
/// <param name="Value">Its value.</param>
public readonly record struct SchoolValue(string SchoolId, CommonValue Value);

/// <summary>The district's own figure for a common indicator beside the one computed from its schools.</summary>
/// <param name="RoadmapId">The district's roadmap.</param>
/// <param name="Facts">Its indicator there.</param>
/// <param name="Difference">Computed less declared; null when either is not known.</param>
/// <param name="Agrees">Whether they are equal as far as the declared figure is stated, 75,5 being any value from 75,45 to 75,55; null when either is not known.</param>
public sealed record DeclaredValue(string RoadmapId, IndicatorFacts Facts, decimal? Difference, bool? Agrees);

/// <summary>What a district's schools add up to (PROGRESS.md 6). Schools are never ranked by score.</summary>
/// <param name="Schools">Its schools by name.</param>
/// <param name="Indicators">Common indicators by id.</param>
/// <param name="IndicatorTally">Pooled counts of the indicators of all schools.</param>
/// <param name="MeasureTally">Pooled counts of the measures of all schools.</param>
/// <param name="Asked">Schools of which a report is due.</param>
/// <param name="NotReported">Of those, the ones of which nothing is known: «Не отчитались: 4 из 22 школ».</param>
/// <param name="Untracked">Schools of which no reports are expected here.</param>
public sealed record DistrictFacts(
    IReadOnlyList<OrganisationSummary> Schools,
    IReadOnlyList<CommonIndicatorFacts> Indicators,
    IndicatorTally IndicatorTally,
    MeasureTally MeasureTally,
    int Asked,
    IReadOnlyList<OrganisationSummary> NotReported,
    IReadOnlyList<OrganisationSummary> Untracked);
