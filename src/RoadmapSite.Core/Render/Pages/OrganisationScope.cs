using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Changes;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Fragments;
using RoadmapSite.Core.Render.Markdown;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What all pages of one organisation share.</summary>
internal sealed class OrganisationScope
{
    public OrganisationScope(OrganisationFacts facts, OrganisationRelations relations, SitePagesContext site, IReadOnlyList<DownloadFile> files, DiagnosticBag bag, IReadOnlyList<Diagnostic> findings)
    {
        Facts = facts;
        Relations = relations;
        Site = site;
        Files = files;
        Bag = bag;
        Findings = findings;
        Plain = new PlainText(site.Site.Dictionaries.Terms);
        Documents = facts.Organisation.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        Roles = new MeasureRoles(site.Site.Dictionaries);
        Terms = MeasureTerms.Of(facts);
        Changes = OrganisationChanges.Of(facts);
        Fragments = new FragmentPlan(this);
        Pages = PagePlan.Of(this);
        Holders = new RoleHolders(this);
        Links = new SectionLinks(facts.Organisation, Pages, file => DocumentModel.FormatOf(file, this), address => UnpublishedTexts.WhyAbsent(this, address));
        Frame = new PageFrame(this);
    }

    public OrganisationFacts Facts { get; }

    /// <summary>What its pages show of other organisations.</summary>
    public OrganisationRelations Relations { get; }

    public Organisation Organisation => Facts.Organisation;

    public SitePagesContext Site { get; }

    /// <summary>Files beside its pages, in the order they are listed.</summary>
    public IReadOnlyList<DownloadFile> Files { get; }

    public Words Words => Site.Theme.Words;

    public DiagnosticBag Bag { get; }

    /// <summary>What was found in its content before it was rendered, the accepted ones marked.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    public PlainText Plain { get; }

    public IReadOnlyDictionary<string, OfficialDocument> Documents { get; }

    /// <summary>Who answers for measures.</summary>
    public MeasureRoles Roles { get; }

    /// <summary>Who holds the roles that measures name.</summary>
    public RoleHolders Holders { get; }

    /// <summary>What is due when.</summary>
    public IReadOnlyList<MeasureTerm> Terms { get; }

    /// <summary>What changed and what was reported.</summary>
    public OrganisationChanges Changes { get; }

    /// <summary>The pages of the organisation, in the order they are written.</summary>
    public PagePlan Pages { get; }

    /// <summary>Its pieces for other sites.</summary>
    public FragmentPlan Fragments { get; }

    /// <summary>Where links of authors lead.</summary>
    public SectionLinks Links { get; }

    /// <summary>What surrounds the content of a page.</summary>
    public PageFrame Frame { get; }

    /// <summary>Whether any roadmap expects reports; else nothing is called missing or overdue.</summary>
    public bool Tracked => Facts.Roadmaps.Any(roadmap => roadmap.Roadmap.Reporting == Reporting.Expected);

    /// <summary>Notes to be shown, newest first: no drafts and nothing after the as-of date, but in a preview.</summary>
    public IEnumerable<TextPage> News => Organisation.News.Where(note => Site.Drafts || (!note.Draft && !(note.Date > Site.AsOf)));

    /// <summary>Markdown pages to be shown, in their order.</summary>
    public IEnumerable<TextPage> TextPages => Organisation.Pages.Where(page => Site.Drafts || !page.Draft);

    /// <summary>Whether the site shows a block, by its name of site.yml; all when it names none.</summary>
    public bool Shows(string block) => Site.Site.Blocks.Count == 0 || Site.Site.Blocks.Contains(block);

    /// <summary>The name of a block: that of site.yml, or else the word of the theme.</summary>
    /// <param name="block">Its name in site.yml.</param>
    /// <param name="word">The key of the word.</param>
    public string NameOf(string block, string word) => Site.Site.BlockNames.GetValueOrDefault(block) ?? Words[word];

    /// <summary>Where it says how the state of an indicator is computed, within the folder of the organisation.</summary>
    public string ExplanationAddress(string roadmap, string direction, string indicator) => Site.Site.IndicatorPages
        ? $"{Addresses.Indicator(roadmap, indicator)}#{Anchors.Explained}"
        : IndicatorAddress(roadmap, direction, indicator);

    /// <summary>The same of a common indicator of another organisation, within the folder of this one.</summary>
    /// <param name="organisation">Id of the other organisation.</param>
    /// <param name="value">Its value.</param>
    public string ExplanationAddress(string organisation, CommonValue value)
    {
        var address = value.WholeId is { } whole && Site.Site.IndicatorPages
            ? $"{Addresses.Indicator(value.RoadmapId, whole)}#{Anchors.Indicator(value.IndicatorId)}"
            : ExplanationAddress(value.RoadmapId, value.DirectionId, value.WholeId ?? value.IndicatorId);
        return $"../{organisation}/{address}";
    }

    /// <summary>Where an indicator is shown by itself, within the folder of the organisation.</summary>
    public string IndicatorAddress(string roadmap, string direction, string indicator)
    {
        if (Site.Site.IndicatorPages)
        {
            return Addresses.Indicator(roadmap, indicator);
        }

        return Shows("indicators")
            ? Addresses.Indicators + "#" + Anchors.Indicator(roadmap, indicator)
            : Addresses.Direction(roadmap, direction) + "#" + Anchors.Indicator(indicator);
    }
}
