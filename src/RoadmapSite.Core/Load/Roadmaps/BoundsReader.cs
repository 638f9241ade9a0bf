using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of bounds.</summary>
internal static class BoundsReader
{
    private static readonly Field<Sourced<decimal>> Min = Field.Optional("min", DecimalKind.Instance, "Не менее");
    private static readonly Field<Sourced<decimal>> Max = Field.Optional("max", DecimalKind.Instance, "Не более");

    /// <summary>Bounds.</summary>
    public static readonly MapKind<BoundsDraft> Kind = new(
        new MapShape("range", "Границы", Min, Max) { OneOf = [Min, Max] },
        fields => new BoundsDraft(fields) { Min = fields.Value(Min), Max = fields.Value(Max) });
}
