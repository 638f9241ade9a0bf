namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Numbers that name something instead of counting it: «к 2024 году», «обучающихся 5-9 классов», «детей от 5 до 18 лет».</summary>
internal static class NamingNumbers
{
    // «от 5 до 18 лет», «8, 9 и 10 классов»: so many tokens may lie between a number and the word that tells what it names.
    private const int Reach = 6;

    /// <summary>Whether a number may be a year of a roadmap.</summary>
    /// <param name="number">A number.</param>
    public static bool IsYear(decimal number) => number is >= 1990 and < 2100 && number == decimal.Truncate(number);

    /// <summary>Whether a token is a year by the words after it.</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="index">Index of the token.</param>
    public static bool IsYear(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Kind == TokenKind.Number && IsYear(tokens[index].Number) && IsYearWord(WordAfter(tokens, index));

    /// <summary>Whether a token is a year, a class or an age. Beside a value it is no second value.</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="index">Index of the token.</param>
    public static bool IsName(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Kind == TokenKind.Number && (IsYear(tokens, index) || IsClassOrAge(WordAfter(tokens, index)));

    /// <summary>Whether the word after a number makes it an ordinal: «9 класс», «5-9 классы», «5А», where a count would be «9 классов».</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="index">Index of the token.</param>
    public static bool IsOrdinal(IReadOnlyList<Token> tokens, int index) => tokens[index].Kind == TokenKind.Number
        && (IsClassLetter(tokens, index) || IsMonth(WordAfter(tokens, index)) || (IsOrdinalWord(WordAfter(tokens, index))
        && !(tokens[index].Number == 1 && tokens[index + 1].Kind == TokenKind.Word)));

    /// <summary>Whether a counted thing is rather a class or an age: «обучающихся 9 классов – 100 %».</summary>
    /// <param name="head">The folded noun.</param>
    public static bool IsClassOrAge(string head) =>
        head is "лет" or "кл" or "классов" or "класса" or "классах" or "классам" || IsOrdinalWord(head);

    // «5А, 6Б»: a class and its letter.
    private static bool IsClassLetter(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Number is >= 1 and <= 11
        && index + 1 < tokens.Count
        && tokens[index + 1] is { Kind: TokenKind.Word, SpaceBefore: false, Folded: "а" or "б" or "в" or "д" or "е" };

    private static bool IsOrdinalWord(string word) => word is "класс" or "классы" or "классе" or "курс" or "этап" or "раздел" or "пункт" || IsMonth(word);

    // «до 1 сентября» is a day.
    private static bool IsMonth(string word) =>
        word is "января" or "февраля" or "марта" or "апреля" or "мая" or "июня" or "июля" or "августа" or "сентября" or "октября" or "ноября" or "декабря";

    /// <summary>The word after a number, over the other numbers of its series.</summary>
    private static string WordAfter(IReadOnlyList<Token> tokens, int index)
    {
        var next = index + 1;
        while (next < tokens.Count && next < index + Reach && JoinsSeries(tokens[next]))
        {
            next++;
        }

        return next < tokens.Count && tokens[next].Kind == TokenKind.Word ? tokens[next].Folded : "";
    }

    private static bool JoinsSeries(Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Dash or TokenKind.Slash or TokenKind.Comma || token.IsWord("до") || token.IsWord("и");

    private static bool IsYearWord(string word) =>
        word is "г" or "гг" or "год" or "года" or "году" or "годом" or "годы" or "годов" or "годах" or "уч" || word.StartsWith("учебн", StringComparison.Ordinal);
}
