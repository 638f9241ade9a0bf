using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Gives the months and days of a list the year that stands once: «июнь, декабрь 2021 года», «2023 год: май, октябрь».</summary>
internal static class ListYears
{
    /// <summary>Fills the years in.</summary>
    /// <param name="items">The atoms of the phrase, lists item by item.</param>
    public static IReadOnlyList<(Atom Atom, Period? Period)> Fill(IReadOnlyList<(Atom Atom, Period? Period)> items)
    {
        var filled = FromHeading([.. items]);
        for (var i = filled.Count - 2; i >= 0; i--)
        {
            if (filled[i] is { Period: { HasYear: false } period } && filled[i + 1].Period is { HasYear: true } next)
            {
                filled[i] = (filled[i].Atom, WithYear(period, next));
            }
        }

        return filled;
    }

    /// <summary>A year of its own before months without one is theirs.</summary>
    private static List<(Atom Atom, Period? Period)> FromHeading(List<(Atom Atom, Period? Period)> items)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (items[i].Period is not YearsPeriod { First: > 0 } year || year.First != year.Last || items[i + 1].Period is not { HasYear: false } || IsTail(items, i))
            {
                continue;
            }

            for (var next = i + 1; next < items.Count && items[next].Period is { HasYear: false } period && PeriodResolver.AsSpan(period) is { } span; next++)
            {
                items[next] = (items[next].Atom, new SpanPeriod(span, new YearReference(YearKind.Calendar, year.First)));
            }

            items.RemoveAt(i);
        }

        return items;
    }

    /// <summary>«май, 2023 год, июнь»: the year may as well belong to what stands before it.</summary>
    private static bool IsTail(List<(Atom Atom, Period? Period)> items, int at) => at > 0 && items[at - 1].Period is { HasYear: false };

    private static Period WithYear(Period period, Period next)
    {
        var reference = next switch
        {
            SpanPeriod span => (span.Year, span.Span.StartMonth),
            RangePeriod { From: SpanPeriod { Year.Kind: not YearKind.None } span } => (span.Year, span.Span.StartMonth),
            RangePeriod { To: SpanPeriod span } => (span.Year, span.Span.StartMonth),
            _ => default,
        };
        if (reference.Year.Kind == YearKind.None || PeriodResolver.AsSpan(period) is not { } stretch)
        {
            return period;
        }

        // «декабрь, январь 2023» goes over the new year.
        var isEarlier = reference.Year.Kind == YearKind.Calendar && stretch.StartMonth > reference.StartMonth;
        return new SpanPeriod(stretch, isEarlier ? reference.Year with { Year = reference.Year.Year - 1 } : reference.Year);
    }
}
