using System.Text;

namespace RoadmapSite.Core.Write;

/// <summary>Which paths may be written: those that name one and the same file inside the folder on every operating system.</summary>
internal static class OutputPath
{
    private const int LongestName = 255;

    private static readonly HashSet<string> ReservedByWindows = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. "0123456789¹²³".SelectMany(digit => new[] { "COM" + digit, "LPT" + digit })],
        StringComparer.OrdinalIgnoreCase);

    private static readonly System.Buffers.SearchValues<char> ForbiddenCharacters =
        System.Buffers.SearchValues.Create([.. "<>:\"\\|?*", .. Enumerable.Range(0, 32).Select(code => (char)code), (char)127]);

    /// <summary>Whether a path may be written.</summary>
    /// <param name="path">Path in the output folder, with forward slashes.</param>
    public static bool IsPortable(string path)
    {
        if (path.Length == 0 || path.AsSpan().ContainsAny(ForbiddenCharacters) || IsOurs(path))
        {
            return false;
        }

        foreach (var name in path.AsSpan().Split('/'))
        {
            if (!IsPortableName(path.AsSpan(name)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The folders that a path lies in, innermost first: <c>a/b/c</c> gives <c>a/b</c> and <c>a</c>.</summary>
    /// <param name="path">Path in the output folder.</param>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    private static bool IsOurs(string path) =>
        path.Equals(Manifest.FileName, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(OutputPlaces.WorkPrefix, StringComparison.OrdinalIgnoreCase);

    // A final dot or space is dropped by Windows, and so are «.» and «..» caught here.
    private static bool IsPortableName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name[^1] is '.' or ' ' || name[0] == ' ' || Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            return false;
        }

        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        return !ReservedByWindows.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem);
    }
}
