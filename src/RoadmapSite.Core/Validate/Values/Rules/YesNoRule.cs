using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Yes and no in words and signs: «да», «имеется», «+», «не создан», «1 – да», «да (приказ №5)».</summary>
internal static class YesNoRule
{
    private static readonly string[] YesWords = ["да", "есть", "имеется", "имеются", "yes", "true", "наличие", "v", "√", "✓", "✔", "☑"];
    private static readonly string[] NoWords = ["нет", "отсутствует", "отсутствуют", "отсутствие", "no", "false", "☐"];

    // «создан», «создана», «созданы»: what «есть» is called of a council, a plan, a site.
    private static readonly string[] Participles =
        ["создан", "разработан", "утвержден", "назначен", "выполнен", "обеспечен", "реализован", "внедрен", "организован", "сформирован", "подключен", "проведен", "введен", "принят", "действует", "функционирует", "соответствует", "осуществляется"];

    /// <summary>Reads a whole cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Null when the cell is no yes and no.</returns>
    public static IndicatorValue? Read(Cell cell)
    {
        if (cell.Tokens is [{ Kind: TokenKind.Plus }])
        {
            return new YesNoValue(true);
        }

        cell.Position = 0;
        TakeNumber(cell);
        var answer = Answer(cell);
        if (answer is not { } yes || !RestIsRemark(cell))
        {
            cell.Position = 0;
            return null;
        }

        return Settle(cell, yes);
    }

    /// <summary>«1 – да», «0 (нет)»: the number only repeats the word.</summary>
    private static void TakeNumber(Cell cell)
    {
        if (!cell.Is(TokenKind.Number) || cell.Peek().Number is not (0 or 1) || cell.Peek(1).Kind is not (TokenKind.Dash or TokenKind.Open or TokenKind.Equal or TokenKind.Slash))
        {
            return;
        }

        cell.Position += 2;
    }

    private static bool? Answer(Cell cell)
    {
        var word = cell.Peek().Folded;
        if (Array.IndexOf(YesWords, word) >= 0)
        {
            cell.Position++;
            cell.TakeWord("наличии");
            return true;
        }

        if (Array.IndexOf(NoWords, word) >= 0)
        {
            cell.Position++;
            return false;
        }

        if (cell.TakeWords("в", "наличии"))
        {
            return true;
        }

        var no = cell.TakeWord("не");
        var told = cell.Peek().Folded;
        if (!cell.Is(TokenKind.Word) || cell.Position + 1 < cell.Tokens.Count || !IsParticiple(told, no))
        {
            return null;
        }

        cell.Position++;
        return !no;
    }

    private static bool IsParticiple(string word, bool negated) =>
        Array.Exists(Participles, stem => word.StartsWith(stem, StringComparison.Ordinal) && word.Length <= stem.Length + 2)
        || (negated && word is "имеется" or "имеются");

    /// <summary>What follows the answer may explain it; «да/нет» and «да – 5, нет – 17» are something else.</summary>
    private static bool RestIsRemark(Cell cell)
    {
        if (cell.AtEnd)
        {
            return true;
        }

        var rest = cell.Tokens.Skip(cell.Position).ToArray();
        var isSetOff = rest[0].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Slash);
        var saysBoth = Array.Exists(rest, token => Array.IndexOf(NoWords, token.Folded) >= 0 || Array.IndexOf(YesWords, token.Folded) >= 0);
        var repeats = rest.Count(token => token.Kind == TokenKind.Number) == 1 && Array.Exists(rest, token => token.Kind == TokenKind.Number && token.Number is 0 or 1);
        var counts = Array.Exists(rest, token => token.Kind == TokenKind.Number) && rest[0].Kind is not (TokenKind.Open or TokenKind.Comma);
        return isSetOff && !saysBoth && (repeats || !counts);
    }

    private static IndicatorValue Settle(Cell cell, bool yes)
    {
        var rest = cell.Words(cell.Position, cell.Tokens.Count).Trim(' ', ',', ';', '(', ')', '.', '-', '–');
        if (rest.Any(char.IsLetter))
        {
            cell.Note(ValueNoteKind.MoreInText, rest);
        }

        if (cell.Row.Unit is not { Known: true, Kind: not UnitKind.YesNo } unit || cell.Row.UnitIsInTitle)
        {
            return new YesNoValue(yes);
        }

        if (yes)
        {
            cell.Note(ValueNoteKind.UnitDisagrees, unit.Printed);
            return new YesNoValue(true);
        }

        return new AmbiguousValue(
            new MissingValue(cell.Text.Trim()),
            [Settlement.Settle(cell, new Amount(0)).Settled],
            $"«{cell.Text.Trim()}» при единице «{unit.Printed}» может значить и ноль, и отсутствие сведений; ноль не додумывается");
    }
}
