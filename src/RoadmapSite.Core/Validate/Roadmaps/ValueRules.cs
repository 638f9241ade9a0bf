using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Cells of an indicator → what they mean, read together with unit, title and each other.</summary>
/// <param name="row">What the cells of the row have in common.</param>
internal sealed class ValueRules(ValueRow row)
{
    /// <summary>What the cells of an indicator have in common.</summary>
    /// <param name="unit">Its unit, its own or the one above.</param>
    /// <param name="isInherited">Whether the unit is that above.</param>
    /// <param name="draft">The indicator.</param>
    /// <param name="units">Units of the site.</param>
    public static ValueRules Of(Sourced<string>? unit, bool isInherited, IndicatorDraft draft, UnitDictionary units)
    {
        var cells = new List<string>(draft.Targets.Count + 1);
        if (draft.Baseline?.Value is { } baseline)
        {
            cells.Add(baseline.Value);
        }

        foreach (var target in draft.Targets)
        {
            cells.Add(target.Value.Value);
        }

        return Of(unit?.Value, isInherited, draft.Title?.Value, cells, units);
    }

    /// <summary>What the cells of a row have in common.</summary>
    /// <param name="unit">Its unit.</param>
    /// <param name="isInherited">Whether the unit is that above.</param>
    /// <param name="title">Its title.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="units">Units of the site.</param>
    public static ValueRules Of(string? unit, bool isInherited, string? title, IReadOnlyList<string> cells, UnitDictionary units)
    {
        var meant = units.Meant(unit);
        return new ValueRules(new ValueRow(units.Table, isInherited ? null : meant, title, isInherited ? meant : null, cells));
    }

    /// <summary>How the unit is understood; null when there is none.</summary>
    public UnitReading? Unit => row.Unit;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    public StatedValue Read(Sourced<string> cell) => new(cell, Meant(ValueReader.Read(cell.Value, row).Value));

    /// <summary>The unit that the words of a cell disagree with, as printed; null where they agree.</summary>
    /// <param name="cell">The cell.</param>
    public string? DisagreesWith(Sourced<string> cell) =>
        ValueReader.Read(cell.Value, row).Notes.Where(note => note.Kind == ValueNoteKind.UnitDisagrees).Select(note => note.Detail).FirstOrDefault();

    // «60 из 90» under «%» is a share.
    private IndicatorValue Meant(IndicatorValue value) => value is RatioValue { Percent: null, B: > 0 } ratio && ratio.A <= ratio.B && row.Unit?.Kind == UnitKind.Percent
        ? new PercentValue(100 * ratio.A / ratio.B)
        : value;
}
