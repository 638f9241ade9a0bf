using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>How a cell was read.</summary>
/// <param name="Value">Its meaning.</param>
/// <param name="Notes">What to tell the reader, in the order of reading; none twice.</param>
internal sealed record ValueReading(IndicatorValue Value, IReadOnlyList<ValueNote> Notes)
{
    /// <summary>Other meanings that the author may have had in mind, likeliest first; those of an ambiguous value included.</summary>
    public IReadOnlyList<IndicatorValue> Alternatives { get; init; } = [];

    /// <summary>The unit of the row above, as printed, where the reading rests on it.</summary>
    public string? InheritedUnit { get; init; }

    /// <summary>Whether a remark of a kind was made.</summary>
    /// <param name="kind">The kind.</param>
    public bool Has(ValueNoteKind kind) => Notes.Any(note => note.Kind == kind);
}
