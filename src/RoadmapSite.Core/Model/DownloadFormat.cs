namespace RoadmapSite.Core.Model;

/// <summary>A format of the files that stand beside the pages; site.yml may switch each off (<c>files</c>).</summary>
public enum DownloadFormat
{
    /// <summary>Tables for spreadsheets and programs: UTF-8 with a mark, semicolons, decimal commas.</summary>
    Csv,

    /// <summary>One workbook with all tables.</summary>
    Xlsx,

    /// <summary>Everything, for programs, with a JSON Schema.</summary>
    Json,

    /// <summary>Calendars of deadlines.</summary>
    Ics,

    /// <summary>Feed of changes; only with a known address.</summary>
    Atom,

    /// <summary>Each roadmap in one file, for paper.</summary>
    Print,

    /// <summary>Pieces of HTML for pages of other sites.</summary>
    Fragments,
}
