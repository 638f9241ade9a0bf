using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Documents;

/// <summary>Titles of documents that do not tell what is in the file (order № 1493, item 4; REGULATION.md B4).</summary>
internal sealed partial class TitleIsFileName : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var document in scope.Organisation.Documents)
        {
            var title = document.Title.Value.Trim();
            if (document.File is { } file
                && (title == file.Name || title == Path.GetFileNameWithoutExtension(file.Name) || NameOfFile().IsMatch(title)))
            {
                scope.Report(Codes.TitleIsFileName, document.Title.Span, place: null, document.Id, title);
            }
        }
    }

    [GeneratedRegex(@"^(скан|scan|img|image|photo|фото|doc|документ|файл|file|приложение)[\s_№-]*\d*$|^[\w.-]+\.(pdf|docx?|xlsx?|jpe?g|png|odt|csv|txt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameOfFile();
}
