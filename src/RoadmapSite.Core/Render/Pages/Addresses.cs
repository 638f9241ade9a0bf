namespace RoadmapSite.Core.Render.Pages;

/// <summary>Addresses of pages within the folder of an organisation (DESIGN.md 4, Addresses).</summary>
internal static class Addresses
{
    public const string Overview = "index.html";
    public const string Indicators = "indicators.html";
    public const string Measures = "measures.html";
    public const string Calendar = "calendar.html";
    public const string Changes = "changes.html";
    public const string People = "people.html";
    public const string Documents = "documents.html";
    public const string Tables = "tables.html";
    public const string Remarks = "remarks.html";
    public const string Pages = "pages.html";
    public const string Schools = "schools.html";
    public const string Matrix = "matrix.html";
    public const string News = "news.html";
    public const string Fragments = "fragments/index.html";
    public const string Files = "files.html";

    public static string Roadmap(string roadmap) => roadmap + "/index.html";

    /// <summary>The whole roadmap in one file, for paper.</summary>
    public static string Print(string roadmap) => roadmap + "/print.html";

    public static string Direction(string roadmap, string direction) => $"{roadmap}/{direction}.html";

    public static string Indicator(string roadmap, string indicator) => $"{roadmap}/indicators/{indicator}.html";

    /// <summary>The calendar of a year that has passed.</summary>
    public static string CalendarOf(int year) => FormattableString.Invariant($"calendar-{year}.html");

    public static string Order(string roadmap) => roadmap + "/order.html";

    /// <summary>The measures listed by state, or in another way.</summary>
    public static string MeasuresBy(MeasureView view) => view == MeasureView.State ? Measures : $"measures-by-{Names.Snake(view)}.html";

    public static string Table(string table) => $"tables/{table}.html";

    public static string Text(string page) => page + ".html";

    public static string Note(string note) => $"news/{note}.html";

    /// <summary>Where a file of documents/ is copied to.</summary>
    public static string File(string name) => "documents/" + name;

    /// <summary>An address as it stands in a link: everything but letters, digits, slashes and <c>-._~</c> percent-encoded.</summary>
    /// <param name="address">A path with forward slashes.</param>
    public static string Link(string address) => Uri.EscapeDataString(address).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>The way up from a page to the root of its tree: <c>../</c> for every folder.</summary>
    /// <param name="address">Address of the page.</param>
    public static string Up(string address) => address.AsSpan().Count('/') switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        var depth => string.Concat(Enumerable.Repeat("../", depth)),
    };
}
