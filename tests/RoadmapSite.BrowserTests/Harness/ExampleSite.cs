using RoadmapSite.Commands;

namespace RoadmapSite.BrowserTests.Harness;

/// <summary>The example content of the repository, built once for all tests, with three additions that it lacks: an address, which styles the page 404, the pages of remarks, and a former id, which makes a page that says where an indicator moved.</summary>
internal static class ExampleSite
{
    private const string Roadmap = "schools/primer-1/roadmaps/cos-2024-2028.yml";

    private static readonly Lazy<string> Built = new(Build);

    /// <summary>The folder with the finished site.</summary>
    public static string Folder => Built.Value;

    private static string Build()
    {
        var root = Directory.CreateTempSubdirectory("roadmap-site-browser-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        var input = Path.Combine(root, "input");
        Copy(Path.Combine(Repository.Root, "input"), input);
        File.AppendAllText(Path.Combine(input, "site.yml"), "\nbase_url: https://example.org/\nremarks: да\n");
        AddFormerId(Path.Combine(input, Roadmap));
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var host = new Host { Out = output, Error = errors, CurrentFolder = root, Now = DateTimeOffset.UnixEpoch, Processors = Environment.ProcessorCount };
        var code = CommandLine.Run(["build", "--theme", Path.Combine(Repository.Root, "theme")], host);
        return code == ExitCodes.Success
            ? Path.Combine(root, "output")
            : throw new InvalidOperationException($"The example does not build ({code}):\n{errors}");
    }

    private static void AddFormerId(string file)
    {
        var text = File.ReadAllText(file);
        const string Id = "- id: internet-speed\n";
        var at = text.IndexOf(Id, StringComparison.Ordinal);
        var indent = new string(' ', at - text.LastIndexOf('\n', at) - 1 + 2);
        File.WriteAllText(file, text.Insert(at + Id.Length, $"{indent}formerly: [former-id]\n"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
