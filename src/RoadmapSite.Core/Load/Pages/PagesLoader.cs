using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Pages;

/// <summary>Markdown files of a folder.</summary>
internal static class PagesLoader
{
    /// <summary>Whether a file is a page: Markdown, and not the folder's own README.</summary>
    /// <param name="name">File name.</param>
    public static bool IsPage(string name) => name.EndsWith(".md", StringComparison.Ordinal) && !StrayFiles.IsIgnored(name);

    /// <summary>Reads all pages of a folder.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="isNews">Whether they are dated notes.</param>
    /// <param name="except">A file that is no page of the list.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<PageDraft> Load(IContentFiles files, string folder, bool isNews, string? except, DiagnosticBag bag)
    {
        var pages = new List<PageDraft>();
        foreach (var name in files.Files(folder))
        {
            if (!IsPage(name) || name == except)
            {
                continue;
            }

            FileNames.IsId(Path.GetFileNameWithoutExtension(name), StrayFiles.Place(files, folder, name), bag);
            var page = PageReader.Read(files, $"{folder}/{name}", bag);
            if (page.Value is not null)
            {
                CheckHead(page.Value, isNews, bag);
                pages.Add(page.Value);
            }
        }

        return pages;
    }

    private static void CheckHead(PageDraft page, bool isNews, DiagnosticBag bag)
    {
        var missing = new List<string>();
        Diagnostic? cause = null;
        if (page.Head?.Title is null)
        {
            missing.Add(PageHeadReader.Title.Key);
            cause = page.Head?.Broke(PageHeadReader.Title);
        }

        if (isNews && page.Head?.Date is null)
        {
            missing.Add(PageHeadReader.Date.Key);
            cause ??= page.Head?.Broke(PageHeadReader.Date);
        }

        if (missing.Count > 0)
        {
            var lines = string.Join(", ", missing.Select(key => $"«{key}: …»"));
            bag.ReportFollowing(cause, Codes.MissingPageKey, new SourceSpan(page.Span.File, 1, 1), string.Join(", ", missing), lines);
        }
    }
}
