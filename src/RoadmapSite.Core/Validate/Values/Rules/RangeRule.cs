using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Corridors: «от 5 до 10», «50-100 Мбит/с», «90…110 %».</summary>
internal static class RangeRule
{
    /// <summary>Reads «от … до …» at the cell's position.</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? Read(Cell cell)
    {
        var start = cell.Position;
        if (cell.TakeWord("от") && AmountReader.Read(cell) is { } low && cell.TakeWord("до") && AmountReader.Read(cell) is { } high && Between(cell, low, high) is { } range)
        {
            return range;
        }

        cell.Position = start;
        return null;
    }

    /// <summary>Reads the rest of a range whose lower bound is read: a dash or an ellipsis and the upper bound.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="low">The lower bound.</param>
    public static IndicatorValue? ReadRest(Cell cell, Amount low)
    {
        var start = cell.Position;
        if ((cell.Take(TokenKind.Dash) || cell.Take(TokenKind.Ellipsis)) && AmountReader.Read(cell) is { } high && Between(cell, low, high) is { } range)
        {
            return range;
        }

        cell.Position = start;
        return null;
    }

    /// <summary>Two amounts as a range; null when they do not count the same.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    public static RangeValue? Between(Cell cell, Amount low, Amount high)
    {
        if (IsPeriod(low, high) || high.NounHead is "раз" or "раза" || (!low.IsBare && high.IsBare))
        {
            return null;
        }

        var (min, max) = (Settlement.Settle(cell, Like(low, high)).Settled, Settlement.Settle(cell, Like(high, low)).Settled);
        if (min.Compared is not { } first || max.Compared is not { } second || first.Kind != second.Kind || first.Unit != second.Unit)
        {
            return null;
        }

        if (first.Amount > second.Amount)
        {
            cell.Note(ValueNoteKind.BoundsReversed);
            (first, second) = (second, first);
        }

        var unit = (max as PeopleValue)?.Who ?? (min as PeopleValue)?.Who ?? first.Unit;
        return new RangeValue(first.Amount, second.Amount, unit, first.Kind);
    }

    // «2022-2027» is a term, «2022 – 20%» a value of a year.
    private static bool IsPeriod(Amount low, Amount high) =>
        low.IsBare && NamingNumbers.IsYear(low.Value) && (NamingNumbers.IsYear(high.Value) || low.Value > high.Value);

    private static Amount Like(Amount amount, Amount other)
    {
        if (!amount.IsBare)
        {
            return amount;
        }

        return other.Unit is { } unit
            ? amount with { Value = amount.Value * unit.Factor * Thousands(amount, other), Unit = unit }
            : amount with { Noun = other.Noun, NounHead = other.NounHead };
    }

    private static decimal Thousands(Amount amount, Amount other) =>
        other.Multiplied && !amount.Multiplied && other.Value >= 1000 * amount.Value ? LargestStep(other.Value) : 1;

    // «5-10 тыс. руб.»: the multiplier after the second number is meant for both.
    private static decimal LargestStep(decimal value) => value switch
    {
        >= 1_000_000_000 => 1_000_000_000,
        >= 1_000_000 => 1_000_000,
        _ => 1_000,
    };
}
