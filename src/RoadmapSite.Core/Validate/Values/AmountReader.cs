using RoadmapSite.Core.Validate.Values.Rules;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>Reads a number and its unit or counted thing: «784,5 миллиарда рублей», «12 дисциплин», «50Мб/с», «пять школ».</summary>
internal static class AmountReader
{
    /// <summary>Reads an amount at the cell's position and moves past it.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Null, with nothing taken, when no amount begins here.</returns>
    public static Amount? Read(Cell cell)
    {
        var start = cell.Position;
        if (cell.Is(TokenKind.Word) && cell.Peek().Folded is "половина" or "половины" or "половину" or "половине")
        {
            cell.Note(ValueNoteKind.NumberInWords, cell.Words(cell.Position, cell.Position + 1));
            cell.Position++;
            return new Amount(50) { Unit = BuiltInUnits.Percent, Of = ReadWhole(cell) };
        }

        if (cell.Is(TokenKind.Number) && Letters.Fraction(cell.Text[cell.Peek().Start]) is { } fraction && PeopleWords.Contains(cell.Peek(1).Folded))
        {
            // «¾ педагогов» are a share of them.
            cell.Position++;
            return new Amount(fraction * 100) { Unit = BuiltInUnits.Percent, Of = ReadWhole(cell) };
        }

        var negative = TakeMinus(cell);
        if (NamesSomething(cell) || ReadNumber(cell) is not { } number || IsDenominator(cell.Peek().Folded))
        {
            cell.Position = start;
            return null;
        }

        number = negative ? -number : number;
        if (NumberWords.Multiplier(cell.Tokens, cell.Position, out var taken) is not { } factor)
        {
            return ReadUnit(cell, new Amount(number));
        }

        cell.Position += taken;
        return ReadUnit(cell, new Amount((number * factor) + ReadSmallerPart(cell, factor)) { Multiplied = true });
    }

    /// <summary>«2 млн 300 тыс. руб.», «2 тыс. 500 руб.».</summary>
    private static decimal ReadSmallerPart(Cell cell, decimal factor)
    {
        var start = cell.Position;
        if (!cell.Is(TokenKind.Number) || cell.Peek().Number >= 1000)
        {
            return 0;
        }

        var number = cell.Tokens[cell.Position++].Number;
        var smaller = NumberWords.Multiplier(cell.Tokens, cell.Position, out var taken) ?? 1;
        if (smaller >= factor || cell.Peek(taken).Kind != TokenKind.Word)
        {
            cell.Position = start;
            return 0;
        }

        cell.Position += taken;
        return number * smaller;
    }

    /// <summary>«Две трети», «три пятых»: a part of a whole, not two of anything.</summary>
    private static bool IsDenominator(string word) => word is "трети" or "третьих" or "третей" or "четвертых" or "пятых" or "десятых" or "сотых";

    /// <summary>Years, and ordinals such as «9 класс».</summary>
    private static bool NamesSomething(Cell cell) => cell.Is(TokenKind.Number)
        && (NamingNumbers.IsYear(cell.Tokens, cell.Position) || NamingNumbers.IsOrdinal(cell.Tokens, cell.Position));

    /// <summary>A dash is a minus only at the very beginning, right before a digit, and where the row allows it.</summary>
    private static bool TakeMinus(Cell cell)
    {
        // «минус 5 %» leaves no doubt.
        if (cell.Peek().IsWord("минус") && cell.Peek(1).Kind == TokenKind.Number)
        {
            cell.Position++;
            return true;
        }

        if (cell.Position != 0 || !cell.Is(TokenKind.Dash) || cell.Peek(1) is not { Kind: TokenKind.Number, SpaceBefore: false } || !cell.Row.DashIsMinus)
        {
            return false;
        }

        cell.Position++;
        return true;
    }

    private static decimal? ReadNumber(Cell cell)
    {
        if (cell.Is(TokenKind.Number))
        {
            var token = cell.Tokens[cell.Position++];
            SkipRepetition(cell, token.Number);
            return Thousands(cell, token) ?? token.Number;
        }

        if (NumberWords.Read(cell.Tokens, cell.Position, out var length) is not { } number)
        {
            return null;
        }

        cell.Note(ValueNoteKind.NumberInWords, cell.Words(cell.Position, cell.Position + length));
        cell.Position += length;
        SkipRepetition(cell, number);
        return number;
    }

