using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Sites;

/// <summary>Spellings of a dictionary, each of which may belong to one entry only.</summary>
/// <param name="bag">Takes the findings.</param>
internal sealed class SpellingSet(DiagnosticBag bag)
{
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);

    /// <summary>Adds a spelling, reporting one that is there already.</summary>
    /// <param name="spelling">The spelling.</param>
    public void Add(Sourced<string> spelling)
    {
        if (!places.TryAdd(spelling.Value, spelling.Span))
        {
            var first = places[spelling.Value];
            bag.Add(new Diagnostic
            {
                Code = Codes.DuplicateSpelling,
                Span = spelling.Span,
                Arguments = [spelling.Value, first.Line],
                Related = first,
            });
        }
    }

    /// <summary>Adds several spellings.</summary>
    /// <param name="spellings">The spellings.</param>
    public void AddAll(IReadOnlyList<Sourced<string>> spellings)
    {
        foreach (var spelling in spellings)
        {
            Add(spelling);
        }
    }
}
