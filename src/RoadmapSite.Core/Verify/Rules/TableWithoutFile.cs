using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>From a page with a table of the organisation's data no link leads to a file or to the page of files: texts and tables are to be given as files that can be saved, searched and copied (order № 1493, item 24; REGULATION.md 6, B3).</summary>
internal sealed class TableWithoutFile : PageRule
{
    private const string PageOfFiles = "files.html";

    private static readonly string[] Formats = [".csv", ".xlsx", ".json", ".ods", ".odt", ".docx", ".pdf", "/" + PageOfFiles, "/print.html"];

    private int table;
    private bool hasFile;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(SeeTable, Tag.Table);
        on.OnStart(SeeLink, Tag.A);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin()
    {
        table = -1;
        hasFile = false;
    }

    // Tables that a reader may filter are those of data; others explain.
    private void SeeTable(PageView view, Element element)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (table < 0 && attribute.Name.Span is "data-filter")
            {
                table = element.Offset;
            }
        }
    }

    private void SeeLink(PageView view, Element link) =>
        hasFile |= link.TryGet(AttributeKind.Href, out var address) && view.Resolve(address, out var target) is LinkKind.Own
            && (target.Path == PageOfFiles || Array.Exists(Formats, target.Path.EndsWith));

    private void Finish(PageView view)
    {
        if (table >= 0 && !hasFile && view.Options.OffersData)
        {
            view.Report(Codes.TableWithoutFile, table, 1);
        }
    }
}
