using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings;
using RoadmapSite.Core.Validate.Organisations;
using RoadmapSite.Core.Validate.Roadmaps;

namespace RoadmapSite.Core.Validate;

/// <summary>The files of an organisation → the organisation. Every finding is reported; what cannot be made without guessing is left out.</summary>
internal static class OrganisationRules
{
    /// <summary>Makes an organisation.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="site">The site.</param>
    /// <param name="index">Other organisations.</param>
    /// <param name="bag">Takes the findings. Whether they stop publishing is the caller's to say, once levels are set.</param>
    /// <returns>Null when the organisation has no name to go by, or that of another.</returns>
    public static Organisation? Validate(OrganisationDraft draft, Site site, SiteIndex index, DiagnosticBag bag)
    {
        var documents = new List<DocumentDraft>();
        var scope = new OrganisationScope(
            site,
            index,
            Roles: index.Roles,
            Commons: index.Commons,
            DocumentRules.Collect(draft.Documents, bag, documents),
            Tables(draft),
            bag);
        var (roadmaps, reports) = RoadmapsAndReports(draft, scope);
        var card = draft.Card;
        var made = new Organisation
        {
            Id = draft.Id,
            Kind = draft.Kind,
            Level = draft.Kind == OrganisationKind.School ? GovernanceLevel.School : card.Level?.Value ?? GovernanceLevel.District,
            Folder = draft.Folder,
            Name = card.Name ?? default,
            ShortName = card.ShortName?.Value ?? card.Name?.Value ?? "",
            OtherNames = Localized(card.Names),
            Letterhead = Localized(card.Letterhead),
            Founder = card.Founder?.Value,
            Contacts = card.Contacts is { } contacts ? new Contacts(contacts.Address?.Value, contacts.Phone?.Value, contacts.Email?.Value, contacts.Site?.Value) : null,
            ParentId = OrganisationParent.Check(draft, index, bag),
            Numbers = BlockRules.Figures(card.Numbers),
            Fictional = card.Fictional?.Value ?? false,
            Formerly = FormerIds.Check(card.Formerly, index.HasOrganisation, row: null, bag),
            Roadmaps = roadmaps,
            Reports = reports,
            Tables = [.. draft.Tables.Select(table => TableRules.Make(table, scope)).OfType<DataTable>()],
            People = PeopleRules.Make(draft.People.Value, scope),
            Documents = DocumentRules.Make(documents, draft.Documents.Files, bag),
            About = PageRules.About(draft.About, card.Name ?? default),
            Pages = PageRules.Pages(draft.Pages),
            News = PageRules.News(draft.News),
            Sveden = SvedenRules.Make(draft.Sveden.Value),
            AcceptedFindings = AcceptedRules.Make(draft.Findings.Value, bag),
        };
        if (card.Name is null || HasTwin(draft, index, bag))
        {
            return null;
        }

        FindingRules.Run(made, site, bag);
        return made;
    }

    // A copy of a school under its old name: every page of it would be called like one of the other.
    private static bool HasTwin(OrganisationDraft draft, SiteIndex index, DiagnosticBag bag)
    {
        if (index.TwinOf(draft.Id) is not { } twin)
        {
            return false;
        }

        var name = draft.Card.Name!.Value;
        bag.Report(Codes.SameName, name.Span, twin, (draft.Card.ShortName ?? name).Value);
        return true;
    }

    private static IdSet Tables(OrganisationDraft draft)
    {
        var ids = new IdSet();
        foreach (var table in draft.Tables)
        {
            ids.Add(table.Id, table.Span);
        }

        return ids;
    }

    private static (IReadOnlyList<Roadmap> Roadmaps, IReadOnlyList<Report> Reports) RoadmapsAndReports(OrganisationDraft draft, OrganisationScope scope)
    {
        var published = draft.Reports.Where(report => report.Draft.Value is { Draft: null or { Value: false } }).Select(report => report.RoadmapId).ToHashSet(StringComparer.Ordinal);
        var files = new IdSet();
        var made = new Dictionary<string, MadeRoadmap>(StringComparer.Ordinal);
        var roadmaps = new List<Roadmap>(draft.Roadmaps.Count);
        foreach (var file in draft.Roadmaps)
        {
            files.Add(file.Id, file.Span);
            if (RoadmapRules.Make(file, scope, published.Contains(file.Id)) is { } roadmap)
            {
                made.Add(file.Id, roadmap);
                roadmaps.Add(roadmap.Roadmap with { Formerly = FormerIds.Check(file.Draft.Value!.Formerly, id => draft.Roadmaps.Any(other => other.Id == id), roadmap.Scope.Place, scope.Bag) });
            }
        }

        var unknown = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
        var reports = new List<Report>(draft.Reports.Count);
        foreach (var file in draft.Reports)
        {
            if (!files.Contains(file.RoadmapId))
            {
                ReportUnknownRoadmap(file, draft, files, unknown, scope.Bag);
            }
            else if (made.TryGetValue(file.RoadmapId, out var roadmap) && ReportRules.Make(file, roadmap) is { } report)
            {
                reports.Add(report);
            }
        }

        return (roadmaps, [.. reports.OrderBy(report => report.RoadmapId, StringComparer.Ordinal).ThenBy(report => report.Period.End)]);
    }

    // Once for a folder: all its reports are of the same roadmap.
    private static void ReportUnknownRoadmap(ReportFile file, OrganisationDraft draft, IdSet files, Dictionary<string, Diagnostic> unknown, DiagnosticBag bag)
    {
        var span = file.Draft.Value?.Roadmap is { } id && id.Value == file.RoadmapId ? id.Span : file.Span;
        var cause = file.OtherRoadmap ?? unknown.GetValueOrDefault(file.RoadmapId);
        var finding = bag.ReportFollowing(cause, Codes.UnknownRoadmap, span, file.RoadmapId, draft.Id, NearestHint.For(file.RoadmapId, files.All));
        unknown.TryAdd(file.RoadmapId, finding);
    }

    private static IReadOnlyList<LocalizedText> Localized(IReadOnlyList<Load.Fields.LocalizedDraft> drafts) =>
        [.. drafts.Select(draft => new LocalizedText(draft.Language, draft.Text))];
}
