using System.Text;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Terminal;

/// <summary>Lines of the files that findings speak of, read when first asked for.</summary>
/// <param name="trees">The trees that the files may be in.</param>
internal sealed class SourceLines(params IReadOnlyList<IContentFiles> trees)
{
    private readonly Dictionary<string, string[]> cache = new(StringComparer.Ordinal);

    /// <summary>A line, or null when there is none.</summary>
    /// <param name="file">File as in a finding.</param>
    /// <param name="line">Line from 1.</param>
    public string? Line(string file, int line)
    {
        if (line < 1)
        {
            return null;
        }

        if (!cache.TryGetValue(file, out var lines))
        {
            lines = cache[file] = Read(file);
        }

        return line <= lines.Length ? lines[line - 1] : null;
    }

    private string[] Read(string file)
    {
        foreach (var tree in trees)
        {
            var prefix = tree.Root + "/";
            if (file.StartsWith(prefix, StringComparison.Ordinal) && tree.Exists(file[prefix.Length..]))
            {
                return Encoding.UTF8.GetString(tree.Read(file[prefix.Length..])).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
            }
        }

        return [];
    }
}
