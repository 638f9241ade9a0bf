using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Tables;

/// <summary>The files of tables/.</summary>
internal static class TablesLoader
{
    /// <summary>Reads all tables of an organisation.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder tables/ of the organisation.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<TableFile> Load(IContentFiles files, string folder, DiagnosticBag bag)
    {
        var tables = new List<TableFile>();
        var known = new List<string>();
        foreach (var name in files.Files(folder))
        {
            if (name.EndsWith(".yml", StringComparison.Ordinal))
            {
                var table = LoadOne(files, folder, name, bag);
                tables.Add(table);
                known.Add(name);
                known.Add(table.Id + ".csv");
            }
            else if (MisnamedFiles.ShouldBe(name) is { } meant)
            {
                var id = Path.GetFileNameWithoutExtension(meant);
                var misnamed = MisnamedFiles.Report(files, folder, name, bag);
                tables.Add(new TableFile(id, misnamed.Span, misnamed, misnamed));
                known.Add(name);
                known.Add(id + ".csv");
            }
        }

        StrayFiles.ReportAll(files, folder, known, knownFolders: [], bag);
        return tables;
    }

    private static TableFile LoadOne(IContentFiles files, string folder, string name, DiagnosticBag bag)
    {
        var id = Path.GetFileNameWithoutExtension(name);
        var place = StrayFiles.Place(files, folder, name);
        var isId = FileNames.IsId(id, place, bag);
        var draft = YamlFile.Read(files, $"{folder}/{name}", TableReader.Kind, bag, new RowPlace(Parent: null, RowWord.Item, id, Number: null, Title: null));
        if (isId)
        {
            FileNames.CheckSame(draft.Value?.Id, id, bag);
        }

        var data = $"{folder}/{id}.csv";
        if (files.Exists(data))
        {
            return new TableFile(id, SourceSpan.WholeFile(place), draft, TableDataReader.Read(files, data, bag));
        }

        var missing = bag.Report(Codes.CsvMissing, SourceSpan.WholeFile(place), id);
        return new TableFile(id, SourceSpan.WholeFile(place), draft, missing);
    }
}