    /// <summary>«5 (пять)» and «пять (5)» state one number twice.</summary>
    private static void SkipRepetition(Cell cell, decimal number)
    {
        if (!cell.Is(TokenKind.Open))
        {
            return;
        }

        var words = NumberWords.Read(cell.Tokens, cell.Position + 1, out var length);
        var digits = cell.Peek(1).Kind == TokenKind.Number && cell.Notes.Any(note => note.Kind == ValueNoteKind.NumberInWords) ? cell.Peek(1).Number : (decimal?)null;
        length = digits is null ? length : 1;
        if ((words ?? digits) == number && cell.Peek(length + 1).Kind == TokenKind.Close)
        {
            cell.Position += length + 2;
        }
    }

    /// <summary>«1.500 чел.»: nobody counts thousandths of people, so the point sets off thousands.</summary>
    private static decimal? Thousands(Cell cell, Token token)
    {
        var written = cell.Text[token.Start..token.End];
        var point = written.AsSpan().IndexOfAny('.', ',');
        var people = cell.Row.Units.Match(cell.Tokens, cell.Position, out var length) is { Kind: UnitKind.People }
            || (length == 0 && cell.Row.Unit?.Kind == UnitKind.People);
        if (!people || point is < 1 or > 3 || written.Length - point != 4 || written[0] == '0')
        {
            return null;
        }

        cell.Note(ValueNoteKind.PointReadAsThousands, written);
        return token.Number * 1000;
    }

    private static Amount ReadUnit(Cell cell, Amount amount)
    {
        // «100-процентный охват»
        if (cell.Is(TokenKind.Dash) && cell.Peek(1) is { Kind: TokenKind.Word, SpaceBefore: false } share && share.Folded.StartsWith("процентн", StringComparison.Ordinal))
        {
            cell.Position += 2;
            return amount with { Unit = BuiltInUnits.Percent };
        }

        if (cell.Row.Units.Match(cell.Tokens, cell.Position, out var length) is { } unit)
        {
            if (unit.Loose)
            {
                cell.Note(ValueNoteKind.BytesReadAsBits, cell.Words(cell.Position, cell.Position + length));
            }

            cell.Position += length;
            amount = amount with { Value = (amount.Value * unit.Factor) + (unit.Name == "руб." ? ReadKopecks(cell) : 0), Unit = unit };
            return unit.Kind == UnitKind.Percent ? amount with { Of = ReadWhole(cell) } : amount;
        }

        var noun = ReadNoun(cell, out var head);
        return noun is null ? amount : amount with { Noun = noun, NounHead = head };
    }

    /// <summary>«100 рублей 50 копеек».</summary>
    private static decimal ReadKopecks(Cell cell)
    {
        if (cell.Peek() is not { Kind: TokenKind.Number, Number: >= 0 and < 100 } number || !cell.Peek(1).Folded.StartsWith("коп", StringComparison.Ordinal))
        {
            return 0;
        }

        cell.Position += cell.Peek(2).Kind == TokenKind.Dot ? 3 : 2;
        return number.Number / 100;
    }

    /// <summary>Whose share: «педагогов», «от общего числа обучающихся».</summary>
    private static string? ReadWhole(Cell cell)
    {
        var start = cell.Position;
        var from = cell.TakeWord("от", "из", "в");
        if (from)
        {
            cell.TakeWord("общего", "общей", "всего", "общем");
        }

        if (from && !cell.TakeWord("числа", "количества", "численности", "числе", "количестве") && !PeopleWords.Contains(cell.Peek().Folded))
        {
            cell.Position = start;
            return null;
        }

        var whole = ReadNoun(cell, out _);
        if (whole is null)
        {
            cell.Position = start;
        }

        return whole;
    }

    private static string? ReadNoun(Cell cell, out string head)
    {
        head = "";
        if (NounPhrase.Read(cell.Tokens, cell.Position, out var length) is not { } phrase)
        {
            return null;
        }

        head = phrase.Head;
        cell.Position += length;
        return cell.Words(cell.Position - length, cell.Position);
    }
}
