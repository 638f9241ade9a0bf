using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Load.Tables;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load;

/// <summary>The folder of a school or a district → its draft.</summary>
internal static class OrganisationLoader
{
    private const string AboutName = "about.md";
    private static readonly string[] OtherFiles = ["people.yml", "sveden.yml", "findings.yml"];
    private static readonly string[] Subfolders = ["roadmaps", "reports", "tables", "documents", "news"];

    /// <summary>Where organisations of a kind stand.</summary>
    /// <param name="kind">School or district.</param>
    public static string FolderOf(OrganisationKind kind) => kind == OrganisationKind.School ? "schools" : "districts";

    /// <summary>Name of the file that describes an organisation.</summary>
    /// <param name="kind">School or district.</param>
    public static string CardNameOf(OrganisationKind kind) => kind == OrganisationKind.School ? "school.yml" : "district.yml";

    /// <summary>Reads all files of an organisation.</summary>
    /// <param name="input">The content folder.</param>
    /// <param name="kind">School or district.</param>
    /// <param name="id">Name of its folder.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Null when the organisation cannot be known at all: its card is missing or unreadable. The rest is read all the same, so that everything wrong with it is reported.</returns>
    public static OrganisationDraft? Load(IContentFiles input, OrganisationKind kind, string id, DiagnosticBag bag) =>
        Load(new ListedFiles(input), kind, id, bag);

    private static OrganisationDraft? Load(ListedFiles input, OrganisationKind kind, string id, DiagnosticBag bag)
    {
        var folder = $"{FolderOf(kind)}/{id}";
        var card = LoadCard(input, kind, folder, bag);
        var about = $"{folder}/{AboutName}";
        var misplaced = Misplaced(input, kind, folder, bag);
        var draft = new OrganisationDraft
        {
            Id = id,
            Kind = kind,
            Folder = folder,
            Card = card.Value!,
            Documents = DocumentsLoader.Load(input, folder + "/documents", misplaced, bag),
            Roadmaps = RoadmapsLoader.Load(input, folder + "/roadmaps", misplaced.Select(file => file.AsRoadmap).OfType<RoadmapFile>(), bag),
            Reports = ReportsLoader.Load(input, folder + "/reports", bag),
            Tables = TablesLoader.Load(input, folder + "/tables", bag),
            People = YamlFile.ReadIfThere(input, folder + "/people.yml", PeopleReader.Kind, bag),
            Sveden = YamlFile.ReadIfThere(input, folder + "/sveden.yml", SvedenReader.Kind, bag),
            Findings = YamlFile.ReadIfThere(input, folder + "/findings.yml", FindingsReader.Kind, bag),
            About = input.Exists(about) ? PageReader.Read(input, about, bag).Value : null,
            Pages = PagesLoader.Load(input, folder, isNews: false, AboutName, bag),
            News = PagesLoader.Load(input, folder + "/news", isNews: true, except: null, bag),
        };
        ReportStray(input, kind, folder, misplaced, bag);
        return card.Value is null ? null : draft;
    }

    /// <summary>Reads only the file that describes an organisation.</summary>
    /// <param name="input">The content folder.</param>
    /// <param name="kind">School or district.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Loaded<OrganisationCardDraft> LoadCard(IContentFiles input, OrganisationKind kind, string folder, DiagnosticBag bag)
    {
        var path = $"{folder}/{CardNameOf(kind)}";
        if (!input.Exists(path))
        {
            return MisnamedFiles.ReportInPlaceOf(input, path, bag)
                ?? bag.Report(Codes.CardMissing, SourceSpan.WholeFile($"{input.Root}/{path}"), folder, CardNameOf(kind));
        }

        return YamlFile.Read(input, path, kind == OrganisationKind.School ? OrganisationCardReader.School : OrganisationCardReader.DistrictCard, bag);
    }

    /// <summary>Reports the files beside the card of an organisation that belong into its folders.</summary>
    /// <param name="input">The content folder.</param>
    /// <param name="kind">School or district.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<MisplacedFile> Misplaced(IContentFiles input, OrganisationKind kind, string folder, DiagnosticBag bag) =>
        MisplacedFiles.Among(input, folder, "", [.. OtherFiles, CardNameOf(kind)], bag);

    private static void ReportStray(ListedFiles input, OrganisationKind kind, string folder, IReadOnlyList<MisplacedFile> misplaced, DiagnosticBag bag)
    {
        var known = new List<string>(OtherFiles) { CardNameOf(kind) };
        known.AddRange(misplaced.Select(file => file.Name));
        known.AddRange(input.Files(folder).Where(PagesLoader.IsPage));
        StrayFiles.ReportAll(input, folder, known, Subfolders, bag);
        var news = folder + "/news";
        StrayFiles.ReportAll(input, news, [.. input.Files(news).Where(PagesLoader.IsPage)], knownFolders: [], bag);
    }
}
