using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Everything that begins with a number: pairs, ratios, ranges, «50 и более», «85 (из них 33)», and the plain number.</summary>
internal static class AmountRule
{
    /// <summary>Reads a value at the cell's position.</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? Read(Cell cell)
    {
        if (AmountReader.Read(cell) is not { } amount)
        {
            return null;
        }

        var compound = PairRule.ReadRest(cell, amount) ?? RatioRule.ReadRest(cell, amount) ?? RangeRule.ReadRest(cell, amount);
        if (compound is not null)
        {
            return compound;
        }

        var value = Settlement.Settle(cell, amount);
        if (ComparisonRule.TakeOrMore(cell) is { } op)
        {
            return ComparisonRule.Bound(op, value);
        }

        return value switch
        {
            NumberValue number => PerOne(cell, number with { OfWhich = TakeOfWhich(cell) }),
            PeopleValue people => people with { OfWhich = TakeOfWhich(cell) },
            _ => value,
        };
    }

    /// <summary>«до 12 дисциплин», «увеличится до 90 %»: the value that is reached (data/README.md, conventions of values).</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? ReadReached(Cell cell)
    {
        var start = cell.Position;
        if (!cell.TakeWord("до") || Read(cell) is not { } value)
        {
            cell.Position = start;
            return null;
        }

        cell.Note(ValueNoteKind.ValueReached);
        if (value.Settled.Compared is not null && ComparisonRule.Bound(ComparisonOperator.AtMost, value.Settled) is ComparisonValue limit)
        {
            cell.AddAlternative(limit);
        }

        return value;
    }

    /// <summary>«2,5 м2 на одного обучающегося», «0,2 компьютера на 1 ученика».</summary>
    private static NumberValue PerOne(Cell cell, NumberValue number)
    {
        var isOne = cell.Peek(1) is { Kind: TokenKind.Number, Number: 1 } || cell.Peek(1).Folded is "одного" or "одну" or "один" or "одно" or "каждого" or "каждый";
        if (number.Unit is null || !cell.Peek().IsWord("на") || !isOne || cell.Peek(2).Kind != TokenKind.Word)
        {
            return number;
        }

        cell.Position += 3;
        return number with { Unit = $"{number.Unit} на {cell.Words(cell.Position - 1, cell.Position)}" };
    }

    /// <summary>«(из них доступны учащимся 33)», «, в том числе 10 новых».</summary>
    private static decimal? TakeOfWhich(Cell cell)
    {
        var start = cell.Position;
        if (!cell.Take(TokenKind.Open))
        {
            cell.Take(TokenKind.Comma);
        }

        if (cell.TakeWords("из", "них", "которых") || TakeIncluding(cell))
        {
            while (cell.Is(TokenKind.Word) || cell.Is(TokenKind.Dash) || cell.Is(TokenKind.Colon))
            {
                cell.Position++;
            }

            if (cell.Is(TokenKind.Number) && cell.Tokens.Skip(cell.Position + 1).All(token => token.Kind is not TokenKind.Number))
            {
                return cell.Tokens[cell.Position++].Number;
            }
        }

        cell.Position = start;
        return null;
    }

    private static bool TakeIncluding(Cell cell)
    {
        if (cell.Peek().IsWord("в") && cell.Peek(1).IsWord("том") && cell.Peek(2).IsWord("числе"))
        {
            cell.Position += 3;
            return true;
        }

        return false;
    }
}
