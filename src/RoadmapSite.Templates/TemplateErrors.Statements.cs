namespace RoadmapSite.Templates;

/// <summary>Errors of statements.</summary>
public static partial class TemplateErrors
{
    /// <summary>Something else where a value must stand.</summary>
    public static readonly TemplateErrorKind ExpectedValue = new(
        "expected-value",
        new("Здесь ожидается значение, а стоит {0}.", "Напишите имя, число, текст в кавычках или выражение в скобках."),
        new("A value is expected here, not {0}.", "Write a name, a number, a quoted text or an expression in parentheses."));

    /// <summary>A line break inside a statement.</summary>
    public static readonly TemplateErrorKind LineBreakInside = new(
        "line-break-inside",
        new("Выражение обрывается на переносе строки.", "Закончите его на этой строке: переносить можно только после знака «|»."),
        new("The expression is cut off by a line break.", "End it on this line: only after “|” may it go on below."));

    /// <summary>Something else where the statement must end.</summary>
    public static readonly TemplateErrorKind ExpectedEnd = new(
        "expected-end",
        new("Здесь выражение должно кончиться, а стоит {0}.", "Удалите лишнее или отделите следующее действие точкой с запятой."),
        new("The statement must end here, not go on with {0}.", "Remove the rest, or separate the next statement by a semicolon."));

    /// <summary>A missing closing bracket.</summary>
    public static readonly TemplateErrorKind ExpectedClosing = new(
        "expected-closing",
        new("Не хватает закрывающей скобки «{0}».", "Поставьте «{0}» здесь; внутри квадратных скобок выражение берётся в круглые."),
        new("The closing “{0}” is missing.", "Put “{0}” here; inside square brackets an expression needs parentheses."));

    /// <summary>A block without its end.</summary>
    public static readonly TemplateErrorKind MissingEnd = new(
        "missing-end",
        new("У «{0}» нет своего «end».", "Добавьте {{{{ end }}}} там, где этот блок кончается."),
        new("This “{0}” has no “end”.", "Add {{{{ end }}}} where the block ends."));

    /// <summary>An end without its block.</summary>
    public static readonly TemplateErrorKind UnexpectedEnd = new(
        "unexpected-end",
        new("«end» здесь ничего не закрывает.", "Удалите его или проверьте, не закрыт ли блок раньше."),
        new("This “end” closes nothing.", "Remove it, or see whether the block was closed before."));

    /// <summary>An else outside if and for, or a second one.</summary>
    public static readonly TemplateErrorKind UnexpectedElse = new(
        "unexpected-else",
        new("«else» стоит не на месте.", "«else» бывает внутри if и for, один раз и последним; «else if» — только внутри if."),
        new("This “else” is out of place.", "There may be one “else”, the last, inside if or for; “else if” inside if only."));

    /// <summary>A statement of Scriban that is left out.</summary>
    public static readonly TemplateErrorKind ForeignStatement = new(
        "foreign-statement",
        new("Слова «{0}» в шаблонах темы нет.", "Доступны if, for, capture, include, присваивание $имени и вывод значений."),
        new("Templates of a theme have no “{0}”.", "There are if, for, capture, include, assignment to a $name, and output."));

    /// <summary>A for without a variable.</summary>
    public static readonly TemplateErrorKind ForNeedsVariable = new(
        "for-needs-variable",
        new("После «for» ожидается имя переменной.", "Напишите, например: for item in items."),
        new("A variable is expected after “for”.", "Write for example: for item in items."));

    /// <summary>A for without in.</summary>
    public static readonly TemplateErrorKind ForNeedsIn = new(
        "for-needs-in",
        new("После переменной цикла ожидается слово «in».", "Напишите, например: for item in items; часть списка берёт функция slice_of."),
        new("The word “in” is expected after the variable.", "Write for example: for item in items; the function slice_of takes a part of a list."));

    /// <summary>A capture without a local.</summary>
    public static readonly TemplateErrorKind CaptureNeedsLocal = new(
        "capture-needs-local",
        new("После «capture» ожидается имя со знаком «$».", "Напишите, например: capture $text."),
        new("A name with “$” is expected after “capture”.", "Write for example: capture $text."));

    /// <summary>An assignment to what is not a local.</summary>
    public static readonly TemplateErrorKind AssignsGlobal = new(
        "assigns-global",
        new("Присвоить значение можно только имени со знаком «$».", "Напишите ${0} = … и дальше пользуйтесь именем ${0}."),
        new("Only a name with “$” can be assigned to.", "Write ${0} = … and use the name ${0} from there on."));

    /// <summary>An assignment inside an expression.</summary>
    public static readonly TemplateErrorKind AssignsInside = new(
        "assigns-inside",
        new("Знак «=» внутри выражения не присваивает и не сравнивает.", "Для сравнения напишите «==», для присваивания начните с него строку: $имя = значение."),
        new("The sign “=” inside an expression neither assigns nor compares.", "Write “==” to compare; to assign, begin a statement: $name = value."));

    /// <summary>An assignment to the variable of the loop around.</summary>
    public static readonly TemplateErrorKind AssignsLoopVariable = new(
        "assigns-loop-variable",
        new("Переменной цикла «{0}» нельзя присвоить другое значение.", "Возьмите другое имя."),
        new("The loop variable “{0}” cannot be assigned to.", "Take another name."));
}
