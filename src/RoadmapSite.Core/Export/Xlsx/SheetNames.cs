using System.Globalization;
using RoadmapSite.Core.Export.Tables;

namespace RoadmapSite.Core.Export.Xlsx;

/// <summary>Names of sheets: at most 31 characters, without <c>[ ] : * ? / \</c>, no two the same in any case.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\";

    /// <summary>A name for every table, in their order.</summary>
    /// <param name="tables">The tables.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<ExportTable> tables)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. tables.Select(table => Unique(Clean(table.Title), used))];
    }

    private static string Clean(string title)
    {
        var name = string.Concat(title.Select(sign => Forbidden.Contains(sign, StringComparison.Ordinal) || char.IsControl(sign) ? ' ' : sign)).Trim().Trim('\'');
        return name.Length == 0 ? "1" : name;
    }

    private static string Unique(string name, HashSet<string> used)
    {
        var unique = Cut(name, Longest);
        for (var number = 2; !used.Add(unique); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            unique = Cut(name, Longest - end.Length) + end;
        }

        return unique;
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        var end = char.IsHighSurrogate(name[length - 1]) ? length - 1 : length;
        return name[..end].TrimEnd();
    }
}
