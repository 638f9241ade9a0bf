using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate;

/// <summary>The periods of a roadmap or direction, and why there are none.</summary>
/// <param name="periods">The periods in order.</param>
/// <param name="broken">The finding because of which they are unknown; unknown periods follow from it.</param>
internal sealed class PeriodSet(IReadOnlyList<Period> periods, Diagnostic? broken)
{
    private readonly Dictionary<string, Diagnostic> unknown = new(StringComparer.Ordinal);

    /// <summary>No periods: the author gave none.</summary>
    public static PeriodSet None { get; } = new([], broken: null);

    /// <summary>The periods in order.</summary>
    public IReadOnlyList<Period> Periods => periods;

    /// <summary>The finding because of which they are unknown.</summary>
    public Diagnostic? Broken => broken;

    /// <summary>A period, or null.</summary>
    /// <param name="id">Its id, as written.</param>
    public Period? Find(string id)
    {
        foreach (var period in periods)
        {
            if (period.Id == id)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>A named period; one that is not here is reported, once however often it is named.</summary>
    /// <param name="id">The period, as named.</param>
    /// <param name="row">The row that names it.</param>
    /// <param name="bag">Takes the finding.</param>
    public Period? Resolve(Sourced<string> id, RowPlace? row, DiagnosticBag bag)
    {
        var found = Find(id.Value);
        if (found is null)
        {
            var ids = periods.Select(period => period.Id).ToArray();
            var list = ids.Length == 0 ? "—" : string.Join(", ", ids);
            var cause = broken ?? unknown.GetValueOrDefault(id.Value);
            var hint = PeriodRules.IsPeriod(id.Value) ? Words.None : NearestHint.For(id.Value, ids);
            var finding = bag.ReportRow(row, Codes.UnknownPeriod, id.Span, cause, related: null, id.Value, list, hint);
            unknown.TryAdd(id.Value, finding);
        }

        return found;
    }

    /// <summary>The same with more periods; what is unknown here follows from what was unknown there.</summary>
    /// <param name="all">The periods in order.</param>
    public PeriodSet With(IReadOnlyList<Period> all)
    {
        var set = new PeriodSet(all, broken);
        foreach (var (id, finding) in unknown)
        {
            set.unknown.Add(id, finding);
        }

        return set;
    }
}
