using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>Markdown files → pages.</summary>
internal static class PageRules
{
    /// <summary>Makes the narrative of an organisation.</summary>
    /// <param name="draft">about.md.</param>
    /// <param name="name">Its title unless it has one.</param>
    public static TextPage? About(PageDraft? draft, Sourced<string> name) => draft is null ? null : Make(draft, draft.Head?.Title ?? name);

    /// <summary>Makes pages, by their order and then by id.</summary>
    /// <param name="drafts">As written.</param>
    public static IReadOnlyList<TextPage> Pages(IReadOnlyList<PageDraft> drafts) =>
        [.. Titled(drafts).OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal)];

    /// <summary>Makes dated notes, newest first.</summary>
    /// <param name="drafts">As written.</param>
    public static IReadOnlyList<TextPage> News(IReadOnlyList<PageDraft> drafts) =>
        [.. Titled(drafts).Where(page => page.Date is not null).OrderByDescending(page => page.Date).ThenBy(page => page.Id, StringComparer.Ordinal)];

    private static IEnumerable<TextPage> Titled(IReadOnlyList<PageDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Head?.Title is { } title)
            {
                yield return Make(draft, title);
            }
        }
    }

    private static TextPage Make(PageDraft draft, Sourced<string> title) => new(
        draft.Id,
        title,
        draft.Body,
        draft.Head?.Date?.Value,
        draft.Head?.Draft?.Value ?? false,
        draft.Head?.Order?.Value ?? 0,
        LinkRules.Make(draft.Head?.Links ?? []));
}
