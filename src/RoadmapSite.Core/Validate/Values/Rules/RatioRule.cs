using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>One number to another: «1:15», «1 к 10», «3 из 22 (13,6%)», «1 ПК на 10 учеников», «1/7».</summary>
internal static class RatioRule
{
    /// <summary>Reads the rest of a ratio whose first number is read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="first">The first number.</param>
    public static IndicatorValue? ReadRest(Cell cell, Amount first)
    {
        var start = cell.Position;
        if (IsPlain(first) && TakeSign(cell, first) is { } sign && AmountReader.Read(cell) is { } second && IsPlain(second) && Fits(sign, second))
        {
            return new RatioValue(first.Value, second.Value) { Percent = TakeShare(cell) };
        }

        cell.Position = start;
        return null;
    }

    private static string? TakeSign(Cell cell, Amount first)
    {
        if (cell.Take(TokenKind.Colon))
        {
            return ":";
        }

        if (cell.Is(TokenKind.Slash) && (first.IsBare || cell.Row.Unit?.Kind == UnitKind.Ratio))
        {
            cell.Position++;
            return "/";
        }

        var word = cell.Peek().Folded;
        return cell.TakeWord("к", "из", "на") ? word : null;
    }

    // «5 на 2» alone is no ratio; «1 ПК на 10 учеников» and «5 на 100 человек» are.
    private static bool Fits(string sign, Amount second) => sign is not ("на" or "к") || !second.IsBare || sign == "к";

    private static bool IsPlain(Amount amount) =>
        !amount.Multiplied && amount.Value >= 0 && amount.Unit?.Kind is null or UnitKind.People or UnitKind.Count;

    private static decimal? TakeShare(Cell cell)
    {
        var start = cell.Position;
        if (!cell.Take(TokenKind.Open) && !cell.Take(TokenKind.Dash) && !cell.Take(TokenKind.Equal))
        {
            cell.Take(TokenKind.Comma);
        }

        if (AmountReader.Read(cell) is { IsPercent: true } share)
        {
            cell.Take(TokenKind.Close);
            return share.Value;
        }

        cell.Position = start;
        return null;
    }
}
