namespace RoadmapSite.Core.Validate.Values;

/// <summary>Reads the unit column: a known unit, «1-да, 0-нет», two units of which a cell gives one or both, or one thing per another.</summary>
internal static class UnitReader
{
    private static readonly HashSet<string> YesWords = new(StringComparer.Ordinal) { "да", "есть", "имеется", "имеются", "наличие", "yes" };
    private static readonly HashSet<string> NoWords = new(StringComparer.Ordinal) { "нет", "отсутствует", "отсутствие", "отсутствуют", "no", "не" };

    /// <summary>Reads a unit.</summary>
    /// <param name="printed">The unit as the act prints it.</param>
    /// <param name="units">The known spellings.</param>
    /// <returns>Null when nothing is stated.</returns>
    public static UnitReading? Read(string printed, UnitTable units)
    {
        var tokens = Tokenizer.Read(printed).Where(token => token.Kind != TokenKind.Other).ToList();
        if (tokens.TrueForAll(token => token.Kind is TokenKind.Dash or TokenKind.Dot))
        {
            return null;
        }

        return ReadYesNo(printed, tokens) ?? ReadQuantity(printed.Trim(), tokens, units);
    }

    private static UnitReading? ReadYesNo(string printed, List<Token> tokens)
    {
        var yes = tokens.FindIndex(token => token.Kind == TokenKind.Plus || YesWords.Contains(token.Folded));
        var no = tokens.FindIndex(token => NoWords.Contains(token.Folded));
        if (no < 0 && tokens.Exists(token => token.Kind == TokenKind.Plus))
        {
            no = tokens.FindIndex(token => token.Kind == TokenKind.Dash);
        }

        if (yes >= 0 && no >= 0)
        {
            return new UnitReading(printed.Trim(), UnitKind.YesNo) { Yes = NumberOfYes(tokens, yes) };
        }

        var numbers = tokens.Where(token => token.Kind == TokenKind.Number).Select(token => token.Number).Order().ToArray();
        var onlyNumbers = tokens.TrueForAll(token => token.Kind != TokenKind.Word || token.Folded is "или" or "наличие");
        var isLogical = tokens.Exists(token => token.Folded.StartsWith("логическ", StringComparison.Ordinal) || token.Folded.StartsWith("бинарн", StringComparison.Ordinal));
        return isLogical || (onlyNumbers && numbers is [0, 1]) || (tokens.Count == 1 && tokens[0].IsWord("наличие"))
            ? new UnitReading(printed.Trim(), UnitKind.YesNo)
            : null;
    }

    /// <summary>In «1-да» the number stands before its word, in «да-1» after it; all of one unit are written alike.</summary>
    private static decimal NumberOfYes(List<Token> tokens, int yes)
    {
        var firstNumber = tokens.FindIndex(token => token.Kind == TokenKind.Number);
        if (firstNumber < 0)
        {
            return 1;
        }

        var firstWord = tokens.FindIndex(token => token.Kind is TokenKind.Word or TokenKind.Plus);
        var near = firstNumber < firstWord
            ? tokens.FindLastIndex(yes, token => token.Kind == TokenKind.Number)
            : tokens.FindIndex(yes, token => token.Kind == TokenKind.Number);
        return near < 0 ? 1 : tokens[near].Number;
    }

    private static UnitReading ReadQuantity(string printed, List<Token> tokens, UnitTable units)
    {
        var first = ReadOne(tokens, 0, units, out var next);
        if (first is not null && next < tokens.Count && tokens[next].IsWord("на"))
        {
            return new UnitReading(printed, UnitKind.Ratio) { Unit = new Unit(printed, UnitKind.Ratio) };
        }

        return ReadTwo(printed, tokens, first, tokens.FindIndex(next, IsSeparator), units) ?? (first is null
            ? new UnitReading(printed, UnitKind.Count) { Unit = new Unit(printed, UnitKind.Count), Known = false }
            : new UnitReading(printed, first.Kind) { Unit = first });
    }

    private static UnitReading? ReadTwo(string printed, List<Token> tokens, Unit? first, int separator, UnitTable units)
    {
        if (separator < 1 || separator + 1 >= tokens.Count)
        {
            return null;
        }

        var second = ReadOne(tokens, separator + 1, units, out _);
        var isSlash = tokens[separator].Kind == TokenKind.Slash;
        if (second?.Kind == UnitKind.Percent && first?.Kind != UnitKind.Percent && !NamesShare(tokens[0]) && (first is not null || isSlash))
        {
            return new UnitReading(printed, UnitKind.OneOfTwo) { Unit = first ?? new Unit(printed[..tokens[separator].Start].Trim(), UnitKind.Count) };
        }

        if (first?.Kind == UnitKind.Percent && second is not null && second.Kind is not (UnitKind.Percent or UnitKind.PercentPoints))
        {
            return new UnitReading(printed, UnitKind.OneOfTwo) { Unit = second, PercentFirst = true };
        }

        // «Площадь, м2»: the name of what is measured stands before its unit.
        if (first is null && second is not null && (!isSlash || NamesShare(tokens[0])))
        {
            return new UnitReading(printed, second.Kind) { Unit = second };
        }

        return isSlash ? new UnitReading(printed, UnitKind.Ratio) { Unit = new Unit(printed, UnitKind.Ratio) } : null;
    }

    /// <summary>One unit with its multiplier: «тыс. руб.», «в процентах», «педагогических работников».</summary>
    private static Unit? ReadOne(List<Token> tokens, int start, UnitTable units, out int next)
    {
        next = start;
        var factor = NumberWords.Multiplier(tokens, start, out var multiplier) ?? 1;
        var unit = units.Match(tokens, start + multiplier, out var length);
        if (unit is not null)
        {
            next = start + multiplier + length;
            return factor == 1 ? unit : unit with { Factor = unit.Factor * factor };
        }

        var noun = NounPhrase.Read(tokens, start + multiplier, out length);
        if (noun is { Head: var head } && PeopleWords.Contains(head))
        {
            next = start + multiplier + length;
            return BuiltInUnits.People with { Factor = factor };
        }

        return null;
    }

    // «доля, %» is one unit.
    private static bool NamesShare(Token token) => token.Folded is "доля" or "доли" or "удельный" or "уровень" or "охват" or "показатель";

    private static bool IsSeparator(Token token) =>
        token.Kind is TokenKind.Slash or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Open || token.IsWord("и") || token.IsWord("или");
}
