namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>A stretch of days as the phrase names it, its year perhaps missing.</summary>
internal abstract record Period
{
    /// <summary>Whether the phrase says which year is meant.</summary>
    public abstract bool HasYear { get; }
}

/// <summary>A stretch that comes once a year.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Year">Of which year.</param>
internal sealed record SpanPeriod(CalendarSpan Span, YearReference Year) : Period
{
    /// <inheritdoc/>
    public override bool HasYear => Year.Kind != YearKind.None;
}

/// <summary>Calendar years.</summary>
/// <param name="First">The first; 0 for «года» without a number.</param>
/// <param name="Last">The last.</param>
internal sealed record YearsPeriod(int First, int Last) : Period
{
    /// <inheritdoc/>
    public override bool HasYear => First > 0;
}

/// <summary>«Текущий год», «следующий учебный год».</summary>
/// <param name="Year">Which one.</param>
internal sealed record NamedYearPeriod(YearReference Year) : Period
{
    /// <inheritdoc/>
    public override bool HasYear => true;
}

/// <summary>School years.</summary>
/// <param name="First">The year the first begins in; 0 for «учебного года» without a number.</param>
/// <param name="Last">The year the last ends in.</param>
/// <param name="IsPlural">Whether the words are in the plural, so that more than one is no slip.</param>
internal sealed record SchoolYearsPeriod(int First, int Last, bool IsPlural) : Period
{
    /// <inheritdoc/>
    public override bool HasYear => First > 0;
}

/// <summary>From one period to another.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="IsBefore">Whether it ends before <paramref name="To"/> begins: «с сентября до мая».</param>
internal sealed record RangePeriod(Period From, Period To, bool IsBefore) : Period
{
    /// <inheritdoc/>
    public override bool HasYear => To.HasYear || From.HasYear;
}

/// <summary>The beginning, middle or end of a year, quarter or half: its month.</summary>
/// <param name="Edge">Which edge.</param>
/// <param name="Of">Of what.</param>
internal sealed record EdgePeriod(Edge Edge, Period Of) : Period
{
    /// <inheritdoc/>
    public override bool HasYear => Of.HasYear;
}

/// <summary>How a phrase names a year.</summary>
internal enum YearKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>By its number.</summary>
    Calendar,

    /// <summary>By the number of the school year.</summary>
    School,

    /// <summary>«Текущего года».</summary>
    Current,

    /// <summary>«Текущего учебного года».</summary>
    CurrentSchool,

    /// <summary>«Следующего года».</summary>
    Next,

    /// <summary>«Года, следующего за отчётным».</summary>
    AfterReport,

    /// <summary>«Следующего учебного года».</summary>
    NextSchool,
}

/// <summary>A year as the phrase names it.</summary>
/// <param name="Kind">How.</param>
/// <param name="Year">The number, for a school year that of its first half; 0 without a number.</param>
internal readonly record struct YearReference(YearKind Kind, int Year);
