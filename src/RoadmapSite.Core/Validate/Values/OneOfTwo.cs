using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>
/// One number in a row of two units, «человек/%» or «Ед./%»: which of the two is it? What cannot be is ruled out first; what
/// is left open is said to be so (data/README.md, conventions of values).
/// </summary>
internal static class OneOfTwo
{
    /// <summary>Decides.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="unit">A unit of kind <see cref="UnitKind.OneOfTwo"/>.</param>
    /// <param name="number">The number.</param>
    public static IndicatorValue Settle(Cell cell, UnitReading unit, decimal number)
    {
        cell.Note(ValueNoteKind.OneOfTwo, unit.Printed);
        var title = cell.Row.Title;
        var series = cell.Row.Series;
        var percent = new PercentValue(number);
        var count = Count(unit, number);
        if (number == 0 && unit.CountsPeople)
        {
            return new PeoplePercentValue(0, 0);
        }

        // Half a person or half a thing is impossible, and a row is written in one unit.
        if (number != decimal.Truncate(number) || series.HasFraction)
        {
            return percent;
        }

        if (number > 100 || series.Max > 100)
        {
            return title.IsShare && !unit.CountsPeople ? percent : count;
        }

        // A «доля» of things is a percentage; a «доля» of people is contradicted by the unit that names people first.
        if (title.IsShare && !unit.CountsPeople)
        {
            return percent;
        }

        return title.IsShare || (!title.IsCount && unit.PercentFirst)
            ? new AmbiguousValue(percent, [count], Reason(unit, title))
            : new AmbiguousValue(count, [percent], Reason(unit, title));
    }

    /// <summary>The number as a count in the other unit of the two.</summary>
    /// <param name="unit">A unit of kind <see cref="UnitKind.OneOfTwo"/>.</param>
    /// <param name="number">The number.</param>
    public static IndicatorValue Count(UnitReading unit, decimal number) =>
        unit.CountsPeople ? new PeopleValue(number * unit.Unit!.Factor) : new NumberValue(number * unit.Unit!.Factor, unit.Unit.Name);

    private static string Reason(UnitReading unit, TitleHints title)
    {
        var why = title.IsShare ? "в наименовании «доля», поэтому принят процент"
            : title.IsCount ? "в наименовании «количество», поэтому принято число"
            : "принята единица, названная первой";
        return $"единица «{unit.Printed}» двойная, число одно; {why}";
    }
}
