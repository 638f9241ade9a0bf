using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load;

/// <summary>site.yml, dictionary/ and the list of organisations.</summary>
internal static class SiteLoader
{
    private const string CardName = "site.yml";
    private static readonly string[] Dictionaries = ["units.yml", "roles.yml", "indicators.yml", "terms.yml", "calendar.yml"];

    /// <summary>Reads what belongs to the site as a whole. Organisations are only listed.</summary>
    /// <param name="input">The content folder.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Null when site.yml is missing or unreadable.</returns>
    public static SiteDraft? Load(IContentFiles input, DiagnosticBag bag)
    {
        var card = input.Exists(CardName)
            ? YamlFile.Read(input, CardName, SiteCardReader.Kind, bag)
            : MisnamedFiles.ReportInPlaceOf(input, CardName, bag) ?? bag.Report(Codes.SiteMissing, SourceSpan.WholeFile($"{input.Root}/{CardName}"));
        var draft = new SiteDraft
        {
            Card = card.Value!,
            Units = YamlFile.ReadIfThere(input, "dictionary/units.yml", UnitsReader.Kind, bag),
            Roles = YamlFile.ReadIfThere(input, "dictionary/roles.yml", RolesReader.Kind, bag),
            Indicators = YamlFile.ReadIfThere(input, "dictionary/indicators.yml", CommonIndicatorsReader.Kind, bag),
            Terms = YamlFile.ReadIfThere(input, "dictionary/terms.yml", TermsReader.Kind, bag),
            Calendar = YamlFile.ReadIfThere(input, "dictionary/calendar.yml", CalendarReader.Kind, bag),
            Organisations = [.. Organisations(input, OrganisationKind.District, bag), .. Organisations(input, OrganisationKind.School, bag)],
        };
        StrayFiles.ReportAll(input, "", [CardName], ["dictionary", "districts", "schools"], bag);
        StrayFiles.ReportAll(input, "dictionary", Dictionaries, knownFolders: [], bag);
        return card.Value is null ? null : draft;
    }

    private static IEnumerable<OrganisationFolder> Organisations(IContentFiles input, OrganisationKind kind, DiagnosticBag bag)
    {
        var folder = OrganisationLoader.FolderOf(kind);
        StrayFiles.ReportAll(input, folder, knownFiles: [], input.Folders(folder), bag);
        foreach (var id in input.Folders(folder))
        {
            var place = StrayFiles.Place(input, folder, id);
            if (!StrayFiles.IsIgnored(id) && FileNames.IsId(id, place, bag))
            {
                yield return new OrganisationFolder(kind, id, SourceSpan.WholeFile($"{place}/{OrganisationLoader.CardNameOf(kind)}"));
            }
        }
    }
}
