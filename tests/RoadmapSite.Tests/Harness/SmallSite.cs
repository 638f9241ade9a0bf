using System.Text;

namespace RoadmapSite.Tests.Harness;

/// <summary>A site of one school with one roadmap, built by the whole program.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().WithTheme();

    /// <summary>Writes the site.</summary>
    /// <param name="rows">The rows of its only direction, <c>indicators:</c> or <c>measures:</c>, not indented.</param>
    /// <param name="end">Keys of the roadmap after its directions, such as <c>revisions:</c>.</param>
    public SmallSite(string rows, string end = "")
    {
        folder.Write("input/site.yml", "title: Сайт\nas_of: 2025-12-01\n");
        folder.Write("input/schools/s/school.yml", "name: Школа\n");
        folder.Write("input/schools/s/roadmaps/plan.yml", $$"""
            id: plan
            title: План
            term: { from: 2024-01-01, to: 2026-12-31 }
            periods: { kind: calendar-year, from: 2024, to: 2026 }
            approvals: [ { kind: приказ, number: "1", date: 2024-01-01 } ]
            directions:
              - id: d
                title: Направление
            """ + "\n" + string.Join('\n', rows.ReplaceLineEndings("\n").Split('\n').Select(row => "    " + row)) + "\n" + end);
    }

    /// <summary>The whole path of input/.</summary>
    public string Input => Path.Combine(folder.Folder, "input");

    /// <summary>Adds or replaces a file of input/.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    public SmallSite With(string path, string text)
    {
        folder.Write("input/" + path, text);
        return this;
    }

    /// <summary>Adds a report for 2024 of 10 January 2025.</summary>
    /// <param name="rows"><c>indicators:</c> or <c>measures:</c>, not indented.</param>
    public SmallSite Reported(string rows) => With("schools/s/reports/plan/2024.yml", $"roadmap: plan\nperiod: 2024\nreported: 2025-01-10\n{rows}\n");

    /// <summary>Runs the program.</summary>
    /// <param name="args">Command and parameters.</param>
    public RunResult Run(params string[] args) => ProgramRun.Inside(folder.Folder, args);

    /// <summary>Builds the site, which must succeed.</summary>
    public SmallSite Build()
    {
        var result = Run("build");
        result.Code.ShouldBe(0, result.Errors);
        return this;
    }

    /// <summary>The text of a file of the site.</summary>
    /// <param name="path">The file.</param>
    public string File(string path) => Encoding.UTF8.GetString(folder.Files("output")[path]);

    public void Dispose() => folder.Dispose();
}
