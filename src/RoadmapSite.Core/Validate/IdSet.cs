using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Validate;

/// <summary>Ids of one kind that other places may name, and why some may be missing from it.</summary>
internal sealed class IdSet
{
    private static readonly Words NoFile = new(" Самого этого файла тоже нет.", " There is no such file either.");

    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);

    /// <summary>The finding because of which an id that its author did declare may be missing here; unknown ids follow from it.</summary>
    public Diagnostic? Incomplete { get; private set; }

    /// <summary>Whether the file that would declare the ids is not there at all: then the first unknown id says so, and the others follow from it.</summary>
    public bool HasNoFile { get; init; }

    /// <summary>All ids.</summary>
    public IReadOnlyCollection<string> All => places.Keys;

    /// <summary>Whether an id is declared.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(string id) => places.ContainsKey(id);

    /// <summary>Remembers a finding because of which ids may be missing; the first one stays.</summary>
    /// <param name="finding">The finding, if any.</param>
    public void Lacks(Diagnostic? finding) => Incomplete ??= finding;

    /// <summary>Declares the id of a draft, reporting one that is taken.</summary>
    /// <param name="id">The id; null when it is missing or unreadable.</param>
    /// <param name="draft">What has the id.</param>
    /// <param name="field">The field of the id.</param>
    /// <param name="row">Its row.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Whether the draft can go by this id.</returns>
    public bool Declare(Sourced<string>? id, Draft draft, Field field, RowPlace? row, DiagnosticBag bag)
    {
        if (id is not { } written)
        {
            Lacks(draft.Broke(field));
            return false;
        }

        return Declare(written, row, bag);
    }

    /// <summary>Declares an id, reporting one that is taken.</summary>
    /// <param name="id">The id.</param>
    /// <param name="row">Its row.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Whether it was free.</returns>
    public bool Declare(Sourced<string> id, RowPlace? row, DiagnosticBag bag)
    {
        if (places.TryAdd(id.Value, id.Span))
        {
            return true;
        }

        // The second of two equal ids may be a copy left by mistake: the id that it should have is named elsewhere.
        var first = places[id.Value];
        Lacks(bag.ReportRow(row, Codes.DuplicateId, id.Span, followsFrom: null, related: first, id.Value, first.Line));
        return false;
    }

    /// <summary>Adds an id that is known to be free, such as a file name.</summary>
    /// <param name="id">The id.</param>
    /// <param name="span">Its place.</param>
    public void Add(string id, SourceSpan span) => places[id] = span;

    /// <summary>Reports a named id that is not declared.</summary>
    /// <param name="id">The id, as named.</param>
    /// <param name="unknown">The code to report it by; its second argument is the nearest id.</param>
    /// <param name="row">The row that names it.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>The id; null when it is unknown.</returns>
    public Sourced<string>? Resolve(Sourced<string>? id, DiagnosticCode unknown, RowPlace? row, DiagnosticBag bag)
    {
        if (id is not { } named)
        {
            return null;
        }

        if (places.ContainsKey(named.Value))
        {
            return named;
        }

        var hint = HasNoFile ? NoFile : NearestHint.For(named.Value, places.Keys);
        var finding = bag.ReportRow(row, unknown, named.Span, Incomplete, related: null, named.Value, hint);
        Lacks(HasNoFile ? finding : null);
        return null;
    }

    /// <summary>Reports those of several named ids that are not declared.</summary>
    /// <param name="ids">The ids, as named.</param>
    /// <param name="unknown">The code to report them by.</param>
    /// <param name="row">The row that names them.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>The known ones.</returns>
    public IReadOnlyList<Sourced<string>> Resolve(IReadOnlyList<Sourced<string>> ids, DiagnosticCode unknown, RowPlace? row, DiagnosticBag bag)
    {
        if (ids.Count == 0)
        {
            return ids;
        }

        var known = new List<Sourced<string>>(ids.Count);
        foreach (var id in ids)
        {
            if (Resolve(id, unknown, row, bag) is { } resolved)
            {
                known.Add(resolved);
            }
        }

        return known;
    }
}
