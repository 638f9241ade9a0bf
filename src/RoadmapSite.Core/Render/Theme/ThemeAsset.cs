using System.Security.Cryptography;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Render;

/// <summary>A file of theme/assets to be written as it is.</summary>
/// <param name="Name">Path within theme/assets, as templates name it.</param>
/// <param name="Path">Path in the output folder: the name has the hash of the content in it, so that browsers may keep it forever.</param>
/// <param name="Bytes">The content.</param>
/// <param name="Source">The file of the theme.</param>
public sealed record ThemeAsset(string Name, string Path, byte[] Bytes, string Source)
{
    private const string Folder = "assets";
    private const int HashBytes = 4;

    /// <summary>All assets of a theme, by name (ordinal).</summary>
    /// <param name="theme">The folder of the theme.</param>
    internal static IReadOnlyList<ThemeAsset> ReadAll(IContentFiles theme)
    {
        var assets = new List<ThemeAsset>();
        Read(theme, Folder, assets);
        assets.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return assets;
    }

    private static void Read(IContentFiles theme, string folder, List<ThemeAsset> assets)
    {
        foreach (var file in theme.Files(folder).Where(file => !file.StartsWith('.')))
        {
            var path = folder + "/" + file;
            var bytes = theme.Read(path);
            assets.Add(new(path[(Folder.Length + 1)..], Fingerprinted(path, bytes), bytes, theme.Root + "/" + path));
        }

        foreach (var sub in theme.Folders(folder))
        {
            Read(theme, folder + "/" + sub, assets);
        }
    }

    private static string Fingerprinted(string path, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, HashBytes));
        var extension = System.IO.Path.GetExtension(path);
        return $"{path[..^extension.Length]}.{hash}{extension}";
    }
}
