using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Everything that begins with a number: pairs, ratios, ranges, «50 и более», «85 (из них 33)», and the plain number.</summary>
internal static class AmountRule
{
    /// <summary>Reads a value at the cell's position.</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? Read(Cell cell)
    {
        if (ReadHalf(cell) is { } half)
        {
            return half;
        }

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

        return value is NumberValue number ? number with { OfWhich = TakeOfWhich(cell) } : value;
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

    private static PercentValue? ReadHalf(Cell cell)
    {
        var word = cell.Peek();
        if (word.Kind != TokenKind.Word || word.Folded is not ("половина" or "половины" or "половину" or "половине"))
        {
            return null;
        }

        cell.Note(ValueNoteKind.NumberInWords, cell.Words(cell.Position, cell.Position + 1));
        cell.Position++;
        var whole = NounPhrase.Read(cell.Tokens, cell.Position, out var length);
        cell.Position += length;
        return new PercentValue(50) { Of = whole is { } phrase ? cell.Text[phrase.Start..phrase.End] : null };
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
