using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Load.Tables;

namespace RoadmapSite.Core.Load;

/// <summary>A kind of file that authors write.</summary>
/// <param name="Path">Where it stands, such as <c>schools/&lt;id&gt;/roadmaps/&lt;id&gt;.yml</c>.</param>
/// <param name="Shape">Its keys.</param>
internal sealed record FileFormat(string Path, MapShape Shape);

/// <summary>All files with keys and what they may hold: the JSON Schema and the tables of the manual are made from this, and reading uses the same declarations.</summary>
internal static class ContentFormat
{
    /// <summary>The files, in the order of the manual. What stands under schools/ may stand under districts/ as well, but for school.yml.</summary>
    public static IReadOnlyList<FileFormat> Files { get; } =
    [
        new("site.yml", SiteCardReader.Kind.Shape),
        new("dictionary/units.yml", UnitsReader.Kind.Shape),
        new("dictionary/roles.yml", RolesReader.Kind.Shape),
        new("dictionary/indicators.yml", CommonIndicatorsReader.Kind.Shape),
        new("dictionary/terms.yml", TermsReader.Kind.Shape),
        new("dictionary/calendar.yml", CalendarReader.Kind.Shape),
        new("districts/<id>/district.yml", OrganisationCardReader.DistrictCard.Shape),
        new("schools/<id>/school.yml", OrganisationCardReader.School.Shape),
        new("schools/<id>/roadmaps/<id>.yml", RoadmapReader.Kind.Shape),
        new("schools/<id>/reports/<roadmap>/<period>.yml", ReportReader.Kind.Shape),
        new("schools/<id>/tables/<id>.yml", TableReader.Kind.Shape),
        new("schools/<id>/people.yml", PeopleReader.Kind.Shape),
        new("schools/<id>/documents/documents.yml", DocumentsReader.Kind.Shape),
        new("schools/<id>/sveden.yml", SvedenReader.Kind.Shape),
        new("schools/<id>/findings.yml", FindingsReader.Kind.Shape),
        new("schools/<id>/*.md", PageHeadReader.Kind.Shape),
    ];
}
