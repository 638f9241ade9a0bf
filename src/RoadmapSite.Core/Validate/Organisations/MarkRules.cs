using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Roadmaps;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>Marks of measures in a report.</summary>
internal static class MarkRules
{
    /// <summary>Makes the marks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="roadmap">Its roadmap.</param>
    public static IReadOnlyList<MeasureMark> Make(ReportDraft report, MadeRoadmap roadmap)
    {
        var made = new List<MeasureMark>(report.Measures.Count);
        var scope = roadmap.Scope;
        foreach (var (id, marks) in report.Measures)
        {
            var row = scope.PlaceOf(id.Value);
            var isKnown = scope.Measures.Resolve(id, Codes.UnknownMeasure, scope.Place, scope.Bag) is not null;
            foreach (var draft in marks)
            {
                CheckOccurrence(draft.For, row, scope.Bag);
                var document = scope.Organisation.Documents.Resolve(draft.Document, Codes.UnknownDocument, row, scope.Bag);
                if (isKnown && draft.Date is { } date)
                {
                    CheckDay(date, roadmap.Roadmap, row, scope.Bag);
                    made.Add(new MeasureMark
                    {
                        MeasureId = id.Value,
                        Date = date.Value,
                        For = draft.For,
                        Reported = draft.Reported?.Value ?? date.Value,
                        DocumentId = document?.Value,
                        Note = draft.Note,
                        Span = draft.Span,
                    });
                }
            }
        }

        return made;
    }

    /// <summary>Whether a text names an occurrence: a day, a month, a quarter, a half-year, a year or a school year (PROGRESS.md 7).</summary>
    /// <param name="text">The text.</param>
    public static bool NamesOccurrence(string text)
    {
        var isPeriod = PeriodRules.TryParse(text, PeriodKind.CalendarYear, out _)
            || PeriodRules.TryParse(text, PeriodKind.SchoolYear, out _)
            || PeriodRules.TryParse(text, PeriodKind.Quarter, out _);
        return isPeriod
            || DateText.TryParse(text, out _)
            || (text is [_, _, _, _, '-', 'H', '1' or '2'] && PeriodRules.TryParse(text[..4], PeriodKind.CalendarYear, out _))
            || (text.Length == 7 && DateText.TryParse(text + "-01", out _));
    }

    private static void CheckDay(Sourced<DateOnly> day, Roadmap roadmap, RowPlace row, DiagnosticBag bag)
    {
        var first = roadmap.Approvals.Select(approval => approval.Date).OfType<DateOnly>().Append(roadmap.Term.Value.From).Min();
        if (day.Value < first)
        {
            bag.ReportRow(row, Codes.MarkDayOdd, day.Span, Exact.Text(day.Value), Exact.Text(first));
        }
    }

    private static void CheckOccurrence(Sourced<string>? occurrence, RowPlace row, DiagnosticBag bag)
    {
        if (occurrence is { } named && !NamesOccurrence(named.Value))
        {
            bag.ReportRow(row, Codes.NotOccurrence, named.Span, named.Value);
        }
    }
}
