using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of a term.</summary>
internal static class TermEntryReader
{
    private static readonly Field<Sourced<string>> Term = Field.Required("term", TextKind.Plain, "Как стоит в текстах");
    private static readonly Field<Sourced<string>> Meaning = Field.Required("meaning", TextKind.Plain, "Что значит");
    private static readonly Field<Sourced<string>> Lang = Field.Optional("lang", LanguageKind.Instance, "Язык, если не русский");

    /// <summary>An abbreviation or a foreign name.</summary>
    public static readonly MapKind<TermEntryDraft> Kind = new(
        new MapShape("term_entry", "Сокращение или название", Term, Meaning, Lang),
        Read);

    private static TermEntryDraft Read(MapFields fields) => new(fields)
    {
        Term = fields.Value(Term),
        Meaning = fields.Value(Meaning),
        Lang = fields.Value(Lang),
    };
}
