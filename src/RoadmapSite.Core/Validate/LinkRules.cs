using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate;

/// <summary>Links with their words.</summary>
internal static class LinkRules
{
    /// <summary>Makes those that have both words and address.</summary>
    /// <param name="drafts">As written.</param>
    public static IReadOnlyList<TextLink> Make(IReadOnlyList<LinkDraft> drafts)
    {
        var made = new List<TextLink>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Text is { } text && draft.Url is { } url)
            {
                made.Add(new TextLink(text.Value, url.Value));
            }
        }

        return made;
    }
}
