using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render;

/// <summary>What the pages of all organisations share.</summary>
public sealed record SitePagesContext
{
    /// <summary>Settings and dictionaries.</summary>
    public required Site Site { get; init; }

    /// <summary>The theme.</summary>
    public required Theme Theme { get; init; }

    /// <summary>The as-of date: the only date besides those of the content.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the site has one organisation: its pages stand at the root, and there is no list (DESIGN.md 4).</summary>
    public required bool SingleOrganisation { get; init; }

    /// <summary>Names of all organisations by id.</summary>
    public IReadOnlyDictionary<string, OrganisationName> Names { get; init; } =
        new Dictionary<string, OrganisationName>(StringComparer.Ordinal);

    /// <summary>The worked example of the method page; without it the page has none.</summary>
    public OrganisationFacts? MethodExample { get; init; }

    /// <summary>Whether drafts and notes dated after the as-of date are shown, as in a preview.</summary>
    public bool Drafts { get; init; }

    /// <summary>The absolute address of a file; null without <c>base_url</c>.</summary>
    /// <param name="path">Path in the output folder.</param>
    internal string? Absolute(string path) => Site.BaseUrl is { } root ? root + "/" + Pages.Addresses.Link(path) : null;

    /// <summary>Short names that more than one organisation has; their titles name the organisation above too (WCAG 2.4.2).</summary>
    internal IReadOnlySet<string> SharedNames => sharedNames ??= Names.Values
        .GroupBy(name => name.ShortName, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => group.Key)
        .ToHashSet(StringComparer.Ordinal);

    private IReadOnlySet<string>? sharedNames;
}
