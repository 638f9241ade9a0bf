using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

/// <summary>A folder of its own in the temporary folder, with an <c>output</c> in it to be written.</summary>
internal sealed class OutputSandbox : IDisposable
{
    public OutputSandbox() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "roadmap site тест " + Guid.NewGuid().ToString("N"));

    public string Output => Path.Combine(Folder, "output");

    public DiagnosticBag Bag { get; } = new();

    public OutputOptions Options { get; init; } = new();

    public IFileOperations Files { get; init; } = new DiskFileOperations();

    public IEnumerable<string> Codes => Bag.Items.Select(item => item.Code.Id);

    public string PathOf(string path) => Path.Combine(Output, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Put(string path, string content)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public OutputTransaction? Open() => OutputOpening.Open(Output, Options, Bag, Files);

    /// <summary>Writes a whole site: pairs of path and content.</summary>
    public OutputChanges? Publish(params (string Path, string Content)[] site)
    {
        using var transaction = Open();
        if (transaction is null)
        {
            return null;
        }

        foreach (var (path, content) in site)
        {
            transaction.Add(path, Bytes(content), "input/" + path + ".yml");
        }

        return transaction.Commit(Bag);
    }

    /// <summary>All files under a folder with their content, ordinal order; the manifest left out.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() =>
        new SortedDictionary<string, string>(
            Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(Output, file).Replace('\\', '/'), File.ReadAllText),
            StringComparer.Ordinal);

    /// <summary>Names beside the output folder: nothing of ours may stay.</summary>
    public IReadOnlyList<string> Neighbours() =>
        [.. Directory.EnumerateFileSystemEntries(Folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public static ReadOnlyMemory<byte> Bytes(string content) => Encoding.UTF8.GetBytes(content);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
