using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a footnote.</summary>
internal static class FootnoteReader
{
    private static readonly Field<Sourced<string>> Mark = Field.Required("mark", TextKind.Plain, "Знак сноски, например «*»");
    private static readonly Field<Sourced<string>> Text = Field.Required("text", TextKind.Plain, "Текст сноски");

    /// <summary>Footnotes.</summary>
    public static readonly ListKind<FootnoteDraft> List = new(new MapKind<FootnoteDraft>(
        new MapShape("footnote", "Сноска", Mark, Text),
        fields => new FootnoteDraft(fields) { Mark = fields.Value(Mark), Text = fields.Value(Text) }));
}
