using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>A value and the words around it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">The words before it, without marks; empty when there are none.</param>
/// <param name="Tail">The words after it, without marks; empty when there are none.</param>
internal readonly record struct Expression(IndicatorValue Value, string Label, string Tail);

/// <summary>
/// One value with the words around it: «Кол-во ПК -85», «для 90% обучающихся», «Обеспеченность … не менее 50Мб/с, а также …».
/// Words before and after are allowed, other numbers are not: what they mean would be guessed.
/// </summary>
internal static class ExpressionRule
{
    // «для не менее чем у 5»: a value begins at most so many words before its first number.
    private const int LongestOpening = 7;

    // «обучающихся 5-9 классов – 100 %»: numbers that only name something are passed over, within reason.
    private const int MostAnchors = 6;

    private static readonly char[] Marks = [' ', '-', '–', '—', ':', '(', ')', '=', '.', ',', ';'];

    /// <summary>Reads the whole cell as one value and notes the words that are no part of it.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Null when the cell is something else.</returns>
    public static IndicatorValue? ReadAlone(Cell cell)
    {
        if (Read(cell) is not { } expression)
        {
            return null;
        }

        foreach (var words in new[] { expression.Label, expression.Tail })
        {
            if (words.Any(char.IsLetter) && !ChangeRule.IsChangeWord(Letters.Fold(words)))
            {
                cell.Note(ValueNoteKind.MoreInText, words);
            }
        }

        return expression.Value;
    }

    /// <summary>Reads the whole cell, or a part of it, as one value.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Null when the cell is something else.</returns>
    public static Expression? Read(Cell cell)
    {
        var anchor = FirstNumber(cell.Tokens, 0);
        for (var attempt = 0; attempt < MostAnchors && anchor >= 0; attempt++)
        {
            if (ReadAround(cell, anchor) is { } expression)
            {
                return expression;
            }

            if (!NamingNumbers.IsName(cell.Tokens, anchor))
            {
                return null;
            }

            anchor = FirstNumber(cell.Tokens, anchor + 1);
        }

        return null;
    }

    private static Expression? ReadAround(Cell cell, int anchor)
    {
        for (var start = Math.Max(0, anchor - LongestOpening); start <= anchor; start++)
        {
            if (start < anchor && IsStrayNumberWord(cell.Tokens, start))
            {
                continue;
            }

            var (notes, alternatives) = (cell.Notes.Count, cell.Alternatives.Count);
            cell.Position = start;
            if (ReadAt(cell) is { } value && TailIsWords(cell) && LabelFits(cell, start, anchor, value))
            {
                return WithLabel(cell, start, value);
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

    /// <summary>The first number in digits that is no year; without any, the first in words; -1 without that.</summary>
    private static int FirstNumber(IReadOnlyList<Token> tokens, int from)
    {
        var inWords = -1;
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && !NamingNumbers.IsYear(tokens, i))
            {
                return i;
            }

            inWords = inWords < 0 && tokens[i].Kind == TokenKind.Word && SpeaksOfNumber(tokens, i) ? i : inWords;
        }

        return inWords;
    }

    private static bool SpeaksOfNumber(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Folded is "вдвое" or "втрое" or "вчетверо" or "впятеро" or "половина" or "половины" or "половину" or "половине"
        || NumberWords.Read(tokens, index, out _) is not null;

    /// <summary>In «…приходящихся на один компьютер -31» the number is 31; «пять (5)» and «один из 22» begin with their words.</summary>
    private static bool IsStrayNumberWord(IReadOnlyList<Token> tokens, int index) =>
        NumberWords.Read(tokens, index, out var length) is not null && tokens[index + length] is var next && next.Kind != TokenKind.Open && !next.IsWord("из");

    private static bool TailIsWords(Cell cell)
    {
        if (cell.Is(TokenKind.Open) && IsRemark(cell))
        {
            return true;
        }

        for (var i = cell.Position; i < cell.Tokens.Count; i++)
        {
            if (cell.Tokens[i].Kind == TokenKind.Slip || (cell.Tokens[i].Kind is TokenKind.Number or TokenKind.Percent && !NamingNumbers.IsName(cell.Tokens, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«5 чел. (2 учителя, 3 ученика)»: all that is left stands in one pair of brackets and has words.</summary>
    private static bool IsRemark(Cell cell)
    {
        var rest = cell.Tokens.Skip(cell.Position + 1).ToArray();
        var close = Array.FindIndex(rest, token => token.Kind == TokenKind.Close);
        return close == rest.Length - 1 && Array.Exists(rest, token => token.Kind == TokenKind.Word);
    }

    /// <summary>
    /// «Кол-во ПК - 85» has a mark between words and number, «учителей 35%» a unit. «Windows 10», «№ 5» and «план 2024» have
    /// neither, and are words. «не менее …» that was not understood must not be dropped.
    /// </summary>
    private static bool LabelFits(Cell cell, int start, int anchor, IndicatorValue value)
    {
        if (anchor > 0 && cell.Tokens[anchor - 1].Kind == TokenKind.Other && cell.Tokens[anchor - 1].Folded is "№" or "#")
        {
            return false;
        }

        var label = cell.Tokens.Take(start).ToArray();
        if (!Array.Exists(label, token => token.Kind == TokenKind.Word))
        {
            return Array.TrueForAll(label, token => token.Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Open or TokenKind.Equal or TokenKind.Dot or TokenKind.Other);
        }

        if (Array.Exists(label, ComparisonRule.IsSignOfBound) || Array.Exists(label, token => token.IsWord("раз")))
        {
            return false;
        }

        var isSetOff = IsMark(label[^1]);
        return value switch
        {
            NumberValue { Unit: null } => isSetOff && !NamingNumbers.IsYear(cell.Tokens[anchor].Number),
            YesNoValue => false,
            RatioValue or RangeValue { Unit: null } => isSetOff,
            _ => isSetOff || cell.Tokens[anchor].Kind == TokenKind.Number,
        };
    }

    private static bool IsMark(Token token) => token.Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Open or TokenKind.Equal;

    private static Expression WithLabel(Cell cell, int start, IndicatorValue value)
    {
        var label = cell.Words(0, start).Trim(Marks);
        if (start > 0 && cell.Tokens[start - 1].Kind == TokenKind.Dash && cell.Tokens[start].Kind == TokenKind.Number)
        {
            cell.Note(ValueNoteKind.DashIsNoMinus);
        }

        if (label.Length > 0 && value is NumberValue { Unit: null } number && Settlement.ByTitle(cell, number.Value, new TitleHints(label, cell.Row.Units)) is var told)
        {
            value = told is NumberValue counted ? counted with { OfWhich = number.OfWhich } : told;
        }

        return new Expression(value, label, cell.Words(cell.Position, cell.Tokens.Count).Trim(Marks));
    }
}
