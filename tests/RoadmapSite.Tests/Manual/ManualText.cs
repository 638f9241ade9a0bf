using System.Text.RegularExpressions;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Manual;

/// <summary>What a comment such as <c>&lt;!-- part: measures --&gt;</c> says of the example or passage below it.</summary>
/// <param name="Purpose">
/// <c>file</c>: a whole file; all of them make one site. <c>part</c>: rows or keys that are put into the roadmap of that site.
/// <c>wrong</c>: a file or part with one mistake. <c>attached</c>: files that only have to be there.
/// <c>words</c>: the words that a key may have. <c>table</c>: a table that is checked.
/// </param>
/// <param name="Subject">The path, the part, <c>shape.key</c> or the name of the table.</param>
internal sealed record ManualMarker(string Purpose, string Subject);

/// <summary>A fenced example.</summary>
/// <param name="Marker">What it stands for; null when nothing says so.</param>
/// <param name="Language">Word after the fence.</param>
/// <param name="Text">Its lines.</param>
/// <param name="Answer">The quotation below it: what the program says to a wrong example.</param>
/// <param name="Line">Line of its fence in the manual.</param>
internal sealed record ManualExample(ManualMarker? Marker, string Language, string Text, string Answer, int Line);

/// <summary>A paragraph or table below a comment.</summary>
/// <param name="Marker">What the comment says.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record ManualPassage(ManualMarker Marker, IReadOnlyList<string> Lines)
{
    /// <summary>Cells of the rows of a table, without its heading.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. Lines.Skip(2).Select(line => line.Trim()[1..^1].Split('|', StringSplitOptions.TrimEntries))];
}

/// <summary>The manual of the content folder, cut into what can be executed.</summary>
internal sealed partial class ManualText
{
    private readonly string[] lines;
    private readonly List<ManualExample> examples = [];
    private readonly List<ManualPassage> passages = [];

    private ManualText(string text)
    {
        lines = text.ReplaceLineEndings("\n").Split('\n');
        ManualMarker? marker = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Marker().Match(lines[i]) is { Success: true } match)
            {
                marker = new ManualMarker(match.Groups["purpose"].Value, match.Groups["subject"].Value);
                passages.Add(new ManualPassage(marker, Until(string.IsNullOrWhiteSpace, i + 1)));
            }
            else if (lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                i = AddExample(marker, i);
                marker = null;
            }
        }
    }

    /// <summary>input/README.md of the repository.</summary>
    public static ManualText Own { get; } = new(File.ReadAllText(Path.Combine(SampleTheme.Folder, "..", "input", "README.md")));

    /// <summary>All fenced examples.</summary>
    public IReadOnlyList<ManualExample> Examples => examples;

    /// <summary>All headings, without their signs.</summary>
    public IEnumerable<string> Headings => lines.Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim());

    /// <summary>Targets of links within the manual, without «#».</summary>
    public IEnumerable<string> Anchors => lines.SelectMany(line => OwnLink().Matches(line)).Select(match => match.Groups["anchor"].Value);

    /// <summary>Examples of a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    public IEnumerable<ManualExample> ExamplesOf(string purpose) => examples.Where(example => example.Marker?.Purpose == purpose);

    /// <summary>Paragraphs and tables of a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    public IEnumerable<ManualPassage> PassagesOf(string purpose) => passages.Where(passage => passage.Marker.Purpose == purpose);

    /// <summary>The rows of a table.</summary>
    /// <param name="name">Its name.</param>
    public IReadOnlyList<IReadOnlyList<string>> Table(string name) =>
        PassagesOf("table").Single(passage => passage.Marker.Subject == name).Rows;

    private int AddExample(ManualMarker? marker, int fence)
    {
        var text = Until(line => line.TrimStart().StartsWith("```", StringComparison.Ordinal), fence + 1);
        var close = fence + text.Count + 1;
        var below = close + 2 < lines.Length && lines[close + 2].StartsWith('>') ? Until(line => !line.StartsWith('>'), close + 2) : [];
        var answer = string.Join(' ', below.Select(line => line.TrimStart('>').Trim()));
        examples.Add(new ManualExample(marker, lines[fence].Trim().TrimStart('`'), string.Join('\n', text) + "\n", answer, fence + 1));
        return close;
    }

    private List<string> Until(Func<string, bool> isEnd, int from) => [.. lines.Skip(from).TakeWhile(line => !isEnd(line))];

    [GeneratedRegex(@"^<!-- (?<purpose>\w+): (?<subject>.+) -->$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\]\(#(?<anchor>[^)]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLink();
}
