using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of an exclusion.</summary>
internal static class ExclusionReader
{
    private static readonly Field<Sourced<string>> Reason = Field.Required("reason", TextKind.Plain, "Причина");

    /// <summary>An exclusion.</summary>
    public static readonly MapKind<ExclusionDraft> Kind = new(
        new MapShape("exclude", "Исключение из итогов", Reason),
        fields => new ExclusionDraft(fields) { Reason = fields.Value(Reason) });
}
