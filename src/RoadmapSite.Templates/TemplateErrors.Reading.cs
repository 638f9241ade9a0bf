namespace RoadmapSite.Templates;

/// <summary>Errors of reading the words of a template.</summary>
public static partial class TemplateErrors
{
    /// <summary>A code block that is never closed.</summary>
    public static readonly TemplateErrorKind UnclosedCode = new(
        "unclosed-code",
        new("Блок «{{{{» не закрыт.", "Поставьте «}}}}» в конце блока."),
        new("The block “{{{{” is not closed.", "Put “}}}}” at the end of the block."));

    /// <summary>A text in quotes that does not end on its line.</summary>
    public static readonly TemplateErrorKind UnclosedText = new(
        "unclosed-text",
        new("Текст в кавычках не закрыт до конца строки.", "Поставьте такую же кавычку в конце текста; перенос строки внутри текста записывается как \\n."),
        new("The quoted text does not end on its line.", "Put the same quote at the end of the text; a line break inside a text is written \\n."));

    /// <summary>An escape sequence that is not known or makes no character.</summary>
    public static readonly TemplateErrorKind BadEscape = new(
        "bad-escape",
        new("Запись «{0}» в тексте не понятна.", "После обратной косой черты допустимы ' \" \\ n r t b f, uXXXX и xXX; саму косую черту удвойте."),
        new("The sequence “{0}” in the text is not known.", "After a backslash there may be ' \" \\ n r t b f, uXXXX and xXX; double the backslash itself."));

    /// <summary>A number in a form that is left out, or too long.</summary>
    public static readonly TemplateErrorKind BadNumber = new(
        "bad-number",
        new("Число «{0}» записано не так.", "Пишите цифры, а дробную часть через точку: 12 или 12.5."),
        new("The number “{0}” is not written well.", "Write digits, and a fraction after a point: 12 or 12.5."));

    /// <summary>Scriban's escape block.</summary>
    public static readonly TemplateErrorKind EscapeBlock = new(
        "escape-block",
        new("Блока «{{%{{ … }}%}}» в шаблонах темы нет.", "Чтобы вывести фигурные скобки, напишите {{{{ '{{{{' }}}}."),
        new("Templates of a theme have no block “{{%{{ … }}%}}”.", "To print curly braces write {{{{ '{{{{' }}}}."));

    /// <summary>The character U+0000.</summary>
    public static readonly TemplateErrorKind ForbiddenCharacter = new(
        "forbidden-character",
        new("В шаблоне есть недопустимый знак с кодом 0.", "Удалите его: похоже, файл сохранён не как текст UTF-8."),
        new("The template has the forbidden character of code 0.", "Remove it: the file seems not to be saved as UTF-8 text."));

    /// <summary>A name with a letter that is not Latin.</summary>
    public static readonly TemplateErrorKind LetterInName = new(
        "letter-in-name",
        new("В имени «{0}» есть буквы не латинского алфавита.", "Имена пишутся латиницей; русская «с» или «а» внутри латинского слова на вид не отличается."),
        new("The name “{0}” has letters that are not Latin.", "Names are written in Latin letters; a Cyrillic letter may look the same."));

    /// <summary>A sign that is not of the language.</summary>
    public static readonly TemplateErrorKind ForeignSign = new(
        "foreign-sign",
        new("Знака «{0}» в языке шаблонов нет.", "Доступны + - * / % == != < <= > >= && || ! ?? ?. . [ ] ( ) | ; выбор из двух значений делает функция choose."),
        new("The language has no sign “{0}”.", "There are + - * / % == != < <= > >= && || ! ?? ?. . [ ] ( ) | ; the function choose picks one of two values."));

    /// <summary>Blocks or parentheses nested too deep.</summary>
    public static readonly TemplateErrorKind TooDeep = new(
        "too-deep",
        new("Вложенность больше {0} уровней.", "Вынесите внутреннюю часть в отдельный файл и подключите её через include."),
        new("Nested deeper than {0} levels.", "Move the inner part to a file of its own and include it."));

    /// <summary>A statement of too many parts.</summary>
    public static readonly TemplateErrorKind TooLong = new(
        "too-long",
        new("Выражение слишком длинное: больше {0} частей.", "Разбейте его присваиваниями: $имя = часть."),
        new("The expression is too long: more than {0} parts.", "Split it by assignments: $name = part."));
}
