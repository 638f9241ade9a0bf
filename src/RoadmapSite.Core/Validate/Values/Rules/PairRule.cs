using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>A count with its share: «17/10%», «20% (18 чел.)», «18 чел. – 20 %», and «20/18» in a row of «%/человек».</summary>
internal static class PairRule
{
    /// <summary>Reads the rest of a pair whose first number is read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="first">The first number.</param>
    public static IndicatorValue? ReadRest(Cell cell, Amount first)
    {
        var start = cell.Position;
        if (first.IsPercent && OfHowMany(cell, first) is { } share)
        {
            return share;
        }

        var separator = TakeSeparator(cell);
        _ = cell.TakeWords("что", "составляет", "составит") || cell.TakeWord("или", "это", "всего", "составляет");
        if (AmountReader.Read(cell) is { } second && Join(cell, first, second, separator) is { } pair)
        {
            if (separator == TokenKind.Open)
            {
                cell.Take(TokenKind.Close);
            }

            return OfThingsNamedAfter(cell, pair, first);
        }

        cell.Position = start;
        return null;
    }

    /// <summary>«83,3 % (5 из 6 школ)».</summary>
    private static RatioValue? OfHowMany(Cell cell, Amount percent)
    {
        var start = cell.Position;
        if (cell.Take(TokenKind.Open) && AmountReader.Read(cell) is { IsPercent: false } count && (cell.TakeWord("из") || cell.Take(TokenKind.Slash)) && AmountReader.Read(cell) is { IsPercent: false } all && cell.Take(TokenKind.Close))
        {
            return new RatioValue(count.Value, all.Value) { Percent = percent.Value };
        }

        cell.Position = start;
        return null;
    }

    /// <summary>«5 (20 %) школ»: what is counted stands after the share.</summary>
    private static IndicatorValue OfThingsNamedAfter(Cell cell, IndicatorValue pair, Amount first)
    {
        if (!first.IsBare || cell.Row.Unit is not null || pair is not PeoplePercentValue counted
            || NounPhrase.Read(cell.Tokens, cell.Position, out var length) is not { } noun || PeopleWords.Contains(noun.Head))
        {
            return pair;
        }

        cell.Position += length;
        return new NumberValue(counted.People, CountedNoun.Nominative(cell.Words(cell.Position - length, cell.Position))) { Percent = counted.Percent };
    }

    private static TokenKind TakeSeparator(Cell cell)
    {
        var kind = cell.Peek().Kind;
        if (kind is TokenKind.Slash or TokenKind.Open or TokenKind.Dash or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Equal)
        {
            cell.Position++;
            cell.Take(TokenKind.Open);
            return kind;
        }

        return TokenKind.Other;
    }

    private static IndicatorValue? Join(Cell cell, Amount first, Amount second, TokenKind separator)
    {
        var unit = cell.Row.Unit is { Kind: UnitKind.OneOfTwo } two ? two : null;
        if (first.IsBare && second.IsBare)
        {
            return unit is null || separator is not (TokenKind.Slash or TokenKind.Open) ? null
                : unit.PercentFirst ? Value(cell, second, first)
                : Value(cell, first, second);
        }

        if (first.IsPercent == second.IsPercent)
        {
            return null;
        }

        var (count, percent) = first.IsPercent ? (second, first) : (first, second);
        var isTight = separator is TokenKind.Slash or TokenKind.Open;
        var mayBeOther = count.IsBare && unit is null && !isTight;
        var speaksOfOthers = percent.Of is not null && !isTight;
        if (mayBeOther || speaksOfOthers || NamingNumbers.IsClassOrAge(count.NounHead) || count.Unit?.Kind is UnitKind.PercentPoints or UnitKind.Speed)
        {
            return null;
        }

        var pair = Value(cell, count, percent);
        return unit is not null && first.IsBare && separator == TokenKind.Dash && first.Value <= second.Value
            ? new AmbiguousValue(pair, [new RangeValue(first.Value, second.Value, "%", QuantityKind.Percent)], $"единица «{unit.Printed}» двойная, а между числами стоит черта: число и доля или диапазон")
            : pair;
    }

    private static IndicatorValue Value(Cell cell, Amount count, Amount percent)
    {
        var row = cell.Row.Unit;
        if (!count.IsBare && !count.IsPeople)
        {
            return new NumberValue(count.Value, count.Unit?.Name ?? CountedNoun.Nominative(count.Noun!)) { Percent = percent.Value };
        }

        if (count.IsBare && row is { CountsPeople: false, Kind: UnitKind.OneOfTwo or UnitKind.Count })
        {
            return new NumberValue(count.Value, row.Unit!.Name) { Percent = percent.Value };
        }

        if (count.IsBare && row is null && cell.Row.Title.IsCount && Settlement.ByTitle(cell, count.Value, cell.Row.Title) is NumberValue ofThings)
        {
            return ofThings with { Percent = percent.Value };
        }

        return new PeoplePercentValue(count.Value, percent.Value);
    }
}
