using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Bounds: «не менее 50 Мб/с», «≥ 50», «от 50 Мбит/с и выше», «свыше 10», «около 50 %», «не реже 1 раза в месяц».</summary>
internal static class ComparisonRule
{
    /// <summary>Reads a bound at the cell's position.</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? Read(Cell cell)
    {
        var start = cell.Position;
        if (TakeOperator(cell) is not { } op)
        {
            cell.Position = start;
            return null;
        }

        TakeThan(cell);
        if (ChangeRule.Read(cell, op) is { } change)
        {
            return change;
        }

        cell.TakeWord("по", "у", "в", "для", "с");
        if (AmountReader.Read(cell) is not { } amount)
        {
            cell.Position = start;
            return null;
        }

        TakeOrMore(cell);
        var end = cell.Position;
        if (PairRule.ReadRest(cell, amount) is not null)
        {
            cell.Note(ValueNoteKind.MoreInText, cell.Words(end, cell.Position).Trim(' ', '(', ')', '/'));
        }

        return UpTo(cell, op, amount) ?? Bound(op, Settlement.Settle(cell, amount));
    }

    /// <summary>«Не менее 50 и не более 100 %».</summary>
    private static RangeValue? UpTo(Cell cell, ComparisonOperator op, Amount low)
    {
        var start = cell.Position;
        cell.Take(TokenKind.Comma);
        _ = cell.TakeWord("и", "но");
        if (op == ComparisonOperator.AtLeast && cell.Position > start && TakeOperator(cell) == ComparisonOperator.AtMost && AmountReader.Read(cell) is { } high && RangeRule.Between(cell, low, high) is { } range)
        {
            return range;
        }

        cell.Position = start;
        return null;
    }

    /// <summary>«и более», «и выше», «и менее» after a number.</summary>
    /// <param name="cell">The cell.</param>
    public static ComparisonOperator? TakeOrMore(Cell cell)
    {
        if (cell.TakeWords("и", "более", "выше", "больше", "свыше") || cell.TakeWords("или", "более", "выше", "больше") || cell.TakeWord("минимум"))
        {
            return ComparisonOperator.AtLeast;
        }

        if (cell.TakeWords("и", "менее", "ниже", "меньше") || cell.TakeWords("или", "менее", "ниже", "меньше") || cell.TakeWord("максимум"))
        {
            return ComparisonOperator.AtMost;
        }

        if (cell.Is(TokenKind.Plus) && !cell.Peek().SpaceBefore && cell.Peek(1).Kind != TokenKind.Number)
        {
            cell.Position++;
            return ComparisonOperator.AtLeast;
        }

        return null;
    }

    /// <summary>A value as the bound of a comparison; several readings stay several.</summary>
    /// <param name="op">The comparison.</param>
    /// <param name="value">A value with one number.</param>
    public static IndicatorValue Bound(ComparisonOperator op, IndicatorValue value) => value switch
    {
        AmbiguousValue ambiguous => new AmbiguousValue(Bound(op, ambiguous.Preferred), [.. ambiguous.Others.Select(other => Bound(op, other))], ambiguous.Reason),
        PeopleValue people => new ComparisonValue(op, people.People, people.Who ?? BuiltInUnits.People.Name, QuantityKind.People),
        ChangeValue change => change with { Bound = op },
        { Compared: { } quantity } => new ComparisonValue(op, quantity.Amount, quantity.Unit, quantity.Kind == QuantityKind.YesNo ? QuantityKind.Number : quantity.Kind),
        _ => value,
    };

    /// <summary>Whether a token can only belong to a bound, so that what follows must not be read without it.</summary>
    /// <param name="token">A token before a number.</param>
    public static bool IsSignOfBound(Token token) => token.Kind == TokenKind.Sign
        || token.Folded is "менее" or "ниже" or "меньше" or "более" or "выше" or "больше" or "свыше" or "превышает" or "минимум" or "максимум" or "около" or "примерно" or "почти" or "реже" or "чаще";

    private static ComparisonOperator? TakeOperator(Cell cell)
    {
        if (cell.Is(TokenKind.Sign))
        {
            return TakeSign(cell);
        }

        if (cell.TakeWords("не", "менее", "ниже", "меньше", "хуже", "реже") || cell.TakeWords("как", "минимум") || cell.TakeWord("минимум", "от", "min"))
        {
            return ComparisonOperator.AtLeast;
        }

        if (cell.TakeWords("не", "более", "выше", "больше", "свыше", "превышает", "чаще") || cell.TakeWord("максимум", "max"))
        {
            return ComparisonOperator.AtMost;
        }

        if (cell.TakeWord("более", "больше", "свыше", "выше", "старше", "превышает", "превысит"))
        {
            return ComparisonOperator.MoreThan;
        }

        if (cell.TakeWord("менее", "меньше", "ниже", "младше", "моложе"))
        {
            return ComparisonOperator.LessThan;
        }

        return cell.TakeWord("около", "примерно", "приблизительно", "порядка", "почти", "ок") ? TakeDot(cell) : null;
    }

    private static ComparisonOperator? TakeSign(Cell cell) => cell.Tokens[cell.Position++].Folded switch
    {
        ">=" => ComparisonOperator.AtLeast,
        ">" => ComparisonOperator.MoreThan,
        "<=" => ComparisonOperator.AtMost,
        "<" => ComparisonOperator.LessThan,
        "~" => ComparisonOperator.About,
        _ => null,
    };

    /// <summary>«чем», also after a comma: «не менее, чем 50 %».</summary>
    private static void TakeThan(Cell cell)
    {
        if (cell.Is(TokenKind.Comma) && cell.Peek(1).IsWord("чем"))
        {
            cell.Position++;
        }

        cell.TakeWord("чем");
    }

    private static ComparisonOperator TakeDot(Cell cell)
    {
        cell.Take(TokenKind.Dot);
        return ComparisonOperator.About;
    }
}
