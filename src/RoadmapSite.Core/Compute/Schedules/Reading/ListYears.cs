using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Gives the months and days of a list the year that stands once: «июнь, декабрь 2021 года», «2023 год: май, октябрь».</summary>
internal static class ListYears
{
    /// <summary>Fills the years in.</summary>
    /// <param name="items">The atoms of the phrase, lists item by item.</param>
    public static IReadOnlyList<(Atom Atom, Period? Period)> Fill(IReadOnlyList<(Atom Atom, Period? Period)> items)
    {
        var filled = Repeated(FromHeading(FromYearsAfter([.. items])));
        for (var i = filled.Count - 2; i >= 0; i--)
        {
            if (filled[i].Period is YearsPeriod { First: > 0 } pair && pair.Last == pair.First + 1 && filled[i + 1].Period is SchoolYearsPeriod { First: > 0 })
            {
                filled[i] = (filled[i].Atom, new SchoolYearsPeriod(pair.First, pair.Last, false));
            }

            if (PeriodOf(filled[i]) is { HasYear: false } period && PeriodOf(filled[i + 1]) is { HasYear: true } next)
            {
                var dated = WithYear(period, next);
                filled[i] = Dated(filled[i], dated);
            }
        }

        return filled;
    }

    /// <summary>«До 1 июня, до 1 декабря 2023 года» is a list as well.</summary>
    private static Period? PeriodOf((Atom Atom, Period? Period) item) => item.Period ?? (item.Atom as UntilAtom)?.Period;

    /// <summary>«Июнь (2024, 2025)», «июнь – 2024 г., август – 2025 г.»: years that explain what stands before them.</summary>
    private static List<(Atom Atom, Period? Period)> FromYearsAfter(List<(Atom Atom, Period? Period)> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var years = items.Skip(i).Select(item => OneYear(item.Period)).TakeWhile(year => year is not null).Select(year => year!.Value).ToList();
            var terms = items.Take(i).Reverse().TakeWhile(IsYearless).Reverse().ToList();
            if (years.Count == 0 || terms.Count == 0 || items[i].Atom.Before is not (Lexeme.Open or Lexeme.Colon or Lexeme.Dash))
            {
                continue;
            }

            items.RemoveRange(i - terms.Count, terms.Count + years.Count);
            items.InsertRange(i - terms.Count, InEach(years, terms));
            i += (years.Count * terms.Count) - terms.Count - 1;
        }

        return items;
    }

    private static bool IsYearless((Atom Atom, Period? Period) item) => PeriodOf(item) is { HasYear: false } period && PeriodResolver.AsSpan(period) is not null;

    private static IEnumerable<(Atom Atom, Period? Period)> InEach(List<YearReference> years, List<(Atom Atom, Period? Period)> terms) =>
        years.SelectMany(year => terms.Select(term => Dated(term, new SpanPeriod(InYear(PeriodResolver.AsSpan(PeriodOf(term)!)!, year), year))));

    /// <summary>A year of its own before months without one is theirs; of several such years each has them all: «2023, 2024 гг., май».</summary>
    private static List<(Atom Atom, Period? Period)> FromHeading(List<(Atom Atom, Period? Period)> items)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            var years = items.Skip(i).Select(item => OneYear(item.Period)).TakeWhile(year => year is not null).Select(year => year!.Value).ToList();
            var first = i + years.Count;
            if (years.Count == 0 || IsTail(items, i))
            {
                continue;
            }

            var months = items.Skip(first).TakeWhile(IsYearless).ToList();
            if (months.Count == 0)
            {
                continue;
            }

            items.RemoveRange(i, years.Count + months.Count);
            items.InsertRange(i, InEach(years, months));
        }

        return items;
    }

    /// <summary>«Август 2022, 2023, 2024 гг.», «до 1 сентября 2023 и 2024 гг.»: the same of each year, and so for those before it that share its year.</summary>
    private static List<(Atom Atom, Period? Period)> Repeated(List<(Atom Atom, Period? Period)> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var block = i - 1;
            if (items[i].Period is not YearsPeriod { First: > 0 } year || year.First != year.Last || InYear(items[block], year.First) is not { } last)
            {
                continue;
            }

            while (block > 0 && (items[block - 1].Atom == items[i - 1].Atom || PeriodOf(items[block - 1]) is { HasYear: false }))
            {
                block--;
            }

            // Those without a year of their own take it from the one after them.
            var copies = items[block..(i - 1)].ConvertAll(item => InYear(item, year.First) ?? item).Append(last).Select(copy => At(copy, items[i].Atom)).ToList();
            items.RemoveAt(i);
            items.InsertRange(i, copies);
            i += copies.Count - 1;
        }

        return items;
    }

    /// <summary>The same in a later year; null for what has no year or has it twice.</summary>
    private static (Atom Atom, Period? Period)? InYear((Atom Atom, Period? Period) item, int year)
    {
        Period? moved = PeriodOf(item) switch
        {
            SpanPeriod { Year: { Kind: YearKind.Calendar } own } span when own.Year < year => span with { Year = own with { Year = year } },
            RangePeriod { From.HasYear: false, To: SpanPeriod { Year: { Kind: YearKind.Calendar } own } to } range when own.Year < year => range with { To = to with { Year = own with { Year = year } } },
            YearsPeriod own when item.Atom is UntilAtom { Edge: not Edge.None } && own.First == own.Last && own.First < year => new YearsPeriod(year, year),
            _ => null,
        };
        return moved is null ? null : Dated(item, moved);
    }

    private static (Atom Atom, Period? Period) Dated((Atom Atom, Period? Period) item, Period period) =>
        item.Atom is UntilAtom until ? (until with { Period = period }, null) : (item.Atom, period);

    /// <summary>The first half of a school year is not that of a calendar year.</summary>
    private static CalendarSpan InYear(CalendarSpan span, YearReference year) => year.Kind == YearKind.School && span.InSchoolPlan is { } school ? school : span;

    private static (Atom Atom, Period? Period) At((Atom Atom, Period? Period) item, Atom place) =>
        (item.Atom with { First = place.First, Next = place.Next, Before = place.Before }, item.Period);

    private static YearReference? OneYear(Period? period) => period switch
    {
        YearsPeriod { First: > 0 } year when year.First == year.Last => new YearReference(YearKind.Calendar, year.First),
        SchoolYearsPeriod { First: > 0 } year when year.Last == year.First + 1 => new YearReference(YearKind.School, year.First),
        _ => null,
    };

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
        return new SpanPeriod(InYear(stretch, reference.Year), isEarlier ? reference.Year with { Year = reference.Year.Year - 1 } : reference.Year);
    }
}
