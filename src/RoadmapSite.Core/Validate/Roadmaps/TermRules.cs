using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Terms.</summary>
internal static class TermRules
{
    /// <summary>Makes a term, reporting one that ends before it begins.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="row">The row.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when there is none that can be worked with.</returns>
    public static Sourced<Term>? Make(TermDraft? draft, RowPlace row, DiagnosticBag bag)
    {
        if (draft?.From is not { } from || draft.To is not { } to)
        {
            return null;
        }

        if (from.Value > to.Value)
        {
            bag.ReportRow(row, Codes.DatesReversed, to.Span, Exact.Text(from.Value), Exact.Text(to.Value));
            return null;
        }

        return new Sourced<Term>(new Term(from.Value, to.Value), draft.Span);
    }
}
