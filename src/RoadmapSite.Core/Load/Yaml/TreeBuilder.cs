using RoadmapSite.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>Where reading stopped, in the text that was read.</summary>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Message">The parser's own message; empty when it has none.</param>
internal sealed record SyntaxFailure(int Line, int Column, string Message);

/// <summary>Parser events → nodes. Anchors, aliases, tags and further documents are refused: aliases are never expanded, so a small file cannot become a large tree.</summary>
internal sealed class TreeBuilder
{
    /// <summary>Deepest nesting read; the format itself needs no more than 12.</summary>
    public const int MaxDepth = 32;

    private readonly RepairedText text;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;
    private Diagnostic? tooDeep;

    /// <summary>Begins to read a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bag">Takes the findings.</param>
    public TreeBuilder(RepairedText text, DiagnosticBag bag)
    {
        this.text = text;
        this.bag = bag;
        parser = new Parser(new Scanner(new StringReader(text.Text), skipComments: true));
    }

    /// <summary>Reads the text.</summary>
    /// <param name="failure">Where the text is no YAML; null when it is.</param>
    /// <returns>The root; null when there is nothing to read.</returns>
    public Loaded<Node> Build(out SyntaxFailure? failure)
    {
        failure = null;
        try
        {
            return BuildDocument();
        }
        catch (YamlException exception)
        {
            failure = new SyntaxFailure((int)exception.Start.Line, (int)exception.Start.Column, exception.Message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 empties a stack of its own on an unclosed «[» or «{» in a block.
            var last = parser.Current?.End ?? Mark.Empty;
            failure = new SyntaxFailure((int)last.Line, (int)last.Column, "");
        }

        return default;
    }

    private Loaded<Node> BuildDocument()
    {
        Node? root = null;
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart start && root is not null)
            {
                bag.Report(Codes.SeveralDocuments, text.Span(start.Start, start.End));
                break;
            }

            if (parser.Current is NodeEvent && root is null)
            {
                root = BuildNode(depth: 1);
                if (tooDeep is not null)
                {
                    return tooDeep;
                }
            }
        }

        return new Loaded<Node>(root, null);
    }

    private Node BuildNode(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias)
        {
            return new BrokenNode(RefuseMark(current));
        }

        if (current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            RefuseMark(current);
        }

        return current switch
        {
            Scalar scalar => BuildScalar(scalar),
            MappingStart map => BuildMap(map, depth),
            SequenceStart list => BuildList(list, depth),
            _ => throw new InvalidOperationException($"Unexpected event {current.GetType().Name}."),
        };
    }

    private ScalarNode BuildScalar(Scalar scalar)
    {
        var span = text.Span(scalar.Start, scalar.End);
        return scalar.Style == ScalarStyle.Plain
            ? new ScalarNode(scalar.Value, span, quoted: false, CommentAfter(scalar))
            : new ScalarNode(scalar.Value, span, quoted: true, comment: null) { Mended = text.FindingAt(span) };
    }

    private Comment? CommentAfter(Scalar scalar)
    {
        var rest = text.Text.AsSpan((int)scalar.End.Index);
        var blanks = 0;
        while (blanks < rest.Length && rest[blanks] is ' ' or '\t')
        {
            blanks++;
        }

        if (blanks == 0 || blanks == rest.Length || rest[blanks] != '#' || scalar.Value.Length == 0)
        {
            return null;
        }

        var end = rest.IndexOf('\n');
        var column = text.OriginalColumn((int)scalar.End.Line, (int)scalar.End.Column + blanks);
        return new Comment(text.File.Span((int)scalar.End.Line, column, (end < 0 ? rest.Length : end) - blanks));
    }

    private MapNode BuildMap(MappingStart start, int depth)
    {
        var entries = new List<Entry>(8);
        var isFlow = start.Style == MappingStyle.Flow;
        while (Advance() is not MappingEnd && !IsTooDeep(depth))
        {
            var keyEvent = parser.Current!;
            if (!isFlow && keyEvent is Scalar { Value: ['-', ..] } && DashWithoutSpace.IsRow(text.Lines[(int)keyEvent.Start.Line - 1]))
            {
                // It is readable, but what it reads as nobody means.
                throw new YamlException(keyEvent.Start, keyEvent.End, "A hyphen begins a key.");
            }

            var key = BuildNode(depth + 1);
            if (tooDeep is not null)
            {
                break;
            }

            Advance();
            var value = BuildNode(depth + 1);
            if (key is not ScalarNode name)
            {
                bag.Report(Codes.KeyIsNotText, text.Span(keyEvent.Start, keyEvent.Start));
            }
            else
            {
                entries.Add(new Entry(name, value));
            }
        }

        if (isFlow)
        {
            FlowColon.Cut(entries, bag);
            FlowComma.Join(entries, text, bag);
        }

        var span = text.Span(start.Start, start.Start);
        return new MapNode(entries, entries.Count > 0 && !isFlow ? entries[0].Key.Span : span, isFlow);
    }

    private ListNode BuildList(SequenceStart start, int depth)
    {
        var items = new List<Node>();
        while (Advance() is not SequenceEnd && !IsTooDeep(depth))
        {
            items.AddRange(MissingDash.Split(BuildNode(depth + 1), text, bag));
            if (tooDeep is not null)
            {
                break;
            }
        }

        return new ListNode(items, text.Span(start.Start, start.Start));
    }

    private bool IsTooDeep(int depth)
    {
        if (depth >= MaxDepth && parser.Current is MappingStart or SequenceStart)
        {
            tooDeep = bag.Report(Codes.NestingTooDeep, text.Span(parser.Current.Start, parser.Current.Start), MaxDepth);
        }

        return tooDeep is not null;
    }

    private ParsingEvent Advance()
    {
        parser.MoveNext();
        return parser.Current!;
    }

    private Diagnostic RefuseMark(ParsingEvent current)
    {
        var line = (int)current.Start.Line;
        var ready = YamlLine.Split(text.Lines[line - 1]).WithQuotedValue();
        return bag.Report(Codes.AnchorAliasOrTag, text.Span(current.Start, current is AnchorAlias ? current.End : current.Start), ready.Trim());
    }
}
