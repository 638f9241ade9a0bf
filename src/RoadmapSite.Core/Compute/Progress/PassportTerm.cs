using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>The term in the passport of a programme against the term of the roadmap.</summary>
internal static class PassportTerm
{
    private const string RowName = "срок";

    /// <summary>Reports a passport whose term begins or ends in another month.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="bag">Takes the finding.</param>
    public static void Check(Roadmap roadmap, DiagnosticBag bag)
    {
        var term = roadmap.Term.Value;
        foreach (var row in roadmap.Passport)
        {
            if (!row.Name.Value.StartsWith(RowName, StringComparison.OrdinalIgnoreCase) || Stated(row.Text.Value, term) is not var (phrase, from, to))
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
                    Row = $"Паспорт, «{row.Name.Value}»",
                    Subject = $"{roadmap.Id}/passport",
                });
            }
        }
    }

    private static (int Year, int Month) Month(DateOnly day) => (day.Year, day.Month);

    // The first line that is a term from one day to another; stages stand in lines of their own.
    private static (string Phrase, DateOnly From, DateOnly To)? Stated(string text, Term term)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
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
