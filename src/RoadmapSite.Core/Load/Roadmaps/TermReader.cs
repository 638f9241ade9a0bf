using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a term.</summary>
internal static class TermReader
{
    private static readonly Field<Sourced<DateOnly>> From = Field.Required("from", DateKind.Instance, "Первый день");
    private static readonly Field<Sourced<DateOnly>> To = Field.Required("to", DateKind.Instance, "Последний день");

    /// <summary>A term.</summary>
    public static readonly MapKind<TermDraft> Kind = new(
        new MapShape("term", "Срок действия", From, To),
        fields => new TermDraft(fields) { From = fields.Value(From), To = fields.Value(To) });
}
