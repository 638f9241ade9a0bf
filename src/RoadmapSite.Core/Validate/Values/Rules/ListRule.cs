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
        if (cell.Tokens.Count(token => token.Kind == TokenKind.Number) < 2)
        {
            return null;
        }

        var items = new List<ListItem>();
        var parts = new List<Cell>();
        foreach (var (from, to) in Split(cell.Tokens, withAnd: true))
        {
            var part = cell.Part(from, to);
            if (ExpressionRule.Read(part, out var tail) is not { } value || value is TextValue)
            {
                return null;
            }

            items.Add(new ListItem(LabelOf(part, tail), value.Settled));
            parts.Add(part);
        }

        if (items.Count < 2)
        {
            return null;
        }

        parts.ForEach(cell.TakeOver);
        return new ListValue(items);
    }

    /// <summary>Names: «NexTouch; ActivBoard», «Interwrite Dual Board, Nex Touch».</summary>
    /// <param name="cell">The cell.</param>
    public static IndicatorValue? ReadNames(Cell cell)
    {
        var hasSemicolon = cell.Tokens.Any(token => token.Kind == TokenKind.Semicolon);
        var parts = Split(cell.Tokens, withAnd: false, onlySemicolons: hasSemicolon);
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
        return isShort && isNamed && Array.TrueForAll(words, word => word.Kind is not (TokenKind.Dot or TokenKind.Percent));
    }

    // «Наличие НПБ, Фильтра» is a phrase, not two names.
    private static bool IsDeliverable(Token[] words) =>
        words[0].Folded is "наличие" or "создание" or "разработка" or "приобретение" or "закупка" or "проведение" or "обеспечение" or "участие";

    private static List<(int From, int To)> Split(IReadOnlyList<Token> tokens, bool withAnd, bool onlySemicolons = false)
    {
        var parts = new List<(int From, int To)>();
        var from = 0;
        var depth = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            depth += i < tokens.Count && tokens[i].Kind == TokenKind.Open ? 1 : 0;
            depth -= i < tokens.Count && tokens[i].Kind == TokenKind.Close ? 1 : 0;
            var isEnd = i == tokens.Count
                || (depth <= 0 && (tokens[i].Kind == TokenKind.Semicolon
                    || (tokens[i].Kind == TokenKind.Comma && !onlySemicolons)
                    || (withAnd && (tokens[i].IsWord("и") || tokens[i].IsWord("а")))));
            if (!isEnd)
            {
                continue;
            }

            // Bullets of a list that stands line by line.
            while (from < i && tokens[from].Kind == TokenKind.Dash && tokens[from].SpaceBefore && (from + 1 == i || tokens[from + 1].SpaceBefore || tokens[from + 1].Kind == TokenKind.Word))
            {
                from++;
            }

            if (from < i)
            {
                parts.Add((from, i));
            }

            from = i + 1;
        }

        return parts;
    }

    /// <summary>What an item is about: the words before its mark, «МФУ - 4», or those after «для».</summary>
    private static string? LabelOf(Cell part, string tail)
    {
        var number = part.Tokens.ToList().FindIndex(token => token.Kind == TokenKind.Number);
        var before = number > 1 && part.Tokens[number - 1].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Open or TokenKind.Equal ? part.Words(0, number - 1) : "";
        if (before.Any(char.IsLetter))
        {
            return before.Trim();
        }

        var words = tail.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["для", .. var whom] when whom.Length > 0 => CountedNoun.Nominative(string.Join(' ', whom)),
            ["в" or "на" or "у" or "по", .. var where] when where.Length > 0 => string.Join(' ', where),
            { Length: > 0 } => tail,
            _ => null,
        };
    }
}
