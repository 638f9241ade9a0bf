using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>One number to another: «1:15», «1 к 10», «3 из 22 (13,6%)», «1 ПК на 10 учеников», «1/7», «8 чел/ПК».</summary>
internal static class RatioRule
{
    /// <summary>Reads the rest of a ratio whose first number is read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="first">The first number.</param>
    public static IndicatorValue? ReadRest(Cell cell, Amount first)
    {
        var start = cell.Position;
        if (IsPlain(first) && TakeSign(cell) is { } sign && AmountReader.Read(cell) is { } second && IsPlain(second) && Fits(cell, sign, first, second))
        {
            return new RatioValue(first.Value, second.Value) { Percent = TakeShare(cell) };
        }

        cell.Position = start;
        return TakeThing(cell, first) ? new RatioValue(first.Value, 1) : null;
    }

    // «8 чел/ПК»: to one of the things named. A time after the slash is a rate.
    private static bool TakeThing(Cell cell, Amount first)
    {
        if (first.Unit is not { Kind: UnitKind.People } || !cell.Is(TokenKind.Slash) || cell.Peek(1) is not { Kind: TokenKind.Word, Folded: "пк" or "компьютер" or "ноутбук" or "устройство" or "класс" or "кабинет" or "группа" or "группу" or "педагог" or "педагога" or "учитель" or "учителя" })
        {
            return false;
        }

        cell.Position += 2;
        return true;
    }

    private static string? TakeSign(Cell cell)
    {
        if (cell.Take(TokenKind.Colon))
        {
            return ":";
        }

        if (cell.Take(TokenKind.Slash))
        {
            return AllowsFraction(cell.Row.Unit) ? "/" : null;
        }

        var word = cell.Peek().Folded;
        return cell.TakeWord("к", "из", "на") ? word : null;
    }

    // «5 на 2» alone is no ratio, «1 ПК на 10 учеников» is; «10 учеников/1 ПК» is, «10 учеников/1» is not.
    private static bool Fits(Cell cell, string sign, Amount first, Amount second) => sign switch
    {
        "на" => !second.IsBare || cell.Row.Unit?.Kind == UnitKind.Ratio,
        "/" => first.IsBare || !second.IsBare,
        _ => true,
    };

    // «100/50» in a row of Мбит/с or % is two values, not one number to another.
    private static bool AllowsFraction(UnitReading? unit) => unit?.Kind is null or UnitKind.Ratio or UnitKind.Count or UnitKind.People;

    private static bool IsPlain(Amount amount) =>
        !amount.Multiplied && amount.Value >= 0 && (amount.Unit is null or { Kind: UnitKind.People } or { Name: "шт." or "ед." });

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
