namespace RoadmapSite.Core.Render.Search;

/// <summary>What is found; the words for it are <c>search_kind_…</c> of the theme, in this order.</summary>
internal enum SearchKind
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>A roadmap.</summary>
    Roadmap,

    /// <summary>A direction, section or stage.</summary>
    Direction,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A measure or result.</summary>
    Measure,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A council, working group or list of coordinators.</summary>
    People,

    /// <summary>A dated note.</summary>
    News,

    /// <summary>A typed table.</summary>
    Table,
}

/// <summary>One thing that a reader can search for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title on one line.</param>
/// <param name="Text">What else is said of it; empty for nothing.</param>
/// <param name="Address">Its page and anchor as a link, within the folder of the organisation.</param>
/// <param name="State">Its state in the words of the pages; empty for what has none.</param>
internal sealed record SearchEntry(SearchKind Kind, string Title, string Text, string Address, string State = "");
