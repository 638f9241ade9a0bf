using System.Globalization;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Documents as templates take them: what a link must say is in them, format and size included (REGULATION.md B4).</summary>
internal static class DocumentModel
{
    /// <summary>What a link to the document needs.</summary>
    public static TemplateObject Link(OfficialDocument document) => TemplateObject.Of(
        ("id", document.Id),
        ("kind", Kind(document)),
        ("number", document.Number),
        ("date", document.Date),
        ("title", PlainText.Line(document.Title.Value)),
        ("quoted", document.Title.Value.TrimStart().StartsWith('\u00AB')),
        ("file", File(document.File)));

    /// <summary>The document named by an id, or null.</summary>
    public static TemplateValue Link(OrganisationScope scope, string? id) =>
        id is not null && scope.Documents.TryGetValue(id, out var document) ? Link(document) : default(TemplateValue);

    /// <summary>A file, or null.</summary>
    public static TemplateValue File(DocumentFile? file)
    {
        if (file is null)
        {
            return default;
        }

        var size = FileSize.Of(file.Length);
        return TemplateObject.Of(
            ("href", Addresses.Link(Addresses.File(file.Name))),
            ("format", Format(file)),
            ("size", size.Amount),
            ("size_key", size.Megabytes ? "size_mb" : "size_kb"));
    }

    /// <summary>Format and size in words, such as «PDF, 312 КБ», for links that authors write in Markdown.</summary>
    public static string FormatOf(DocumentFile file, OrganisationScope scope)
    {
        var size = FileSize.Of(file.Length);
        var amount = size.Amount.ToString(CultureInfo.InvariantCulture).Replace('.', scope.Site.Theme.Culture.DecimalSeparator);
        return Format(file) + ", " + scope.Words.Format(size.Megabytes ? "size_mb" : "size_kb", amount);
    }

    private static string Format(DocumentFile file) => Path.GetExtension(file.Name).TrimStart('.').ToUpperInvariant();

    // A title that begins with its kind says it already.
    private static string? Kind(OfficialDocument document) =>
        document.Title.Value.TrimStart().StartsWith(document.Kind, StringComparison.OrdinalIgnoreCase) ? null : document.Kind;
}
