using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Names in a column of a typed table that are one name in several spellings: «ActivBoard», «Activ Board», «Актив боард». Numbers of models are left aside.</summary>
internal sealed partial class CellSpelledVariously : IFindingRule
{
    private const int LongestCell = 60;
    private const int ShortestName = 5;
    private const string Cyrillic = "абвгдезиклмнопрстуфхц";
    private const string Latin = "abvgdeziklmnoprstufhc";

    private sealed record Spelling(string Name, string Key, SourceSpan Span, int Row);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var table in scope.Organisation.Tables)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var column = i;
                if (i != table.RowHeader && table.Columns[i].Type is ColumnType.Text or ColumnType.List && table.Rows.All(row => row[column].Text.Value.Length <= LongestCell))
                {
                    Check(table, i, scope);
                }
            }
        }
    }

    private static void Check(DataTable table, int column, FindingScope scope)
    {
        var clusters = new List<List<Spelling>>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var text = table.Rows[row][column].Text;
            foreach (var name in text.Value.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var plain = Model().Replace(name, "").Trim();
                var key = Key(plain);
                if (key.Length >= ShortestName && char.IsLetter(plain[0]))
                {
                    Add(new Spelling(plain, key, text.Span, row), clusters);
                }
            }
        }

        var place = new RowPlace(Parent: null, RowWord.Table, table.Id, Number: null, table.Title.Value);
        foreach (var cluster in clusters.Where(cluster => cluster.Count > 1))
        {
            scope.Report(
                Codes.CellSpelledVariously, cluster[1].Span, WrittenTexts.TableRow(table, cluster[1].Row, place), $"{table.Columns[column].Id}/{cluster[1].Name}", cluster[0].Span,
                string.Join(", ", cluster.Select(spelling => $"«{spelling.Name}»")));
        }
    }

    // A spelling near to two clusters makes them one; a table has few names.
    private static void Add(Spelling spelling, List<List<Spelling>> clusters)
    {
        var near = clusters.FindAll(known => known.Exists(other => IsNear(other.Key, spelling.Key)));
        if (near.Count == 0)
        {
            clusters.Add([spelling]);
            return;
        }

        foreach (var other in near.Skip(1))
        {
            near[0].AddRange(other);
            clusters.Remove(other);
        }

        if (!near[0].Exists(known => known.Name == spelling.Name))
        {
            near[0].Add(spelling);
        }
    }

    private static bool IsNear(string first, string second) => first == second
        || (first[..2] == second[..2] && Math.Abs(first.Length - second.Length) <= 1 && NearestWord.Distance(first, second) <= 1 && Math.Min(first.Length, second.Length) > ShortestName);

    private static string Key(string name)
    {
        var key = new System.Text.StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant().Where(char.IsLetter))
        {
            var at = Cyrillic.IndexOf(letter, StringComparison.Ordinal);
            key.Append(at >= 0 ? Latin[at] : letter == 'c' ? 'k' : letter);
        }

        return key.ToString();
    }

    [GeneratedRegex(@"\b\p{L}{0,2}\d+\b|\d+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Model();
}
