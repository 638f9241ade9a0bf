namespace RoadmapSite.Core.Load.Yaml;

/// <summary>The parser's English messages in plain words. What none of the patterns meets is said in general.</summary>
internal static class SyntaxMessages
{
    private static readonly Words General = new(
        "строка не похожа ни на «ключ: значение», ни на строку списка «- значение»",
        "the line is neither “key: value” nor a list item “- value”");

    private static readonly Words OpenBracket = new(
        "скобка «[» или «{» открыта и не закрыта",
        "a bracket is opened and not closed");

    private static readonly (string Part, Words Meaning)[] Meanings =
    [
        ("unknown escape character", new(
            "обратная черта «\\» внутри двойных кавычек читается как служебный знак; возьмите текст в одинарные кавычки",
            "a backslash in double quotes starts an escape; use single quotes")),
        ("hexadecimal", new(
            "обратная черта «\\» внутри двойных кавычек читается как служебный знак; возьмите текст в одинарные кавычки",
            "a backslash in double quotes starts an escape; use single quotes")),
        ("quoted scalar", new(
            "кавычка открыта и не закрыта; проверьте кавычки в этой строке и выше",
            "a quote is opened and not closed; look at the quotes here and above")),
        ("flow mapping", new(
            "в фигурных скобках нет запятой между парами «ключ: значение» или нет закрывающей скобки",
            "braces lack a comma between pairs or the closing brace")),
        ("flow sequence", new(
            "в квадратных скобках нет запятой между значениями или нет закрывающей скобки",
            "brackets lack a comma between values or the closing bracket")),
        ("did not find expected key", new(
            "отступ не такой, как у соседних ключей, или строка списка стоит среди ключей",
            "the indentation differs from that of the keys beside it, or a list item stands among keys")),
        ("did not find expected '-'", new(
            "среди строк списка стоит строка без «- » или с другим отступом",
            "a line without “- ” or with another indentation stands in a list")),
        ("invalid mapping", new(
            "двоеточие стоит там, где текст начат строкой выше; возьмите весь этот текст в кавычки или проверьте отступ",
            "a colon stands where a text of the line above goes on; quote the whole text or check the indentation")),
        ("Mapping values are not allowed", new(
            "двоеточие стоит там, где ключа быть не может; проверьте отступ или возьмите текст в кавычки",
            "a colon stands where no key can be; check the indentation or quote the text")),
        ("could not find expected ':'", new(
            "после ключа нет двоеточия с пробелом",
            "a key lacks its colon and blank")),
        ("Block sequence entries", new(
            "строка списка «- » стоит там, где её быть не может; перенесите её на новую строку с отступом",
            "a list item stands where it cannot; put it on a line of its own")),
        ("block scalar", new(
            "после знака «|» или «>» в строке не может быть текста; начните текст со следующей строки с отступом",
            "no text may follow “|” or “>” in the line; begin it in the next one, indented")),
        ("directive", new(
            "строка начинается со знака «%», который в начале строки служебный",
            "the line begins with “%”, which is reserved there")),
        ("anchor or alias", new(
            "знаки «*» и «&» в начале значения служебные; возьмите текст в кавычки",
            "“*” and “&” at the beginning of a value are reserved; quote the text")),
        ("cannot start any token", new(
            "с этого знака значение без кавычек начинаться не может",
            "an unquoted value cannot begin with this character")),
    ];

    /// <summary>A message in plain words, without a full stop.</summary>
    /// <param name="message">The parser's message; empty when it has none.</param>
    public static Words Translate(string message)
    {
        if (message.Length == 0)
        {
            return OpenBracket;
        }

        var found = Array.Find(Meanings, meaning => message.Contains(meaning.Part, StringComparison.Ordinal));
        return found.Meaning ?? General;
    }
}
