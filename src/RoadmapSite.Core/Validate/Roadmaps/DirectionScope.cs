using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>What rows of one direction share.</summary>
/// <param name="Roadmap">What rows of the roadmap may name.</param>
/// <param name="Place">The direction.</param>
/// <param name="Periods">Its periods, or those of the roadmap.</param>
/// <param name="BaselineDate">The day of its baselines.</param>
/// <param name="Footnotes">Marks of its footnotes and of the roadmap's.</param>
internal sealed record DirectionScope(
    RoadmapScope Roadmap,
    RowPlace Place,
    PeriodSet Periods,
    DateOnly? BaselineDate,
    FootnoteMarks Footnotes)
{
    /// <summary>Takes the findings.</summary>
    public DiagnosticBag Bag => Roadmap.Bag;
}

/// <summary>Marks of footnotes that rows may bear.</summary>
internal sealed class FootnoteMarks
{
    private readonly HashSet<string> marks = new(StringComparer.Ordinal);
    private Diagnostic? incomplete;

    /// <summary>Collects the marks of a direction and of its roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="direction">The direction.</param>
    public FootnoteMarks(RoadmapDraft roadmap, DirectionDraft direction)
    {
        Collect(roadmap.Footnotes, roadmap.Broke(RoadmapReader.Footnotes));
        Collect(direction.Footnotes, direction.Broke(DirectionReader.Footnotes));
    }

    /// <summary>Reports a mark that no footnote has.</summary>
    /// <param name="mark">The mark of a row.</param>
    /// <param name="row">The row.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>The mark.</returns>
    public string? Resolve(Sourced<string>? mark, RowPlace row, DiagnosticBag bag)
    {
        if (mark is { } written && !marks.Contains(written.Value))
        {
            bag.ReportRow(row, Codes.UnknownFootnote, written.Span, incomplete, related: null, written.Value);
        }

        return mark?.Value;
    }

    private void Collect(IReadOnlyList<FootnoteDraft> footnotes, Diagnostic? broken)
    {
        incomplete ??= broken;
        foreach (var footnote in footnotes)
        {
            incomplete ??= footnote.FirstBroken;
            if (footnote.Mark is { } mark)
            {
                marks.Add(mark.Value);
            }
        }
    }
}
