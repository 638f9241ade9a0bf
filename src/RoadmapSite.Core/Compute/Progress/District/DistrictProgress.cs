using RoadmapSite.Core.Compute.Progress.Measures;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.District;

/// <summary>Adds schools up to their district (PROGRESS.md 6). Indicators join on <c>common</c> and on nothing else.</summary>
internal static class DistrictProgress
{
    /// <summary>Computes what the schools of a district add up to.</summary>
    /// <param name="district">The district's own facts.</param>
    /// <param name="schools">Its schools in any order.</param>
    /// <param name="dictionary">Common indicators by id.</param>
    public static DistrictFacts Compute(
        OrganisationFacts district, IEnumerable<OrganisationSummary> schools, IReadOnlyDictionary<string, CommonIndicator> dictionary)
    {
        var sorted = schools
            .OrderBy(school => school.Name, StringComparer.Ordinal)
            .ThenBy(school => school.Id, StringComparer.Ordinal)
            .ToList();
        return new DistrictFacts(
            sorted,
            Indicators(district, sorted, dictionary),
            TallySum.Sum(sorted.Select(school => school.Indicators)),
            MeasureTallies.Sum(sorted.Select(school => school.Measures)),
            sorted.Count(school => school.Indicators.Due > 0),
            sorted.FindAll(school => school.HasNotReported),
            sorted.FindAll(school => school.Indicators is { Due: 0, Untracked: > 0 }));
    }

    private static List<CommonIndicatorFacts> Indicators(
        OrganisationFacts district, List<OrganisationSummary> schools, IReadOnlyDictionary<string, CommonIndicator> dictionary)
    {
        var bySchool = new SortedDictionary<string, List<SchoolValue>>(StringComparer.Ordinal);
        foreach (var school in schools)
        {
            foreach (var value in school.Values)
            {
                Entry(bySchool, value.Common).Add(new SchoolValue(school.Id, value));
            }
        }

        var declared = new Dictionary<string, List<(string RoadmapId, IndicatorFacts Facts)>>(StringComparer.Ordinal);
        foreach (var roadmap in district.Roadmaps)
        {
            foreach (var direction in roadmap.Directions)
            {
                Collect(roadmap.Roadmap.Id, direction.Indicators, declared);
            }
        }

        return
        [
            .. bySchool.Select(entry => CommonRollUp.Of(
                entry.Key,
                dictionary.GetValueOrDefault(entry.Key),
                entry.Value,
                declared.TryGetValue(entry.Key, out var own) ? own : [])),
        ];
    }

    private static void Collect(
        string roadmapId, IReadOnlyList<IndicatorFacts> indicators, Dictionary<string, List<(string RoadmapId, IndicatorFacts Facts)>> found)
    {
        foreach (var facts in indicators)
        {
            if (facts.Indicator.Common is { } common)
            {
                Entry(found, common).Add((roadmapId, facts));
            }

            Collect(roadmapId, facts.Parts, found);
        }
    }

    private static List<T> Entry<T>(IDictionary<string, List<T>> index, string id)
    {
        if (!index.TryGetValue(id, out var list))
        {
            index[id] = list = [];
        }

        return list;
    }
}
