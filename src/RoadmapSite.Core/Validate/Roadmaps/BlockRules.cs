using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Blocks: each kind has content of its own and no other.</summary>
internal static class BlockRules
{
    /// <summary>Makes the blocks of a roadmap.</summary>
    /// <param name="drafts">As written.</param>
    /// <param name="scope">What the roadmap may name.</param>
    public static IReadOnlyList<Block> Make(IReadOnlyList<BlockDraft> drafts, RoadmapScope scope)
    {
        var made = new List<Block>(drafts.Count);
        var ids = new IdSet();
        foreach (var draft in drafts)
        {
            var row = new RowPlace(scope.Place, RowWord.Item, draft.Id?.Value, Number: null, draft.Title?.Value);
            var isNamed = ids.Declare(draft.Id, draft, BlockReader.Id, row, scope.Bag);
            if (draft.Kind is { } kind && MakeOne(draft, kind, row, scope) is { } block && isNamed)
            {
                made.Add(block with { ShortTitle = draft.ShortTitle?.Value, IsRetold = draft.Retold is { Value: true } });
            }
        }

        return made;
    }

    /// <summary>Makes the figures of a block or of an organisation.</summary>
    /// <param name="drafts">As written.</param>
    public static IReadOnlyList<Figure> Figures(IReadOnlyList<FigureDraft> drafts)
    {
        var made = new List<Figure>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Title is { } title)
            {
                made.Add(new Figure(title, draft.Value, draft.Unit, draft.Date?.Value, draft.Note?.Value));
            }
        }

        return made;
    }

    private static Block? MakeOne(BlockDraft draft, Sourced<BlockKind> kind, RowPlace row, RoadmapScope scope)
    {
        var id = draft.Id?.Value ?? "";
        ReportForeignKeys(draft, kind.Value, row, scope.Bag);
        if (!HasContent(draft, kind.Value))
        {
            var cause = draft.FirstBroken;
            scope.Bag.ReportRow(row, Codes.BlockWithoutContent, kind.Span, cause, related: null, BlockKinds.WordOf(kind.Value), BlockKinds.ContentOf(kind.Value));
            return null;
        }

        return kind.Value switch
        {
            BlockKind.Text => new TextBlock(id, draft.Title, draft.Text!.Value, draft.Span),
            BlockKind.Swot => new SwotBlock(id, draft.Title, Quarters(draft), draft.Internal?.Value, draft.External?.Value, draft.Span),
            BlockKind.Statistics => new StatisticsBlock(id, draft.Title, Figures(draft.Items), draft.Span),
            BlockKind.List => new ListBlock(id, draft.Title, draft.Entries, draft.Span),
            _ => scope.Organisation.Tables.Resolve(draft.Table, Codes.UnknownTable, row, scope.Bag) is { } table
                ? new TableBlock(id, draft.Title, table.Value, draft.Span)
                : null,
        };
    }

    private static bool HasContent(BlockDraft draft, BlockKind kind) => kind switch
    {
        BlockKind.Text => draft.Text is not null,
        BlockKind.Swot => Quarters(draft).Count > 0,
        BlockKind.Statistics => draft.Items.Count > 0,
        BlockKind.List => draft.Entries.Count > 0,
        _ => draft.Table is not null,
    };

    private static List<SwotQuarter> Quarters(BlockDraft draft)
    {
        var quarters = new List<SwotQuarter>(4);
        Add("strengths", draft.Strengths);
        Add("weaknesses", draft.Weaknesses);
        Add("opportunities", draft.Opportunities);
        Add("threats", draft.Threats);
        return quarters;

        void Add(string key, Sourced<string>? text)
        {
            if (text is { } given)
            {
                quarters.Add(new SwotQuarter(key, given));
            }
        }
    }

    private static void ReportForeignKeys(BlockDraft draft, BlockKind kind, RowPlace row, DiagnosticBag bag)
    {
        Check(BlockKind.Text, "text", draft.Text?.Span);
        Check(BlockKind.Swot, "strengths", draft.Strengths?.Span);
        Check(BlockKind.Swot, "weaknesses", draft.Weaknesses?.Span);
        Check(BlockKind.Swot, "opportunities", draft.Opportunities?.Span);
        Check(BlockKind.Swot, "threats", draft.Threats?.Span);
        Check(BlockKind.Swot, "internal", draft.Internal?.Span);
        Check(BlockKind.Swot, "external", draft.External?.Span);
        Check(BlockKind.Statistics, "items", draft.Items.Count > 0 ? draft.Items[0].Span : null);
        Check(BlockKind.Table, "table", draft.Table?.Span);
        Check(BlockKind.List, "entries", draft.Entries.Count > 0 ? draft.Entries[0].Span : null);

        void Check(BlockKind owner, string key, SourceSpan? span)
        {
            if (owner != kind && span is { } place)
            {
                bag.ReportRow(row, Codes.ForeignBlockKey, place, key, BlockKinds.WordOf(kind));
            }
        }
    }
}
