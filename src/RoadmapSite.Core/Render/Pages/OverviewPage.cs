using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The first page of an organisation, for parents first: what was promised, what is done, what is next.</summary>
internal sealed class OverviewPage(OrganisationScope scope) : Page(scope)
{
    private const int LatestNews = 3;

    /// <inheritdoc/>
    public override string Address => Addresses.Overview;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Overview;

    /// <inheritdoc/>
    public override string Title => Scope.Organisation.ShortName;

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "overview";

    // A district that is not asked may have schools that are.
    /// <inheritdoc/>
    public override bool NobodyAsked => !Scope.Tracked && (Scope.Relations.Below is not { } below || !SchoolsModel.IsTracked(below));

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var own = Scope.Organisation;
        return TemplateObject.Of(
            ("roadmaps", TemplateValue.ListOf(Scope.Facts.Roadmaps, roadmap => Roadmap(roadmap, text))),
            ("schools", Scope.Relations.Below is { } below ? SchoolsModel.InShort(Scope, below) : default(TemplateValue)),
            ("figures", FigureModel.Of(own.Numbers, text)),
            ("founder", own.Founder),
            ("contacts", own.Contacts is { } contacts
                ? TemplateObject.Of(("address", contacts.Address), ("phone", contacts.Phone), ("email", contacts.Email), ("site", contacts.Site))
                : default(TemplateValue)),
            ("letterhead", TemplateValue.ListOf(own.Letterhead, head => TemplateObject.Of(("lang", head.Language), ("text", text.Plain(head.Text))))),
            ("news", TemplateValue.ListOf(Scope.Shows("news") ? Scope.News.Take(LatestNews) : [], note => NewsPage.Item(note, text))));
    }

    private TemplateObject Roadmap(RoadmapFacts facts, PageText text) => RoadmapModel.Of(Scope, facts, text).With(
        ("explained", TallyExplanationModel.OfRoadmap(Scope, facts, text)),
        ("overdue", Highlights.Overdue(Scope, facts, text)),
        ("promises", Highlights.Promises(Scope, facts, text)),
        ("all_indicators", Scope.Pages.Has(Addresses.Indicators) ? Addresses.Indicators + "#" + Anchors.Roadmap(facts.Roadmap.Id) : null),
        ("plans", Highlights.Plans(Scope, facts, text)),
        ("all_measures", Scope.Pages.Has(Addresses.Measures) ? Addresses.Measures : null),
        ("done", Highlights.Done(Scope, facts, text)),
        ("next", Highlights.Next(Scope, facts, text)));
}
