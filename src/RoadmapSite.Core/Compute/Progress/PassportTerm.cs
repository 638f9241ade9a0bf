using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>The term in the passport of a programme against the term of the roadmap.</summary>
internal static class PassportTerm
{
    private const string RowName = "срок";

    /// <summary>Reports a passport whose term begins or ends in another month. Months within the first and the last of whole years are only more exact.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="bag">Takes the finding.</param>
    public static void Check(Roadmap roadmap, DiagnosticBag bag)
    {
        var term = roadmap.Term.Value;
        foreach (var row in roadmap.Passport)
        {
            if (Stated(row, term) is not var (phrase, from, to) || IsMoreExact(from, to, term))
            {
                continue;
            }

            if (Month(from) != Month(term.From) || Month(to) != Month(term.To))
            {
                bag.Add(new Diagnostic
                {
                    Code = Codes.PassportTermDisagrees,
                    Span = row.Text.Span,
                    Arguments = [phrase, RussianDates.Short(term.From), RussianDates.Short(term.To)],
                    Row = $"Паспорт, «{row.Name?.Value}»",
                    Subject = $"{roadmap.Id}/passport",
                });
            }
        }
    }

    private static (int Year, int Month) Month(DateOnly day) => (day.Year, day.Month);

    private static bool IsMoreExact(DateOnly from, DateOnly to, Term term) =>
        term.From is { Day: 1, Month: 1 } && term.To is { Day: 31, Month: 12 } && from.Year == term.From.Year && to.Year == term.To.Year;

    /// <summary>The term that a row of a passport states: its first line from one day to another; stages stand in lines of their own.</summary>
    /// <param name="row">The row.</param>
    /// <param name="term">The term of the roadmap.</param>
    /// <returns>The line and its days; null when the row states none.</returns>
    public static (string Phrase, DateOnly From, DateOnly To)? Stated(PassportRow row, Term term)
    {
        if (row.Name?.Value.StartsWith(RowName, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        foreach (var line in row.Text.Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var schedule = DeadlineReader.Read(line, term);
            if (schedule is { Kind: ScheduleKind.Range or ScheduleKind.SchoolYear, Windows: [var only] })
            {
                return (line, only.Start, only.Due);
            }
        }

        return null;
    }
}
