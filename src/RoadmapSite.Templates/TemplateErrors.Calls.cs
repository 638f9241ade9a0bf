namespace RoadmapSite.Templates;

/// <summary>Errors of functions and includes.</summary>
public static partial class TemplateErrors
{
    /// <summary>A function that does not exist.</summary>
    public static readonly TemplateErrorKind UnknownFunction = new(
        "unknown-function",
        new("Функции «{0}» нет.", "Список функций — в SPEC.md; если это значение, лишним стоит то, что за ним."),
        new("There is no function “{0}”.", "SPEC.md lists the functions; if it is a value, what follows it is too much."));

    /// <summary>Too few or too many arguments.</summary>
    public static readonly TemplateErrorKind ArgumentCount = new(
        "argument-count",
        new("Функция «{0}» получила аргументов: {1}, а нужно {2}.", "Значение перед «|» считается первым аргументом."),
        new("The function “{0}” got {1} arguments and takes {2}.", "The value before “|” counts as the first."));

    /// <summary>A call inside an expression without parentheses.</summary>
    public static readonly TemplateErrorKind CallInside = new(
        "call-inside",
        new("Вызов функции «{0}» внутри выражения берётся в скобки.", "Напишите ({0} …) или (значение | {0})."),
        new("A call of “{0}” inside an expression needs parentheses.", "Write ({0} …) or (value | {0})."));

    /// <summary>A sign right behind the arguments of a call.</summary>
    public static readonly TemplateErrorKind OperatorAfterCall = new(
        "operator-after-call",
        new("За вызовом функции стоит знак «{0}».", "Возьмите в скобки вызов или последний аргумент: Scriban отнёс бы знак к аргументу."),
        new("The sign “{0}” follows a call.", "Put the call or its last argument in parentheses: Scriban would give the sign to the argument."));

    /// <summary>An argument that is an expression.</summary>
    public static readonly TemplateErrorKind ArgumentNeedsParentheses = new(
        "argument-needs-parentheses",
        new("Аргумент со знаком «{0}» берётся в скобки.", "Напишите ({0}…)."),
        new("An argument with the sign “{0}” needs parentheses.", "Write ({0}…)."));

    /// <summary>A named argument of a function.</summary>
    public static readonly TemplateErrorKind NamedArgument = new(
        "named-argument",
        new("Функции получают значения по порядку, без имён.", "Уберите «{0}:». По имени значения передаёт только include."),
        new("Functions take values in their order, without names.", "Remove “{0}:”. Only include passes values by name."));

    /// <summary>raw elsewhere than at the end of an output.</summary>
    public static readonly TemplateErrorKind RawNotLast = new(
        "raw-not-last",
        new("«raw» стоит не в конце вывода.", "Пишите его последним: {{{{ значение | raw }}}}."),
        new("“raw” is not at the end of an output.", "Write it last: {{{{ value | raw }}}}."));

    /// <summary>An include without a file name in quotes.</summary>
    public static readonly TemplateErrorKind IncludeNeedsFile = new(
        "include-needs-file",
        new("После «include» ожидается имя файла в кавычках.", "Напишите, например: include 'parts/header.sbn-html'."),
        new("A file name in quotes is expected after “include”.", "Write for example: include 'parts/header.sbn-html'."));

    /// <summary>An include inside an expression.</summary>
    public static readonly TemplateErrorKind IncludeInside = new(
        "include-inside",
        new("«include» — отдельное действие, а не часть выражения.", "Чтобы получить текст файла в переменную, напишите capture $text; include …; end."),
        new("“include” is a statement, not a part of an expression.", "To have the text of a file in a variable write capture $text; include …; end."));

    /// <summary>An argument of an include without a name.</summary>
    public static readonly TemplateErrorKind IncludePositional = new(
        "include-positional",
        new("Значение для подключаемого файла передаётся по имени.", "Напишите имя и двоеточие: title: значение."),
        new("A value for an included file is passed by name.", "Write a name and a colon: title: value."));

    /// <summary>An argument of an include given twice.</summary>
    public static readonly TemplateErrorKind IncludeTwice = new(
        "include-twice",
        new("Значение «{0}» передано дважды.", "Оставьте одно."),
        new("The value “{0}” is passed twice.", "Keep one."));

    /// <summary>An argument with a name that Scriban fills itself.</summary>
    public static readonly TemplateErrorKind IncludeSize = new(
        "include-size",
        new("Имя «size» занято: в Scriban $.size — число аргументов.", "Возьмите другое имя."),
        new("The name “size” is taken: in Scriban $.size is the number of arguments.", "Take another name."));

    /// <summary>An include of a file that does not exist.</summary>
    public static readonly TemplateErrorKind UnknownFile = new(
        "unknown-file",
        new("Файла «{0}» в теме нет.", "Имя пишется от папки темы, с расширением."),
        new("The theme has no file “{0}”.", "The name starts at the folder of the theme and has its extension."));

    /// <summary>An argument that the included file does not read.</summary>
    public static readonly TemplateErrorKind UnknownArgument = new(
        "unknown-argument",
        new("Файл «{1}» не читает значения «{0}».", "Уберите его или прочитайте в файле как $.{0}."),
        new("The file “{1}” does not read the value “{0}”.", "Remove it, or read it in the file as $.{0}."));

    /// <summary>An argument that the included file needs.</summary>
    public static readonly TemplateErrorKind MissingArgument = new(
        "missing-argument",
        new("Файлу «{1}» нужно значение «{0}».", "Допишите {0}: значение. Если оно не обязательно, в файле его читают как $?.{0}."),
        new("The file “{1}” needs the value “{0}”.", "Add {0}: value. If it may be absent, the file reads it as $?.{0}."));

    /// <summary>An argument read where nothing was passed.</summary>
    public static readonly TemplateErrorKind ArgumentAbsent = new(
        "argument-absent",
        new("Значение «{0}» сюда не передано.", "Передайте его через include; этот файл выводится сам по себе."),
        new("The value “{0}” is not passed here.", "Pass it by an include; this file is rendered by itself."));

    /// <summary>A template that was asked for and does not exist.</summary>
    public static readonly TemplateErrorKind UnknownTemplate = new(
        "unknown-template",
        new("Шаблона «{0}» в теме нет.", "Добавьте файл в тему."),
        new("The theme has no template “{0}”.", "Add the file to the theme."));
}
