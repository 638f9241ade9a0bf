using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Several values or names in one cell.</summary>
internal static class ListRule
{
    private const int LongestName = 4;

    /// <summary>Values: «100 Мб/с для городских и 50 Мб/с для сельских», «2 127 обучающихся и 1 661 родитель».</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? ReadValues(Cell cell)
    {
        var parts = ValueParts(cell.Tokens);
        if (parts.Count < 2)
        {
            return null;
        }

        var items = new List<ListItem>();
        var cells = new List<Cell>();
        foreach (var (from, to) in parts)
        {
            var part = cell.Part(from, to);
            if (ExpressionRule.Read(part) is not { } expression)
            {
                return null;
            }

            items.Add(new ListItem(LabelOf(expression), expression.Value.Settled));
            cells.Add(part);
        }

        cells.ForEach(cell.TakeOver);
        return new ListValue(items);
    }

    /// <summary>Names: «NexTouch; ActivBoard», «Interwrite Dual Board, Nex Touch».</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? ReadNames(Cell cell)
    {
        var hasSemicolon = cell.Tokens.Any(token => token.Kind == TokenKind.Semicolon);
        var parts = Split(cell.Tokens, token => token.Kind == TokenKind.Semicolon || (token.Kind == TokenKind.Comma && !hasSemicolon));
        if (parts.Count < 2 || !parts.TrueForAll(part => IsName(cell, part, hasSemicolon || cell.Row.Title.NamesThings)))
        {
            return null;
        }

        return new ListValue([.. parts.Select(part => new ListItem(null, new TextValue(cell.Words(part.From, part.To))))]);
    }

    /// <summary>A name is short and, unless the title or a semicolon says that these are items, begins with a capital.</summary>
    private static bool IsName(Cell cell, (int From, int To) part, bool anyCase)
    {
        var words = cell.Tokens.Skip(part.From).Take(part.To - part.From).ToArray();
        var first = cell.Text[words[0].Start];
        var isShort = words.Count(word => word.Kind == TokenKind.Word) <= (anyCase ? 2 * LongestName : LongestName);
        var isNamed = anyCase || (char.IsUpper(first) && !IsDeliverable(words)) || char.IsAsciiLetter(first);
        return isShort && isNamed && Array.TrueForAll(words, word => word.Kind != TokenKind.Percent);
    }

    // «Наличие НПБ, Фильтра» is a phrase, not two names.
    private static bool IsDeliverable(Token[] words) =>
        words[0].Folded is "наличие" or "создание" or "разработка" or "приобретение" or "закупка" or "проведение" or "обеспечение" or "участие";

    /// <summary>Parts with a number each; one without, «расположенных в городах», belongs to the part before it.</summary>
    private static List<(int From, int To)> ValueParts(IReadOnlyList<Token> tokens)
    {
        var parts = Split(tokens, token => token.Kind is TokenKind.Semicolon or TokenKind.Comma || token.IsWord("и") || token.IsWord("а"));
        var merged = new List<(int From, int To)>();
        foreach (var part in parts)
        {
            var hasNumber = tokens.Skip(part.From).Take(part.To - part.From).Any(token => token.Kind == TokenKind.Number);
            if (!hasNumber && merged.Count > 0)
            {
                merged[^1] = (merged[^1].From, part.To);
            }
            else
            {
                merged.Add(part);
            }
        }

        return merged;
    }

    private static List<(int From, int To)> Split(IReadOnlyList<Token> tokens, Predicate<Token> isSeparator)
    {
        var parts = new List<(int From, int To)>();
        var from = 0;
        var depth = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            depth += i == tokens.Count ? 0 : tokens[i].Kind == TokenKind.Open ? 1 : tokens[i].Kind == TokenKind.Close ? -1 : 0;
            if (i < tokens.Count && (depth > 0 || !isSeparator(tokens[i])))
            {
                continue;
            }

            from = SkipBullet(tokens, from, i);
            if (from < i)
            {
                parts.Add((from, i));
            }

            from = i + 1;
        }

        return parts;
    }

    /// <summary>The dash or dot before an item of a list that stands line by line.</summary>
    private static int SkipBullet(IReadOnlyList<Token> tokens, int from, int to)
    {
        while (from < to && (tokens[from].Kind == TokenKind.Dash || (tokens[from].Kind == TokenKind.Other && tokens[from].Folded is "·" or "•")))
        {
            from++;
        }

        return from;
    }

    /// <summary>What an item is about: the words before its mark, «МФУ - 4», or those after «для».</summary>
    private static string? LabelOf(Expression expression)
    {
        if (expression.Label.Any(char.IsLetter) && Letters.Fold(expression.Label) != "но")
        {
            return expression.Label;
        }

        return expression.Tail.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => null,
            ["для", .. { Length: > 0 } whom] => Nominative(string.Join(' ', whom)),
            ["в" or "на" or "у" or "по", .. { Length: > 0 } where] => string.Join(' ', where),
            _ => expression.Tail,
        };
    }

    // Longer phrases, «образовательных организаций, расположенных в городах», and singulars, «города», stay as written.
    private static string Nominative(string whom) =>
        whom.Contains(',', StringComparison.Ordinal) || (whom[^1] is 'а' or 'я' or 'ы' or 'и' && !whom.EndsWith("ся", StringComparison.Ordinal))
            ? whom
            : CountedNoun.Nominative(whom);
}
