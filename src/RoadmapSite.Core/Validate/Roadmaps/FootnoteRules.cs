using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Footnotes.</summary>
internal static class FootnoteRules
{
    /// <summary>Makes those that have both mark and text.</summary>
    /// <param name="drafts">As written.</param>
    public static IReadOnlyList<Footnote> Make(IReadOnlyList<FootnoteDraft> drafts)
    {
        var made = new List<Footnote>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Mark is { } mark && draft.Text is { } text)
            {
                made.Add(new Footnote(mark.Value, text));
            }
        }

        return made;
    }
}
