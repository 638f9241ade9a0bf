using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>A letter where a digit seems meant, «1О» or «З5»: kept as text and reported; the likely number is only an alternative.</summary>
internal static class SlipRule
{
    /// <summary>Reads a whole cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="readMeant">Reads the text as it may have been meant.</param>
    /// <returns>Null when nothing looks like a slip.</returns>
    public static IndicatorValue? Read(Cell cell, Func<string, IndicatorValue> readMeant)
    {
        var slips = cell.Tokens.Where(token => IsSlip(token, cell)).ToArray();
        if (slips.Length == 0)
        {
            return null;
        }

        var meant = cell.Text.ToCharArray();
        foreach (var slip in slips)
        {
            cell.Note(ValueNoteKind.LetterForDigit, cell.Text[slip.Start..slip.End]);
            for (var i = slip.Start; i < slip.End; i++)
            {
                meant[i] = Letters.DigitFor(meant[i]);
            }
        }

        var value = readMeant(new string(meant));
        if (value is not TextValue)
        {
            cell.AddAlternative(value);
        }

        return new TextValue(cell.Text.Trim());
    }

    /// <summary>«О» and «З» alone are slips only where a number is expected.</summary>
    private static bool IsSlip(Token token, Cell cell) => token.Kind == TokenKind.Slip
        || (cell.Tokens.Count == 1 && token.End - token.Start == 1 && cell.Row.Unit is not null && Letters.LooksLikeDigit(cell.Text[token.Start]));
}
