namespace RoadmapSite.Core.Render;

/// <summary>The templates that pages are rendered with; a theme must have them all.</summary>
internal static class PageTemplates
{
    public const string Overview = "pages/overview.sbn-html";
    public const string Roadmap = "pages/roadmap.sbn-html";
    public const string Print = "pages/print.sbn-html";
    public const string Direction = "pages/direction.sbn-html";
    public const string Indicators = "pages/indicators.sbn-html";
    public const string Indicator = "pages/indicator.sbn-html";
    public const string Measures = "pages/measures.sbn-html";
    public const string Calendar = "pages/calendar.sbn-html";
    public const string Changes = "pages/changes.sbn-html";
    public const string Order = "pages/order.sbn-html";
    public const string People = "pages/people.sbn-html";
    public const string Documents = "pages/documents.sbn-html";
    public const string Tables = "pages/tables.sbn-html";
    public const string Table = "pages/table.sbn-html";
    public const string Remarks = "pages/remarks.sbn-html";
    public const string Pages = "pages/pages.sbn-html";
    public const string Text = "pages/text.sbn-html";
    public const string News = "pages/news.sbn-html";
    public const string Note = "pages/note.sbn-html";
    public const string Files = "pages/files.sbn-html";
    public const string Moved = "pages/moved.sbn-html";
    public const string Schools = "pages/schools.sbn-html";
    public const string Matrix = "pages/matrix.sbn-html";
    public const string Method = "pages/method.sbn-html";
    public const string Accessibility = "pages/accessibility.sbn-html";
    public const string Organisations = "pages/organisations.sbn-html";
    public const string Search = "pages/search.sbn-html";
    public const string Fragments = "pages/fragments.sbn-html";
    public const string NotFound = "pages/not-found.sbn-html";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Overview, Roadmap, Print, Direction, Indicators, Indicator, Measures, Calendar, Changes, Order, People, Documents, Tables, Table, Remarks, Pages, Text, News, Note, Files, Moved, Schools, Matrix, Method, Accessibility, Organisations, Search, Fragments, NotFound,
    ];
}
