using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>
/// One value with the words around it: «Кол-во ПК -85», «для 90% обучающихся», «Обеспеченность … не менее 50Мб/с, а также …».
/// Words before and after are allowed, other numbers are not: what they mean would be guessed.
/// </summary>
internal static class ExpressionRule
{
    // «для не менее чем у 5»: a value begins at most so many words before its first number.
    private const int LongestOpening = 7;

    /// <summary>Reads the whole cell as one value.</summary>
    /// <param name="cell">The cell, or a part of it.</param>
    /// <param name="tail">The words after the value; empty when there are none.</param>
    /// <returns>Null when the cell is something else.</returns>
    public static IndicatorValue? Read(Cell cell, out string tail)
    {
        tail = "";
        var anchor = FirstNumber(cell.Tokens);
        if (anchor < 0)
        {
            return null;
        }

        for (var start = Math.Max(0, anchor - LongestOpening); start <= anchor; start++)
        {
            var (notes, alternatives) = (cell.Notes.Count, cell.Alternatives.Count);
            cell.Position = start;
            if (ReadAt(cell) is { } value && TailIsWords(cell) && LabelFits(cell, start, anchor, value))
            {
                tail = NoteWords(cell, start);
                return value;
            }

            cell.Forget(notes, alternatives);
        }

        return null;
    }

    private static IndicatorValue? ReadAt(Cell cell)
    {
        cell.TakeWord("для", "у", "по");
        var start = cell.Position;
        return ChangeRule.Read(cell)
            ?? RangeRule.Read(cell)
            ?? ComparisonRule.Read(cell)
            ?? AmountRule.ReadReached(cell)
            ?? AmountRule.Read(cell)
            ?? ReadAfterPreposition(cell, start);
    }

    private static IndicatorValue? ReadAfterPreposition(Cell cell, int start)
    {
        cell.Position = start;
        return cell.TakeWord("в", "во", "на", "к", "с", "из", "среди") ? AmountRule.Read(cell) : null;
    }

    private static int FirstNumber(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var isNumber = tokens[i].Kind == TokenKind.Number && !Years.IsYear(tokens, i);
            if (isNumber || (tokens[i].Kind == TokenKind.Word && SpeaksOfNumber(tokens, i)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool SpeaksOfNumber(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Folded is "вдвое" or "втрое" or "вчетверо" or "впятеро" or "половина" or "половины" or "половину"
        || NumberWords.Read(tokens, index, out _) is not null;

    private static bool TailIsWords(Cell cell)
    {
        for (var i = cell.Position; i < cell.Tokens.Count; i++)
        {
            if (cell.Tokens[i].Kind is TokenKind.Slip or TokenKind.Percent || (cell.Tokens[i].Kind == TokenKind.Number && !Years.IsYear(cell.Tokens, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// «Кол-во ПК - 85» has a mark between words and number, «учителей 35%» a unit. «Windows 10», «№ 5» and «план 2024» have
    /// neither, and are words.
    /// </summary>
    private static bool LabelFits(Cell cell, int start, int anchor, IndicatorValue value)
    {
        if (anchor > 0 && cell.Tokens[anchor - 1].Kind == TokenKind.Other && cell.Tokens[anchor - 1].Folded is "№" or "#")
        {
            return false;
        }

        var hasLabel = cell.Tokens.Take(start).Any(token => token.Kind == TokenKind.Word);
        if (!hasLabel)
        {
            return cell.Tokens.Take(start).All(token => token.Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Open or TokenKind.Equal or TokenKind.Plus or TokenKind.Dot or TokenKind.Other);
        }

        var isSetOff = cell.Tokens[start - 1].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Open or TokenKind.Equal;
        var isYear = Years.IsYear(cell.Tokens[anchor].Number);
        return value switch
        {
            NumberValue { Unit: null } => isSetOff && !isYear,
            YesNoValue => false,
            RatioValue or RangeValue { Unit: null } => isSetOff,
            _ => true,
        };
    }

    private static string NoteWords(Cell cell, int start)
    {
        var label = cell.Words(0, start).Trim(' ', '-', '–', '—', ':', '(', '=', '.');
        var first = Letters.Fold(label.Split(' ')[0]);
        if (label.Any(char.IsLetter) && !(ChangeRule.IsChangeWord(first) && !label.Contains(' ', StringComparison.Ordinal)))
        {
            cell.Note(ValueNoteKind.MoreInText, label);
        }

        if (start > 0 && cell.Tokens[start - 1].Kind == TokenKind.Dash && cell.Peek(start - cell.Position).Kind == TokenKind.Number)
        {
            cell.Note(ValueNoteKind.DashIsNoMinus);
        }

        var tail = cell.Words(cell.Position, cell.Tokens.Count).Trim(' ', ',', ';', '.', '(', ')');
        if (tail.Any(char.IsLetter))
        {
            cell.Note(ValueNoteKind.MoreInText, tail);
        }

        return tail;
    }
}
