using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Terminal;

/// <summary>Findings for people: a clickable place, what is wrong, what to do, the line with a caret. Never wrapped, so that editors and copying work.</summary>
/// <param name="language"><c>ru</c> or <c>en</c>.</param>
/// <param name="sources">Lines of the files that findings speak of.</param>
/// <param name="words">Words of the terminal.</param>
internal sealed class TextDiagnostics(string language, SourceLines sources, TerminalWords words) : IDiagnosticWriter
{
    /// <summary>At most so many findings of one file are written in full.</summary>
    public const int PerFile = 20;

    /// <summary>At most so many findings of one run are written in full.</summary>
    public const int PerRun = 200;

    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        var consequences = diagnostics.Where(d => d.FollowsFrom is not null).GroupBy(d => Place(d.FollowsFrom!))
            .ToDictionary(group => group.Key, group => group.Count());
        var perFile = new Dictionary<string, int>(StringComparer.Ordinal);
        var written = 0;
        var held = 0;
        foreach (var diagnostic in diagnostics.Where(d => d.FollowsFrom is null))
        {
            var inFile = perFile.GetValueOrDefault(diagnostic.Span.File) + 1;
            perFile[diagnostic.Span.File] = inFile;
            if (inFile > PerFile || written >= PerRun)
            {
                held++;
                continue;
            }

            WriteOne(diagnostic, consequences.GetValueOrDefault(Place(diagnostic)), output);
            written++;
        }

        if (held > 0)
        {
            output.WriteLine(words.MoreFindings(held));
        }
    }

    private static (SourceSpan Span, string Code) Place(Diagnostic diagnostic) => (diagnostic.Span, diagnostic.Code.Id);

    private static string LevelWord(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private void WriteOne(Diagnostic diagnostic, int consequences, TextWriter output)
    {
        var place = diagnostic.Span.File.Length == 0 ? "roadmap-site" : diagnostic.Span.ToString();
        output.WriteLine($"{place}: {LevelWord(diagnostic.Severity)} {diagnostic.Code.Id}: {diagnostic.Message(language)} {diagnostic.Advice(language)}");
        if (diagnostic.Row is { } row)
        {
            output.WriteLine($"    {words.Row}: {row}");
        }

        WriteExcerpt(diagnostic.Span, output);
        if (diagnostic.Related is { } related)
        {
            output.WriteLine($"    {words.SeeAlso}: {related}");
        }

        if (diagnostic.Subject is { } subject && diagnostic.Severity == Severity.Warning)
        {
            output.WriteLine($"    id: {subject}");
        }

        if (consequences > 0)
        {
            output.WriteLine($"    {words.Consequences(consequences)}");
        }

        output.WriteLine($"    {words.More}: {DocumentationLink.For(diagnostic.Code)}");
    }

    private void WriteExcerpt(SourceSpan span, TextWriter output)
    {
        if (sources.Line(span.File, span.Line) is not { } line)
        {
            return;
        }

        var (text, column) = Excerpt.Cut(line, span.Column);
        var room = Math.Max(1, text.Length - (column - 1));
        output.WriteLine($"    {text}");
        output.WriteLine($"    {new string(' ', column - 1)}^{new string('~', Math.Clamp(span.Length - 1, 0, room - 1))}");
    }
}
