namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>Nothing absolute can be written.</summary>
    public static readonly DiagnosticCode NoBaseUrl = new(
        "RM5001",
        Severity.Note,
        new("Адрес раздела неизвестен, поэтому нет карты сайта, robots.txt, лент изменений, канонических адресов и картинки для предпросмотра ссылок.", "Впишите адрес, по которому раздел будет открываться: base_url: https://…"),
        new("The address of the section is unknown, so there is no sitemap, robots.txt, feed of changes, canonical address or preview picture.", "Add the address at which the section will be opened: base_url: https://…"));
}
