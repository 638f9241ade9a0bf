using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Finds the page or file of the section that an author's relative link means.</summary>
internal sealed class SectionLinks
{
    private const string DocumentsFolder = "documents/";

    private readonly string folder;
    private readonly PagePlan pages;
    private readonly Func<string, Absence?> whyAbsent;
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public SectionLinks(Organisation organisation, PagePlan pages, Func<DocumentFile, string> formatOf, Func<string, Absence?> whyAbsent)
    {
        folder = organisation.Folder;
        this.pages = pages;
        this.whyAbsent = whyAbsent;
        foreach (var file in Files(organisation))
        {
            files[Addresses.File(file.Name)] = formatOf(file);
        }
    }

    /// <summary>The address that a link means.</summary>
    /// <param name="link">The link without its fragment, relative: as in input/ (<c>about.md</c>) or as in output/ (<c>people.html</c>).</param>
    /// <param name="file">The file of input/ that it stands in; a link is relative to its folder, or else to that of the organisation.</param>
    /// <returns>The address within the folder of the organisation, or null when there is nothing.</returns>
    public string? Find(string link, string file)
    {
        var path = Uri.UnescapeDataString(link);
        return (Resolve(FolderOf(file), path) is { } near && Existing(near) is { } found ? found : null)
            ?? (Resolve("", path) is { } far ? Existing(far) : null);
    }

    /// <summary>Why there is no page yet that a link means; null when no content would make one.</summary>
    /// <param name="link">The link, as for <see cref="Find"/>.</param>
    /// <param name="file">The file that it stands in.</param>
    public Absence? WhyAbsent(string link, string file)
    {
        var path = Uri.UnescapeDataString(link);
        return new[] { Resolve(FolderOf(file), path), Resolve("", path) }.OfType<string>().Select(target => whyAbsent(PageOf(target))).FirstOrDefault(why => why is not null);
    }

    /// <summary>Files of input/ that would make a target known: the text itself, the list of documents or of people, the roadmap.</summary>
    /// <param name="link">The link, as for <see cref="Find"/>.</param>
    /// <param name="file">The file that it stands in.</param>
    public IEnumerable<string> Sources(string link, string file)
    {
        var path = Uri.UnescapeDataString(link);
        return new[] { Resolve(FolderOf(file), path), Resolve("", path) }
            .OfType<string>()
            .Select(target => $"{folder}/{SourceOf(target)}");
    }

    private static string SourceOf(string target) => target switch
    {
        Addresses.People => "people.yml",
        Addresses.Documents => DocumentsFolder + "documents.yml",
        _ when target.StartsWith(DocumentsFolder, StringComparison.Ordinal) => DocumentsFolder + "documents.yml",
        _ when target.EndsWith(".html", StringComparison.Ordinal) && target.Split('/') is [var roadmap, _, ..] => $"roadmaps/{roadmap}.yml",
        _ => Path.ChangeExtension(target, ".md"),
    };

    /// <summary>Format and size of the file at an address, such as «PDF, 312 КБ»; null for a page.</summary>
    /// <param name="address">An address that <see cref="Find"/> gave.</param>
    public string? FormatOf(string address) => files.GetValueOrDefault(address);

    private string? Existing(string path)
    {
        var page = PageOf(path);
        return pages.Has(page) || files.ContainsKey(page) ? page : null;
    }

    private static string PageOf(string path) => path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3] + ".html" : path;

    // The folder within that of the organisation, such as «news».
    private string FolderOf(string file)
    {
        var at = folder.Length == 0 ? -1 : file.IndexOf(folder + "/", StringComparison.Ordinal);
        var inside = at < 0 ? "" : file[(at + folder.Length + 1)..];
        var slash = inside.LastIndexOf('/');
        return slash < 0 ? "" : inside[..slash];
    }

    private static string? Resolve(string from, string path)
    {
        var parts = new List<string>(from.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    private static IEnumerable<DocumentFile> Files(Organisation organisation) =>
        from document in organisation.Documents
        from file in new[] { document.File, document.SignatureFile }
        where file is not null
        select file;
}
