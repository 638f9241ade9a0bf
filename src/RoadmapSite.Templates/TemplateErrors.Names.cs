namespace RoadmapSite.Templates;

/// <summary>Errors of names.</summary>
public static partial class TemplateErrors
{
    /// <summary>A word of the language as a name.</summary>
    public static readonly TemplateErrorKind ReservedName = new(
        "reserved-name",
        new("Слово «{0}» не может быть именем.", "Возьмите другое имя."),
        new("The word “{0}” cannot be a name.", "Take another name."));

    /// <summary>Scriban's numbered arguments.</summary>
    public static readonly TemplateErrorKind PositionalArgument = new(
        "positional-argument",
        new("Обращений по номеру, таких как «{0}», в шаблонах темы нет.", "Передайте значение по имени: include 'файл' title: значение — и читайте его как $.title."),
        new("Templates of a theme have no numbered arguments such as “{0}”.", "Pass the value by name: include 'file' title: value, and read it as $.title."));

    /// <summary>The sign $ without a name.</summary>
    public static readonly TemplateErrorKind BareArguments = new(
        "bare-arguments",
        new("После «$» ожидается точка и имя.", "Напишите $.имя для переданного значения или $имя для своего."),
        new("A point and a name are expected after “$”.", "Write $.name for a passed value or $name for a local."));

    /// <summary>A local that the template never assigns.</summary>
    public static readonly TemplateErrorKind LocalUnknown = new(
        "local-unknown",
        new("Имени «{0}» в этом шаблоне ничего не присваивается.", "Сначала напишите {0} = значение; переданное через include читается с точкой: $.имя."),
        new("Nothing in this template assigns to “{0}”.", "First write {0} = value; what an include passes is read with a point: $.name."));

    /// <summary>A local read before its assignment.</summary>
    public static readonly TemplateErrorKind LocalNotYetAssigned = new(
        "local-not-yet-assigned",
        new("Имени «{0}» ещё ничего не присвоено.", "Присвойте значение до этого места, и во всех ветвях if."),
        new("Nothing has been assigned to “{0}” yet.", "Assign a value before this place, in every branch of if."));

    /// <summary>for.… outside a loop.</summary>
    public static readonly TemplateErrorKind LoopFactOutside = new(
        "loop-fact-outside",
        new("«for.{0}» вне цикла ничего не значит.", "Читайте его внутри for … end; в «else» и в подключённый файл передайте значение сами."),
        new("“for.{0}” means nothing outside a loop.", "Read it inside for … end; hand it over to an included file yourself."));

    /// <summary>for.… with a name that is left out.</summary>
    public static readonly TemplateErrorKind LoopFactUnknown = new(
        "loop-fact-unknown",
        new("«for.{0}» в шаблонах темы нет.", "Есть for.index, for.rindex, for.first, for.last, for.even и for.odd."),
        new("Templates of a theme have no “for.{0}”.", "There are for.index, for.rindex, for.first, for.last, for.even and for.odd."));

    /// <summary>A loop variable with the name of a function.</summary>
    public static readonly TemplateErrorKind LoopNameIsFunction = new(
        "loop-name-is-function",
        new("«{0}» — имя функции, цикл его занять не может.", "Возьмите для переменной цикла другое имя."),
        new("“{0}” is a function; a loop cannot take its name.", "Take another name for the loop variable."));

    /// <summary>A loop variable with the name of a value of the page.</summary>
    public static readonly TemplateErrorKind LoopNameTaken = new(
        "loop-name-taken",
        new("Имя «{0}» уже занято значением страницы.", "Возьмите для переменной цикла другое имя."),
        new("The name “{0}” is already taken by a value of the page.", "Take another name for the loop variable."));

    /// <summary>A space before an index.</summary>
    public static readonly TemplateErrorKind SpaceBeforeBracket = new(
        "space-before-bracket",
        new("Перед «[» стоит пробел.", "Уберите пробел: список[0]. Списков вида [1, 2] в шаблонах темы нет."),
        new("There is a space before “[”.", "Remove it: list[0]. Templates of a theme have no lists like [1, 2]."));

    /// <summary>A parenthesis right behind a name.</summary>
    public static readonly TemplateErrorKind NoSpaceBeforeParenthesis = new(
        "no-space-before-parenthesis",
        new("Перед «(» нужен пробел.", "Аргументы отделяются пробелами: функция (выражение) значение."),
        new("A space is needed before “(”.", "Arguments are separated by spaces: function (expression) value."));

    /// <summary>A word that cannot stand after a point.</summary>
    public static readonly TemplateErrorKind NotAMember = new(
        "not-a-member",
        new("После точки не может стоять «{0}».", "После точки пишется имя; слова null, true, false, do, this, for, while и tablerow записываются так: объект['{0}']."),
        new("After a point there cannot be “{0}”.", "After a point stands a name; null, true, false, do, this, for, while and tablerow are written object['{0}']."));
}
