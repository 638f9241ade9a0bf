namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>A date of birth, home address or passport is published.</summary>
    public static readonly DiagnosticCode PersonalDetails = new(
        "RM6073",
        Severity.Error,
        new("Опубликованы личные сведения: «{0}» (постановление № 1802, пункт 19; 152-ФЗ).", "Уберите дату рождения, домашний адрес или паспортные данные."),
        new("Personal details are published: \"{0}\" (decree No. 1802, item 19; 152-ФЗ).", "Remove the date of birth, home address or passport."));

    /// <summary>A style sheet forbids to copy text.</summary>
    public static readonly DiagnosticCode CopyingForbidden = new(
        "RM6082",
        Severity.Error,
        new("Стиль «{0}» не даёт выделить и скопировать текст (приказ Рособрнадзора № 1493, пункт 23).", "Уберите его из файла стилей темы."),
        new("The style \"{0}\" keeps text from being copied (Rosobrnadzor's order No. 1493, item 23).", "Remove it from the style sheet of the theme."));

    /// <summary>A style sheet loads something of its own accord.</summary>
    public static readonly DiagnosticCode StyleCallsOtherHost = new(
        "RM6083",
        Severity.Error,
        new("Файл стилей загружает «{0}» (152-ФЗ, статья 18, часть 5).", "Положите шрифт или картинку в assets темы; вместо @import подключите файл в шаблоне."),
        new("The style sheet loads \"{0}\" (152-ФЗ, article 18, part 5).", "Put the font or picture into assets of the theme; instead of @import link the file in the template."));

    /// <summary>Something is shown only under the mouse.</summary>
    public static readonly DiagnosticCode ShownOnHoverOnly = new(
        "RM6084",
        Severity.Error,
        new("«{0}» показывает содержание только под указателем мыши (WCAG 1.4.13, 2.1.1; постановление № 102, пункт «л»).", "Показывайте его всегда или и при :focus."),
        new("\"{0}\" shows content only under the mouse (WCAG 1.4.13, 2.1.1; decree No. 102, item л).", "Show it always, or on :focus as well."));

    /// <summary>The focus cannot be seen.</summary>
    public static readonly DiagnosticCode FocusNotVisible = new(
        "RM6085",
        Severity.Error,
        new("«{0}» убирает рамку фокуса и ничего не ставит взамен (WCAG 2.4.7; постановление № 102, пункт «а»).", "Оставьте outline или замените его рамкой либо тенью."),
        new("\"{0}\" removes the outline of focus and puts nothing in its place (WCAG 2.4.7; decree No. 102, item а).", "Keep the outline or replace it by a border or shadow."));

    /// <summary>Movement does not respect the reader's choice.</summary>
    public static readonly DiagnosticCode MotionWithoutChoice = new(
        "RM6086",
        Severity.Warning,
        new("В стилях есть движение «{0}», но нет @media (prefers-reduced-motion) (WCAG 2.3.3; постановление № 102, пункт «к»).", "Отключите движение внутри @media (prefers-reduced-motion: reduce)."),
        new("The style sheet has movement \"{0}\" but no @media (prefers-reduced-motion) (WCAG 2.3.3; decree No. 102, item к).", "Switch it off in @media (prefers-reduced-motion: reduce)."));

    /// <summary>A script sets a cookie, sends something or finds out who reads.</summary>
    public static readonly DiagnosticCode ScriptTracks = new(
        "RM6087",
        Severity.Error,
        new("Сценарий темы обращается к «{0}»: это cookie, запрос или слежение (152-ФЗ, статья 18, часть 5).", "Уберите это: страницы ничего не отправляют и никого не узнают; настройки хранит localStorage."),
        new("A script of the theme uses \"{0}\": a cookie, a request or tracking (152-ФЗ, article 18, part 5).", "Remove it: pages send nothing and recognise nobody; settings are kept in localStorage."));
}
