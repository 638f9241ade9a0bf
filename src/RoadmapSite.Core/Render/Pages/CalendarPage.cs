using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What is due month by month from the as-of date on, what was due earlier that year, and what goes on all the time; of each year before that a page of its own.</summary>
/// <param name="scope">The organisation.</param>
/// <param name="year">A year that has passed; null for the page that looks ahead.</param>
internal sealed class CalendarPage(OrganisationScope scope, int? year) : Page(scope)
{
    // Where several plans run at once, each term names its own.
    private readonly bool severalRun = scope.Facts.Roadmaps.Count(roadmap => !roadmap.Finished && roadmap.MeasureTally.Total > 0) > 1;

    /// <inheritdoc/>
    public override string Address => year is { } past ? Addresses.CalendarOf(past) : Addresses.Calendar;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Calendar;

    /// <inheritdoc/>
    public override string Title => year is { } past ? Scope.Words.Format("page_calendar_year", Number(past)) : Scope.NameOf("calendar", "page_calendar");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "calendar";

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => year is null ? [] : [new Crumb(Scope.Words["page_calendar"], Addresses.Calendar)];

    /// <summary>The years before that of the as-of date in which anything was due, newest first.</summary>
    /// <param name="scope">The organisation.</param>
    public static IEnumerable<int> PastYears(OrganisationScope scope) =>
        Dated(scope).Select(term => term.Occurrence.Over.Year).Where(due => due < scope.Site.AsOf.Year).Distinct().OrderDescending();

    /// <inheritdoc/>
    public override bool NobodyAsked => !Scope.Tracked;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var rows = new MeasureRowModel(Scope, text);
        var terms = Dated(Scope)
            .Where(term => year is { } past ? term.Occurrence.Over.Year == past : term.Occurrence.Over.Year >= Scope.Site.AsOf.Year)
            .OrderBy(term => term.Occurrence.Over)
            .ToLookup(term => term.Occurrence.Over >= Scope.Site.AsOf);
        var goingOn = MeasureTerms.GoingOn(Scope.Facts);
        var byMonth = Addresses.MeasuresBy(MeasureView.Month);
        return TemplateObject.Of(
            ("tracked", Scope.Tracked),
            ("is_year", year is not null),
            ("years", Years()),
            ("going_on", TemplateValue.ListOf(year is null ? goingOn : [], place => GoingOn(place, rows))),
            ("ahead", Months(terms[true], rows)),
            ("past", Months(terms[false].Reverse(), rows)),
            ("undated", Scope.Facts.MeasureTally.Total - DatedMeasures(goingOn)),
            ("measures", Scope.Pages.Has(byMonth) ? byMonth : null));
    }

    private static IEnumerable<MeasureTerm> Dated(OrganisationScope scope) => scope.Terms.Where(term => !MeasureTerms.IsGoingOn(term.Measure) && !term.Occurrence.IsGuess(scope.Site.AsOf));

    private TemplateValue Years()
    {
        var past = PastYears(Scope).ToList();
        if (past.Count == 0)
        {
            return TemplateValue.ListOf(past, number => number);
        }

        return TemplateValue.ListOf(past.Select(number => (int?)number).Prepend(null), number => TemplateObject.Of(
            ("number", Number(number ?? Scope.Site.AsOf.Year)),
            ("is_now", number is null),
            ("href", number is { } own ? Addresses.CalendarOf(own) : Addresses.Calendar),
            ("current", number == year)));
    }

    // Text, since a year is not a quantity: «2026», not «2 026».
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int DatedMeasures(IReadOnlyList<MeasurePlace> goingOn) =>
        Dated(Scope).Select(term => (term.Roadmap.Roadmap.Id, term.Measure.Measure.Id))
            .Concat(goingOn.Select(place => (place.Roadmap.Roadmap.Id, place.Measure.Measure.Id)))
            .Distinct()
            .Count();

    private TemplateValue Months(IEnumerable<MeasureTerm> terms, MeasureRowModel rows) =>
        TemplateValue.ListOf(terms.GroupBy(term => CalendarMonth.Of(term.Occurrence.Over), StringComparer.Ordinal), month => TemplateObject.Of(
            ("id", month.Key),
            ("terms", TemplateValue.ListOf(month, term => Term(term, rows)))));

    private TemplateObject Term(MeasureTerm term, MeasureRowModel rows)
    {
        var place = new MeasurePlace(term.Roadmap, term.Direction, term.Measure);
        var (start, due) = (term.Occurrence.Start, term.Occurrence.Due);
        return TemplateObject.Of(
            ("start", start < due && !IsUntil(term.Measure) ? start : default(DateOnly?)),
            ("due", due),
            ("or", term.Occurrence.Over > due ? term.Occurrence.Over : default(DateOnly?)),
            ("title", rows.TitleOf(place)),
            ("href", MeasureRowModel.AddressOf(place)),
            ("roadmap", RoadmapOf(term.Roadmap)),
            ("responsible", RowTitles.Line(term.Measure.Measure.Responsible)),
            ("state", StateModel.Of(term.Occurrence, Scope.Site.AsOf, RoadmapModel.IsTracked(term.Roadmap))));
    }

    // «до …» names one day; its window begins with the term of the roadmap.
    private static bool IsUntil(MeasureFacts measure) => measure.ScheduleKind == "until";

    private TemplateObject GoingOn(MeasurePlace place, MeasureRowModel rows) => TemplateObject.Of(
        ("title", rows.TitleOf(place)),
        ("href", MeasureRowModel.AddressOf(place)),
        ("read_as", place.Measure.ReadAs),
        ("roadmap", RoadmapOf(place.Roadmap)),
        ("next_due", place.Measure.NextDue),
        ("state", StateModel.Of(place.Measure, RoadmapModel.IsTracked(place.Roadmap))));

    private string? RoadmapOf(RoadmapFacts roadmap) => severalRun ? RoadmapModel.Line(Scope, roadmap) : null;
}
