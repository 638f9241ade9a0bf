using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Files beside the pages as templates take them: what a link must say is in them, format and size included (REGULATION.md B4).</summary>
internal static class FileModel
{
    /// <summary>What a link to the file needs.</summary>
    /// <param name="file">The file.</param>
    public static TemplateObject Of(DownloadFile file)
    {
        var size = FileSize.Of(file.Size);
        return TemplateObject.Of(
            ("href", Addresses.Link(file.Address)),
            ("content", file.Content),
            ("subject", file.Subject),
            ("title_key", file.TitleKey),
            ("title", file.Title),
            ("format", file.FormatName),
            ("size", size.Amount),
            ("size_key", size.Megabytes ? "size_mb" : "size_kb"));
    }

    /// <summary>The CSV files of several tables, as far as they are made.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="contents">What they hold.</param>
    public static TemplateValue Csvs(OrganisationScope scope, params IEnumerable<string> contents) =>
        TemplateValue.ListOf(contents.Select(content => Csv(scope, content)).Where(file => !file.IsNull), file => file);

    /// <summary>The CSV of a table, or null.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="subject">What it is about.</param>
    public static TemplateValue Csv(OrganisationScope scope, string content, string? subject = null) =>
        scope.Files.FirstOrDefault(file => file.Format == DownloadFormat.Csv && file.Content == content && file.Subject == subject) is { } file
            ? Of(file)
            : default(TemplateValue);
}
