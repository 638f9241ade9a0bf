namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>Nothing absolute can be written.</summary>
    public static readonly DiagnosticCode NoBaseUrl = new(
        "RM5001",
        Severity.Note,
        new("Не указан base_url, поэтому нет карты сайта, ленты изменений и полных адресов.", "Впишите адрес раздела, когда он станет известен: base_url: https://…"),
        new("There is no base_url, hence no sitemap, feed of changes or complete addresses.", "Add the address of the section once it is known: base_url: https://…"));
}
