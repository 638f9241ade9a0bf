using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Changes: «рост на 10 п.п.», «+5 %», «в 2 раза», «вдвое», «с 35 до 50 %».</summary>
internal static class ChangeRule
{
    private static readonly string[] Falling = ["сниж", "сниз", "уменьш", "сокращ", "сократ", "паден", "↓"];
    private static readonly string[] Rising = ["рост", "увелич", "повыш", "повыс", "прирост", "расшир", "возраст", "вырас", "↑"];

    /// <summary>Reads a change at the cell's position.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="bound">The comparison that stood before: «не менее чем на 10 %».</param>
    public static IndicatorValue? Read(Cell cell, ComparisonOperator? bound = null)
    {
        var start = cell.Position;
        if (bound is null && Gain(cell) is { } gain)
        {
            return gain;
        }

        var change = Times(cell) ?? FromTo(cell) ?? By(cell) ?? Plus(cell);
        if (change is null)
        {
            cell.Position = start;
            return null;
        }

        if (change is { Delta: not null, Unit: "%" })
        {
            cell.Note(ValueNoteKind.PercentOrPoints);
            cell.AddAlternative(change with { Unit = BuiltInUnits.Points.Name, Bound = bound });
        }

        return change with { Bound = bound };
    }

    /// <summary>Whether a word says that something grows or shrinks.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool IsChangeWord(string folded) => StartsWithAny(folded, Rising) || StartsWithAny(folded, Falling);

    /// <summary>«Прирост не менее 5 %»: the bound is of the change, as in «рост не менее чем на 5 %»; «рост не менее 5 %» may be of the value.</summary>
    private static ChangeValue? Gain(Cell cell)
    {
        var start = cell.Position;
        if (cell.TakeWord("прирост", "прироста") && ComparisonRule.Read(cell) is ComparisonValue { Counts: not QuantityKind.People } bound)
        {
            return new ChangeValue { Delta = bound.Value, Unit = bound.Unit, Bound = bound.Operator };
        }

        cell.Position = start;
        return null;
    }

    private static ChangeValue? Times(Cell cell)
    {
        var start = cell.Position;
        decimal? factor = cell.Peek().Folded switch
        {
            "вдвое" => 2,
            "втрое" => 3,
            "вчетверо" => 4,
            "впятеро" => 5,
            _ => null,
        };
        if (factor is not null)
        {
            cell.Position++;
        }
        else if (cell.TakeWord("в") && AmountReader.Read(cell) is { Unit: null, NounHead: "раз" or "раза" } amount)
        {
            factor = amount.Value;
        }

        if (factor is not > 0)
        {
            cell.Position = start;
            return null;
        }

        return new ChangeValue { Factor = Falls(cell, start) ? 1 / factor : factor };
    }

    private static ChangeValue? FromTo(Cell cell)
    {
        var start = cell.Position;
        if (cell.TakeWord("с", "со") && AmountReader.Read(cell) is { } from && cell.TakeWord("до") && AmountReader.Read(cell) is { } to)
        {
            var (first, last) = (Settlement.Settle(cell, WithUnitOf(from, to)).Settled, Settlement.Settle(cell, WithUnitOf(to, from)).Settled);
            if (first.Compared is { } old && last.Compared is { } reached && old.Kind == reached.Kind)
            {
                return new ChangeValue { From = old.Amount, To = reached.Amount, Unit = reached.Unit, Counts = reached.Kind };
            }
        }

        cell.Position = start;
        return null;
    }

    private static ChangeValue? By(Cell cell)
    {
        var start = cell.Position;
        var says = (cell.Is(TokenKind.Word) || cell.Is(TokenKind.Other)) && IsChangeWord(cell.Peek().Folded);
        cell.Position += says ? 1 : 0;
        if ((!cell.TakeWord("на") && !says) || AmountReader.Read(cell) is not { } amount)
        {
            cell.Position = start;
            return null;
        }

        var more = cell.TakeWord("больше", "выше", "более");
        var less = !more && cell.TakeWord("меньше", "ниже", "менее");
        var isShare = amount.IsPercent || amount.Unit?.Kind == UnitKind.PercentPoints;
        if (!more && !less && !isShare && !says && !SaysChange(cell, start))
        {
            cell.Position = start;
            return null;
        }

        return Delta(cell, amount, less || (!more && Falls(cell, start + 1)));
    }

    private static ChangeValue? Plus(Cell cell)
    {
        var start = cell.Position;
        if (cell.Take(TokenKind.Plus) && AmountReader.Read(cell) is { } amount)
        {
            return Delta(cell, amount, falls: false);
        }

        cell.Position = start;
        return null;
    }

    private static ChangeValue Delta(Cell cell, Amount amount, bool falls)
    {
        var unit = amount.Unit?.Name
            ?? (amount.Noun is { } noun ? CountedNoun.Nominative(noun) : cell.Row.Unit is { Kind: not (UnitKind.YesNo or UnitKind.OneOfTwo) } row ? row.Unit!.Name : null);
        return new ChangeValue { Delta = falls ? -amount.Value : amount.Value, Unit = unit };
    }

    private static Amount WithUnitOf(Amount amount, Amount other) =>
        amount.IsBare && other.Unit is { } unit ? amount with { Value = amount.Value * unit.Factor, Unit = unit }
        : amount.IsBare ? amount with { Noun = other.Noun, NounHead = other.NounHead }
        : amount;

    private static bool Falls(Cell cell, int before) => cell.Tokens.Take(before).Any(token => StartsWithAny(token.Folded, Falling));

    private static bool SaysChange(Cell cell, int before) => cell.Tokens.Take(before).Any(token => IsChangeWord(token.Folded));

    private static bool StartsWithAny(string word, string[] stems) => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal));
}
