namespace RoadmapSite.Templates;

/// <summary>Errors of limits.</summary>
public static partial class TemplateErrors
{
    /// <summary>Includes nested beyond the limit.</summary>
    public static readonly TemplateErrorKind TooDeepIncludes = new(
        "too-deep-includes",
        new("Файлы подключают друг друга глубже {0} уровней.", "Похоже, файл подключает сам себя: проверьте условие, при котором он это делает."),
        new("Files include each other deeper than {0} levels.", "A file seems to include itself: check the condition."));

    /// <summary>More turns of loops than the limit.</summary>
    public static readonly TemplateErrorKind TooManyTurns = new(
        "too-many-turns",
        new("Циклы страницы сделали больше {0} шагов.", "Уменьшите список или вложенность циклов."),
        new("The loops of the page took more than {0} turns.", "Make the list or the nesting of loops smaller."));

    /// <summary>More output than the limit.</summary>
    public static readonly TemplateErrorKind OutputTooLong = new(
        "output-too-long",
        new("Страница длиннее {0} знаков.", "Разделите её на несколько."),
        new("The page is longer than {0} characters.", "Split it into several."));
}
