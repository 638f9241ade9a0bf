namespace RoadmapSite.Core.Validate.Values;

/// <summary>The words after a number that say what is counted.</summary>
/// <param name="Head">The folded noun that is counted: «работников» in «педагогических работников школы».</param>
internal readonly record struct NounPhrase(string Head)
{
    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "и", "или", "а", "но", "для", "до", "от", "из", "к", "на", "не", "что", "это", "при", "с", "со", "по", "за", "более", "менее", "выше", "ниже", "больше", "меньше", "свыше",
        "ежегодно", "ежеквартально", "ежемесячно", "еженедельно", "постоянно", "включительно", "также", "всего", "минимум", "максимум",
    };

    private static readonly HashSet<string> InnerPrepositions = new(StringComparer.Ordinal) { "в", "во", "без" };

    /// <summary>Reads the phrase: adjectives, the counted noun, and «в сети» or the like after it.</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="start">Where it would begin.</param>
    /// <param name="length">How many tokens it takes; 0 when there is none.</param>
    public static NounPhrase? Read(IReadOnlyList<Token> tokens, int start, out int length)
    {
        var i = start;
        while (i < tokens.Count && IsAdjective(tokens[i]))
        {
            i += i + 2 < tokens.Count && tokens[i + 1].IsWord("и") && IsAdjective(tokens[i + 2]) ? 2 : 1;
        }

        var head = i < tokens.Count && IsNoun(tokens[i]) ? i : i - 1;
        if (head < start)
        {
            length = 0;
            return null;
        }

        var end = head + 1;
        if (end + 1 < tokens.Count && tokens[end].Kind == TokenKind.Word && InnerPrepositions.Contains(tokens[end].Folded) && tokens[end + 1].Kind == TokenKind.Word)
        {
            end += 2;
        }

        length = end - start;
        return new NounPhrase(tokens[head].Folded);
    }

    private static bool IsNoun(Token token) =>
        token.Kind == TokenKind.Word && !Stops.Contains(token.Folded) && !InnerPrepositions.Contains(token.Folded) && char.IsLetter(token.Folded[0]);

    // «-ий» is left out: «мероприятий» is a noun.
    private static bool IsAdjective(Token token) => IsNoun(token)
        && token.Folded.Length > 4
        && (token.Folded.EndsWith("ых", StringComparison.Ordinal)
            || token.Folded.EndsWith("их", StringComparison.Ordinal)
            || token.Folded.EndsWith("ый", StringComparison.Ordinal)
            || token.Folded.EndsWith("ая", StringComparison.Ordinal)
            || token.Folded.EndsWith("ое", StringComparison.Ordinal)
            || token.Folded.EndsWith("ые", StringComparison.Ordinal)
            || token.Folded.EndsWith("ого", StringComparison.Ordinal)
            || token.Folded.EndsWith("ым", StringComparison.Ordinal));
}
