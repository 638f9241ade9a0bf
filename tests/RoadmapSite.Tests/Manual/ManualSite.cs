using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Manual;

/// <summary>The site that the examples of the manual make.</summary>
internal static class ManualSite
{
    private const string Roadmaps = "schools/primer/roadmaps/";
    private const string Roadmap = "cos-2024.yml";

    /// <summary>All good examples: whole files, and every part in a roadmap of its own.</summary>
    public static MemoryFiles Good()
    {
        var files = WholeFiles();
        var number = 0;
        foreach (var part in ManualText.Own.ExamplesOf("part"))
        {
            AddPart(files, part, $"part-{++number}");
        }

        return files;
    }

    /// <summary>The whole files with one wrong example among them.</summary>
    /// <param name="example">The wrong example.</param>
    public static MemoryFiles With(ManualExample example)
    {
        var files = WholeFiles();
        if (example.Marker!.Subject.Contains('/', StringComparison.Ordinal))
        {
            files.Set(example.Marker.Subject, example.Text);
        }
        else
        {
            AddPart(files, example, "wrong");
        }

        return files;
    }

    /// <summary>What Load, Validate and Compute find, consequences left out.</summary>
    /// <param name="files">The site.</param>
    public static IReadOnlyList<Diagnostic> Findings(MemoryFiles files)
    {
        var loaded = LoadedSite.From(files);
        var bag = new DiagnosticBag();
        foreach (var organisation in loaded.Organisations)
        {
            OrganisationProgress.Compute(organisation, loaded.Site!, loaded.Site!.AsOf!.Value, bag);
        }

        return [.. loaded.Primary, .. bag.Items.Where(finding => finding.FollowsFrom is null)];
    }

    private static MemoryFiles WholeFiles()
    {
        var files = new MemoryFiles();
        foreach (var example in ManualText.Own.ExamplesOf("file"))
        {
            files.Exists(example.Marker!.Subject).ShouldBeFalse($"{example.Marker.Subject} stands in the manual twice");
            files.Set(example.Marker.Subject, example.Text);
        }

        foreach (var path in ManualText.Own.PassagesOf("attached").SelectMany(passage => passage.Marker.Subject.Split(' ')))
        {
            files.Set(path, "%PDF-1.4\n");
        }

        return files;
    }

    private static void AddPart(MemoryFiles files, ManualExample part, string id)
    {
        var name = part.Marker!.Subject;
        var keys = name == "roadmap" ? part.Text : $"directions:\n  - id: part\n    {name}:\n{Indented(part.Text)}";
        var whole = ManualText.Own.ExamplesOf("file").Single(example => example.Marker!.Subject == Roadmaps + Roadmap).Text;
        files.Set($"{Roadmaps}{id}.yml", $"id: {id}\n{Without(whole, ["id", .. Sections(keys).Select(section => section.Key)])}{keys}");
    }

    private static string Without(string yaml, IReadOnlyCollection<string> keys) =>
        string.Concat(Sections(yaml).Where(section => !keys.Contains(section.Key)).Select(section => section.Text));

    // A top-level key and everything up to the next one.
    private static List<(string Key, string Text)> Sections(string yaml)
    {
        var sections = new List<(string Key, string Text)> { ("", "") };
        foreach (var line in yaml.TrimEnd('\n').Split('\n'))
        {
            var isKey = line.Length > 0 && char.IsAsciiLetter(line[0]);
            var (key, text) = isKey ? (line[..line.IndexOf(':', StringComparison.Ordinal)], "") : sections[^1];
            if (!isKey)
            {
                sections.RemoveAt(sections.Count - 1);
            }

            sections.Add((key, text + line + "\n"));
        }

        return sections;
    }

    private static string Indented(string rows) =>
        string.Concat(rows.TrimEnd('\n').Split('\n').Select(line => $"      {line}\n"));
}
