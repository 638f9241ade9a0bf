using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>What stands beside a frequency, sorted by what it can mean there.</summary>
internal sealed class GroupContent
{
    /// <summary>Stretches that come once a year; with the period itself when the phrase gives it a year.</summary>
    public List<(CalendarSpan Span, Period? Dated, Atom Atom)> Stretches { get; } = [];

    /// <summary>Stretches of the year after each: «ежегодно до 1 марта года, следующего за отчётным».</summary>
    public List<(CalendarSpan Span, Atom Atom)> NextYears { get; } = [];

    /// <summary>Years on their own.</summary>
    public List<Period> Years { get; } = [];

    /// <summary>Their days.</summary>
    public List<Schedule> YearScopes { get; } = [];

    /// <summary>The days it is limited to.</summary>
    public List<Schedule> Scopes { get; } = [];

    /// <summary>Places in each unit.</summary>
    public List<DayOfAtom> Places { get; } = [];

    /// <summary>Terms that the school's calendar dates.</summary>
    public List<SchoolCalendarAtom> SchoolTerms { get; } = [];

    /// <summary>Terms of another kind.</summary>
    public List<Atom> Others { get; } = [];

    /// <summary>Whether a stretch came from «до», so that beside «ежемесячно» it ends the whole.</summary>
    public bool HasBoundStretch { get; set; }

    /// <summary>Takes over the periods of a list.</summary>
    /// <param name="list">The list.</param>
    public void Add(PeriodsAtom list)
    {
        foreach (var period in list.Periods.Select(WithoutCurrentYear))
        {
            if (period is SpanPeriod { Year.Kind: YearKind.Next or YearKind.AfterReport } next)
            {
                NextYears.Add((next.Span, list));
            }
            else if (PeriodResolver.AsSpan(period) is { } span)
            {
                Stretches.Add((span, period.HasYear ? period : null, list));
            }
            else
            {
                Years.Add(period);
            }
        }
    }

    /// <summary>«Ежегодно до 15 сентября текущего года»: every year is current once.</summary>
    /// <param name="period">The period.</param>
    public static Period WithoutCurrentYear(Period period) =>
        period is SpanPeriod { Year.Kind: YearKind.Current or YearKind.CurrentSchool } span ? span with { Year = default } : period;

    /// <summary>«Июнь, декабрь 2022 года, ежегодно»: the year of a list stands once, and before the frequency.</summary>
    public void FillYears()
    {
        if (!Stretches.Exists(stretch => stretch.Dated is not null))
        {
            return;
        }

        var items = Stretches.ConvertAll(stretch => (stretch.Atom, stretch.Dated ?? (stretch.Atom is PeriodsAtom list ? list.Periods.FirstOrDefault(period => PeriodResolver.AsSpan(period) == stretch.Span) : null)));
        var filled = ListYears.Fill(items);
        for (var i = 0; i < filled.Count && filled.Count == Stretches.Count; i++)
        {
            if (filled[i].Period is { HasYear: true } dated)
            {
                Stretches[i] = (PeriodResolver.AsSpan(dated) ?? Stretches[i].Span, dated, Stretches[i].Atom);
            }
        }
    }
}
