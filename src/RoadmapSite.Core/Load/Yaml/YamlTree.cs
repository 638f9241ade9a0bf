using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Text;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A YAML file → nodes. A line with a common slip is mended in memory and reading begins anew, so that one run reports all of them.</summary>
internal static class YamlTree
{
    // Reading begins anew after every mended line; together no more than this many characters are read.
    private const int MaxCharactersRead = 64 * 1024 * 1024;
    private const int MaxRepairs = 200;

    /// <summary>Reads a file whose root must be keys with values.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Loaded<MapNode> Read(SourceFile file, DiagnosticBag bag)
    {
        var root = ReadAny(file, bag);
        return root.Value switch
        {
            MapNode map => map,
            BrokenNode broken => broken.Finding,
            null when root.Failure is not null => root.Failure,
            null => bag.Report(Codes.EmptyFile, SourceSpan.WholeFile(file.Name)),
            _ => bag.Report(Codes.RootIsNotMap, root.Value.Span),
        };
    }

    private static Loaded<Node> ReadAny(SourceFile file, DiagnosticBag bag)
    {
        var text = new RepairedText(file);
        Diagnostic? tabs = null;
        for (var repairs = 0; ; repairs++)
        {
            var found = new DiagnosticBag();
            var root = new TreeBuilder(text, found).Build(out var failure);
            if (failure is null)
            {
                AddAll(found, bag);
                return root;
            }

            var mayGoOn = repairs < MaxRepairs && (repairs + 1L) * text.Text.Length < MaxCharactersRead;
            if (!mayGoOn || LineRepair.Find(text, failure) is not { } repair)
            {
                AddAll(found, bag);
                return Refuse(text, failure, tabs, bag);
            }

            var finding = bag.Report(repair.Code, repair.Span, [.. repair.Arguments]);
            tabs = repair.Code == Codes.TabIndentation ? finding : tabs;
            text.Apply(repair.Lines, finding);
        }
    }

    // Added one by one, so that the levels of the run apply to them.
    private static void AddAll(DiagnosticBag found, DiagnosticBag bag)
    {
        foreach (var finding in found.Items)
        {
            bag.Add(finding);
        }
    }

    // After tabs are read as two blanks each, the levels may still not fit: that is the tabs' doing.
    private static Diagnostic Refuse(RepairedText text, SyntaxFailure failure, Diagnostic? tabs, DiagnosticBag bag)
    {
        var line = Math.Clamp(failure.Line, 1, text.Lines.Length);
        // The colon is where the parser stops; what the author must look at begins with the line.
        var column = failure.Message.Contains("invalid mapping", StringComparison.Ordinal)
            ? YamlLine.Split(text.Lines[line - 1]).ContentStart + 1
            : Math.Max(1, failure.Column);
        var span = text.File.Span(line, text.OriginalColumn(line, column));
        return bag.Add(new Diagnostic
        {
            Code = Codes.YamlSyntax,
            Span = span,
            Arguments = [SyntaxMessages.Translate(failure.Message)],
            FollowsFrom = tabs,
        });
    }
}
