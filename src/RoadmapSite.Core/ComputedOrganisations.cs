using System.Collections.Concurrent;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.District;
using RoadmapSite.Core.Compute.Progress.Measures;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate;

namespace RoadmapSite.Core;

/// <summary>An organisation after Load, Validate and Compute.</summary>
/// <param name="Facts">What is computed about it; null when it cannot be made.</param>
/// <param name="Bag">What was found.</param>
internal sealed record ComputedOrganisation(OrganisationFacts? Facts, DiagnosticBag Bag);

/// <summary>Takes organisations through Load, Validate and Compute, and brings schools and districts together: a school shows the roadmap above it, a district what its schools add up to. Safe for several threads.</summary>
/// <param name="settings">What all organisations share.</param>
/// <param name="input">The content.</param>
/// <param name="clock">Time per stage.</param>
internal sealed class ComputedOrganisations(ReadySettings settings, IContentFiles input, StageClock clock)
{
    private readonly ConcurrentDictionary<string, OrganisationSummary> summaries = new(StringComparer.Ordinal);
    private readonly ScheduleReadings deadlines = new(settings.Pages.Site.Dictionaries.Calendar);
    private readonly ConcurrentDictionary<string, Lazy<ComputedOrganisation>> districts = new(StringComparer.Ordinal);

    /// <summary>Computes an organisation whose turn has come; of a school its summary stays.</summary>
    /// <param name="folder">Its folder.</param>
    public ComputedOrganisation Take(OrganisationFolder folder)
    {
        if (folder.Kind == OrganisationKind.District)
        {
            return District(folder.Id);
        }

        var school = Compute(folder.Kind, folder.Id);
        if (school.Facts is { Organisation.ParentId: not null } facts)
        {
            summaries[folder.Id] = OrganisationSummary.Of(facts);
        }

        return school;
    }

    /// <summary>Forgets a district whose pages are done.</summary>
    /// <param name="folder">Its folder.</param>
    public void Forget(OrganisationFolder folder) => districts.TryRemove(folder.Id, out _);

    /// <summary>What the pages of an organisation show of others. Of a district it is complete when all its schools were taken.</summary>
    /// <param name="facts">The organisation.</param>
    public OrganisationRelations RelationsOf(OrganisationFacts facts) => new() { Below = Below(facts), Above = Above(facts) };

    private DistrictFacts? Below(OrganisationFacts facts)
    {
        var schools = facts.Organisation.Kind == OrganisationKind.District
            ? summaries.Values.Where(summary => summary.ParentId == facts.Organisation.Id).ToList()
            : [];
        return schools.Count == 0 ? null : clock.Time("Compute", () => DistrictProgress.Compute(facts, schools, settings.Site.Dictionaries.Indicators));
    }

    private Dictionary<string, IReadOnlyList<ParentRow>> Above(OrganisationFacts facts)
    {
        var above = new Dictionary<string, IReadOnlyList<ParentRow>>(StringComparer.Ordinal);
        OrganisationSummary? own = null;
        foreach (var roadmap in facts.Roadmaps)
        {
            if (roadmap.Roadmap.Parent is { } parent
                && District(parent.Organisation).Facts?.Roadmaps.FirstOrDefault(one => one.Roadmap.Id == parent.Roadmap) is { } higher)
            {
                own ??= OrganisationSummary.Of(facts);
                above[roadmap.Roadmap.Id] = ParentProgress.Join(higher, own);
            }
        }

        return above;
    }

    // A district is computed once: when a school below first asks for it, or in its turn.
    private ComputedOrganisation District(string id) =>
        districts.GetOrAdd(id, key => new Lazy<ComputedOrganisation>(() => Compute(OrganisationKind.District, key))).Value;

    private ComputedOrganisation Compute(OrganisationKind kind, string id)
    {
        var bag = new DiagnosticBag(settings.Severities);
        var draft = clock.Time("Load", () => OrganisationLoader.Load(input, kind, id, bag));
        var organisation = draft is null ? null : clock.Time("Validate", () => OrganisationRules.Validate(draft, settings.Site, settings.Index, bag));
        var facts = organisation is null ? null : clock.Time("Compute", () => OrganisationProgress.Compute(organisation, settings.Site, settings.AsOf, deadlines, bag));
        RowConsequences.Mark(bag);
        return new ComputedOrganisation(facts, bag);
    }
}
