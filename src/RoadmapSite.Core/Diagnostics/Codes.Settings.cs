namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>An argument of the command line that no command knows.</summary>
    public static readonly DiagnosticCode UnknownArgument = new(
        "RM9001",
        Severity.Error,
        new("Неизвестный параметр «{0}».", "{1}"),
        new("Unknown argument “{0}”.", "{1}"));

    /// <summary>An option with a value that it does not take, or without one.</summary>
    public static readonly DiagnosticCode WrongOptionValue = new(
        "RM9002",
        Severity.Error,
        new("Параметр {0} не принимает значение «{1}».", "Допустимо: {2}."),
        new("Option {0} does not take “{1}”.", "It takes {2}."));

    /// <summary>A command or option that lacks something.</summary>
    public static readonly DiagnosticCode MissingArgument = new(
        "RM9003",
        Severity.Error,
        new("Не хватает: {0}.", "Посмотрите справку: {1} --help."),
        new("Missing: {0}.", "See {1} --help."));

    /// <summary>The input or theme folder does not exist.</summary>
    public static readonly DiagnosticCode FolderNotFound = new(
        "RM9004",
        Severity.Error,
        new("Нет папки «{0}».", "Запустите программу из папки проекта или укажите папку параметром {1}."),
        new("There is no folder “{0}”.", "Run from the project folder or name the folder with {1}."));

    /// <summary>A code that does not exist is re-levelled.</summary>
    public static readonly DiagnosticCode UnknownCode = new(
        "RM9005",
        Severity.Error,
        new("Нет замечания с кодом «{0}».", "Коды перечислены в docs/diagnostics."),
        new("There is no finding with the code “{0}”.", "Codes are listed in docs/diagnostics."));

    /// <summary>The model of something that does not exist is asked for.</summary>
    public static readonly DiagnosticCode UnknownModel = new(
        "RM9006",
        Severity.Error,
        new("Нет страницы «{0}».", "Список организаций и страниц показывает команда list --pages."),
        new("There is no page “{0}”.", "The command list --pages shows organisations and pages."));

    /// <summary>A deadline is to be read without a period, and the site has no roadmap or more than one to take it from.</summary>
    public static readonly DiagnosticCode NoOnlyRoadmap = new(
        "RM9007",
        Severity.Error,
        new("Неизвестно, внутри какого периода читать срок: на сайте не одна дорожная карта.", "Укажите период: {0} {1}."),
        new("The deadline has no period to be read in: the site has no single roadmap.", "Give the period: {0} {1}."));

    /// <summary>The acts that the checks follow are no longer in force on the as-of date.</summary>
    public static readonly DiagnosticCode RulesOutdated = new(
        "RM9008",
        Severity.Warning,
        new("Проверки следуют постановлению № 1802 и приказу № 1493, а они действуют только до {0}.", "Обновите программу; что в ней взято из актов, перечислено в docs/regulation.md."),
        new("The checks follow decree No. 1802 and order No. 1493, which are in force only before {0}.", "Update the program; docs/regulation.md lists what it takes from the acts."));

    /// <summary>A command that does not exist.</summary>
    public static readonly DiagnosticCode UnknownCommand = new(
        "RM9009",
        Severity.Error,
        new("Неизвестная команда «{0}».", "{1}"),
        new("Unknown command “{0}”.", "{1}"));
}
