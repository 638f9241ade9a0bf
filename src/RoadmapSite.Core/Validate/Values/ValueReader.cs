using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Values.Rules;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>
/// Reads the text of an indicator's cell (DESIGN.md 3, value shapes; PROGRESS.md 2, P1). Pure: the same question gives the
/// same reading everywhere. Never guesses: what has no clear reading is a text, what has several is said to have them.
/// </summary>
internal static class ValueReader
{
    /// <summary>Longer texts, in UTF-16 units, are words; it bounds the time that a hostile cell can take (DESIGN.md 8).</summary>
    public const int LongestText = 2_000;

    /// <summary>Reads one cell of a row that is asked about only once.</summary>
    /// <param name="question">The cell and its surroundings.</param>
    /// <param name="units">The known units.</param>
    public static ValueReading Read(ValueQuestion question, UnitTable units) =>
        Read(question.Text, new ValueRow(units, question.Unit, question.Title, question.UnitAbove, question.Series));

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell; may be empty.</param>
    /// <param name="row">Its row; one object serves all cells of it.</param>
    public static ValueReading Read(string text, ValueRow row)
    {
        if (text.Length > LongestText)
        {
            return new ValueReading(new TextValue(text.Trim()), []);
        }

        var whole = new Cell(text, row);
        if (whole.Tokens is [{ Kind: TokenKind.Number }])
        {
            return Reading(whole, Checked(whole, Settlement.Settle(whole, AmountReader.Read(whole)!)));
        }

        if (MissingRule.Read(whole) is { } missing)
        {
            return Reading(whole, missing);
        }

        var (from, to) = WithoutEdges(whole.Tokens);
        var cell = from == 0 && to == whole.Tokens.Count ? whole : whole.Part(from, to);
        NoteMixedAlphabets(cell);
        return Reading(cell, SlipRule.Read(cell, meant => ReadWords(new Cell(meant, row))) ?? ReadWords(cell));
    }

    private static IndicatorValue ReadWords(Cell cell)
    {
        var value = YesNoRule.Read(cell) ?? ExpressionRule.ReadAlone(cell) ?? ListRule.ReadValues(cell) ?? ListRule.ReadNames(cell);
        if (value is null)
        {
            NoteUnreadNumbers(cell);
            return new TextValue(cell.Text.Trim());
        }

        return Checked(cell, value);
    }

    private static IndicatorValue Checked(Cell cell, IndicatorValue value)
    {
        if (cell.Row.Unit?.Kind == UnitKind.YesNo && value.Settled is not YesNoValue)
        {
            cell.Note(ValueNoteKind.NeitherYesNorNo, cell.Text.Trim());
        }

        Settlement.NoteImpossible(cell, value);
        return value;
    }

    private static ValueReading Reading(Cell cell, IndicatorValue value)
    {
        var inherited = value is TextValue or MissingValue ? null : cell.Row.InheritedUnit;
        if (inherited is not null)
        {
            cell.Note(ValueNoteKind.UnitInherited, inherited);
        }

        return new ValueReading(value, cell.Notes)
        {
            Alternatives = value is AmbiguousValue ambiguous ? [.. ambiguous.Others, .. cell.Alternatives] : cell.Alternatives,
            InheritedUnit = inherited,
        };
    }

    /// <summary>Quotes, footnote stars and closing punctuation around a value are no part of it.</summary>
    private static (int From, int To) WithoutEdges(IReadOnlyList<Token> tokens)
    {
        var (from, to) = (0, tokens.Count);
        while (to - from > 1 && tokens[to - 1].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dot || (to - from > 1 && IsMark(tokens[to - 1])))
        {
            to--;
        }

        while (to - from > 1 && (tokens[from].Kind is TokenKind.Semicolon || IsMark(tokens[from])))
        {
            from++;
        }

        return (from, to);
    }

    private static bool IsMark(Token token) => token.Kind == TokenKind.Other && token.Folded is "«" or "»" or "\"" or "“" or "”" or "„" or "*" or "·" or "•" or "'";

    private static void NoteUnreadNumbers(Cell cell)
    {
        for (var i = 0; i < cell.Tokens.Count; i++)
        {
            if (cell.Tokens[i].Kind == TokenKind.Number && !NamingNumbers.IsYear(cell.Tokens, i))
            {
                cell.Note(ValueNoteKind.NumbersNotRead);
                return;
            }
        }
    }

    private static void NoteMixedAlphabets(Cell cell)
    {
        foreach (var token in cell.Tokens)
        {
            if (token.Kind == TokenKind.Word && Letters.MixesAlphabets(cell.Text.AsSpan(token.Start, token.End - token.Start)))
            {
                cell.Note(ValueNoteKind.MixedAlphabets, cell.Text[token.Start..token.End]);
            }
        }
    }
}
