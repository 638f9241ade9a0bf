using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>Turns an amount into a value: by its own unit, else by the row's unit, else by the title.</summary>
internal static class Settlement
{
    /// <summary>The value of an amount that stands alone.</summary>
    /// <param name="cell">The cell, for its row and for notes.</param>
    /// <param name="amount">The amount.</param>
    public static IndicatorValue Settle(Cell cell, Amount amount) => amount switch
    {
        { Unit: { } unit } => ByUnit(cell, amount, unit),
        { Noun: { } noun } => ByNoun(cell, amount, noun),
        _ => Bare(cell, amount),
    };

    /// <summary>The value of a bare number that only a title explains: «Кол-во ПК - 85».</summary>
    /// <param name="cell">The cell, for notes.</param>
    /// <param name="number">The number.</param>
    /// <param name="title">The title, or the words before the number.</param>
    public static IndicatorValue ByTitle(Cell cell, decimal number, TitleHints title)
    {
        if (title.IsShare)
        {
            cell.Note(ValueNoteKind.UnitFromTitle, "%");
            return new PercentValue(number);
        }

        if (title.Thing is not { } thing || !(title.IsCount || title.IsEquipment || title.IsPeople))
        {
            return new NumberValue(number, null);
        }

        if (title.IsPeople && title.PerOne is null)
        {
            return new PeopleValue(number);
        }

        var unit = title.PerOne is { } one ? $"{thing} на {one}" : title.IsEquipment ? BuiltInUnits.Pieces.Name : CountedNoun.Nominative(thing);
        cell.Note(ValueNoteKind.UnitFromTitle, unit);
        return new NumberValue(number, unit);
    }

    /// <summary>Notes what cannot be: shares below 0 or over 100 %, fractions of people.</summary>
    /// <param name="cell">The cell, for notes.</param>
    /// <param name="value">A finished value.</param>
    public static void NoteImpossible(Cell cell, IndicatorValue value)
    {
        switch (value)
        {
            case PercentValue { Percent: < 0 or > 100 }:
            case PeoplePercentValue { Percent: < 0 or > 100 }:
            case NumberValue { Percent: < 0 or > 100 }:
                cell.Note(ValueNoteKind.PercentOutOfRange);
                break;
            case PeopleValue people when !IsCount(people.People):
            case PeoplePercentValue pair when !IsCount(pair.People):
            case NumberValue { Value: < 0, Unit: "шт." or "ед." }:
                cell.Note(ValueNoteKind.ImpossibleCount);
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    NoteImpossible(cell, item.Value);
                }

                break;
        }
    }

    private static IndicatorValue ByUnit(Cell cell, Amount amount, Unit unit)
    {
        NoteDisagreement(cell, unit.Kind);
        return unit.Kind switch
        {
            UnitKind.Percent => new PercentValue(amount.Value) { Of = amount.Of },
            UnitKind.PercentPoints => new ChangeValue { Delta = amount.Value, Unit = unit.Name },
            UnitKind.People => new PeopleValue(amount.Value),
            _ => new NumberValue(amount.Value, unit.Name),
        };
    }

    private static IndicatorValue ByNoun(Cell cell, Amount amount, string noun)
    {
        var plural = CountedNoun.Nominative(noun);
        if (amount.IsPeople)
        {
            NoteDisagreement(cell, UnitKind.People);
            return new PeopleValue(amount.Value) { Who = plural };
        }

        NoteDisagreement(cell, UnitKind.Count);
        return cell.Row.Unit is { Kind: UnitKind.Count or UnitKind.Money or UnitKind.Speed, Known: true, Unit: { } unit }
            ? new NumberValue(amount.Value * FactorOf(unit, amount), unit.Name)
            : new NumberValue(amount.Value, plural);
    }

    private static IndicatorValue Bare(Cell cell, Amount amount)
    {
        if (cell.Row.Unit is not { } unit)
        {
            return WithoutUnit(cell, amount);
        }

        if (cell.Row.UnitIsInTitle)
        {
            cell.Note(ValueNoteKind.UnitFromTitle, unit.Printed);
        }

        if (unit.Unit is { Loose: true })
        {
            cell.Note(ValueNoteKind.BytesReadAsBits, unit.Printed);
        }

        switch (unit.Kind)
        {
            case UnitKind.YesNo:
                return YesOrNo(cell, amount, unit);
            case UnitKind.OneOfTwo:
                return OneOfTwo.Settle(cell, unit, amount.Value);
            default:
                var value = amount.Value * FactorOf(unit.Unit!, amount);
                return unit.Kind switch
                {
                    UnitKind.Percent => new PercentValue(value),
                    UnitKind.PercentPoints => new ChangeValue { Delta = value, Unit = unit.Unit!.Name },
                    UnitKind.People => new PeopleValue(value),
                    _ => new NumberValue(value, unit.Unit!.Name),
                };
        }
    }

    private static IndicatorValue YesOrNo(Cell cell, Amount amount, UnitReading unit)
    {
        if (amount.Value is 0 or 1)
        {
            return new YesNoValue(amount.Value == unit.Yes);
        }

        return amount.Value == unit.Yes ? new YesNoValue(true) : new NumberValue(amount.Value, null);
    }

    private static IndicatorValue WithoutUnit(Cell cell, Amount amount)
    {
        if (cell.Row.IsYesNo && amount.Value is 0 or 1)
        {
            return new YesNoValue(amount.Value == 1);
        }

        return ByTitle(cell, amount.Value, cell.Row.Title);
    }

    // «5 тыс.» in a row of «тыс. руб.» repeats the row's thousands.
    private static decimal FactorOf(Unit unit, Amount amount) => amount.Multiplied ? 1 : unit.Factor;

    private static void NoteDisagreement(Cell cell, UnitKind named)
    {
        if (cell.Row.Unit is not { Known: true } unit || cell.Row.UnitIsInTitle || named == UnitKind.PercentPoints)
        {
            return;
        }

        var fits = unit.Kind switch
        {
            UnitKind.OneOfTwo => named == UnitKind.Percent || named == unit.Unit!.Kind,
            UnitKind.Ratio => true,
            _ => named == unit.Kind || (named == UnitKind.Count && unit.Kind is UnitKind.Money or UnitKind.Speed or UnitKind.Count),
        };
        if (!fits)
        {
            cell.Note(ValueNoteKind.UnitDisagrees, unit.Printed);
        }
    }

    private static bool IsCount(decimal number) => number >= 0 && number == decimal.Truncate(number);
}
