using System.Diagnostics;
using System.Text.Json.Nodes;
using RoadmapSite.Tests.Example;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Export;

/// <summary>The exported JSON of the example holds to the JSON Schema beside it, and what is broken does not: asked of ajv, which knows nothing of the program.</summary>
public sealed class SchemaTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const string Organisation = "schema/organisation.schema.json";
    private const string List = "schema/organisations.schema.json";

    [Fact]
    public void Everything_exported_is_valid()
    {
        var files = example.Files.Keys.Where(path => path.EndsWith("-data.json", StringComparison.Ordinal)).ToList();

        files.Count.ShouldBe(11);
        Check([.. files.Select(path => (Organisation, example.Files[path])), (List, example.Files["organisations.json"])]).ShouldAllBe(answer => answer == "ok");
    }

    [Fact]
    public void What_is_broken_is_found()
    {
        var answers = Check([.. Breakages().Select(broken => (Organisation, System.Text.Encoding.UTF8.GetBytes(broken.ToJsonString())))]);

        answers.Count.ShouldBe(Breakages().Count());
        answers.ShouldAllBe(answer => answer != "ok");
    }

    [Fact]
    public void Every_member_is_described_in_Russian()
    {
        var lacking = new List<string>();
        foreach (var path in new[] { Organisation, List })
        {
            Walk(JsonNode.Parse(example.Files[path])!, path, lacking);
        }

        lacking.ShouldBeEmpty();
    }

    [Fact]
    public void The_list_names_pages_and_files_that_are_there()
    {
        var listed = JsonNode.Parse(example.Files["organisations.json"])!["organisations"]!.AsArray();

        listed.Count.ShouldBe(11);
        foreach (var one in listed)
        {
            example.Files.ShouldContainKey(one!["page"]!.GetValue<string>());
            var data = JsonNode.Parse(example.Files[one["data"]!.GetValue<string>()])!;
            data["organisation"]!["id"]!.GetValue<string>().ShouldBe(one["id"]!.GetValue<string>());
        }
    }

    private IEnumerable<JsonNode> Breakages()
    {
        yield return Broken(whole => whole.AsObject().Remove("as_of"));
        yield return Broken(whole => whole["as_of"] = "15.10.2026");
        yield return Broken(whole => whole["surprise"] = true);
        yield return Broken(whole => whole["organisation"]!["kind"] = "club");
        yield return Broken(whole => whole["roadmaps"]![0]!["directions"]![0]!["indicators"]![0]!["state"] = "splendid");
        yield return Broken(whole => whole["roadmaps"]![0]!["directions"]![0]!["indicators"]![0]!["step"] = "100 %");
        yield return Broken(whole => whole["roadmaps"]![0]!["directions"]![0]!["indicators"]![0]!["periods"]![0]!["target"]!.AsObject().Remove("text"));
        yield return Broken(whole => whole["roadmaps"]![0]!["directions"] = null);
    }

    private JsonNode Broken(Action<JsonNode> breaking)
    {
        var whole = JsonNode.Parse(example.Files["primer-1/files/primer-1-data.json"])!;
        breaking(whole);
        return whole;
    }

    private static void Walk(JsonNode node, string place, List<string> lacking)
    {
        if (node["properties"] is JsonObject properties)
        {
            foreach (var (name, schema) in properties)
            {
                if (schema!["description"]?.GetValue<string>() is not { Length: > 3 } text || !text.Any(letter => letter is >= 'а' and <= 'я'))
                {
                    lacking.Add($"{place}/{name}");
                }

                Walk(schema, $"{place}/{name}", lacking);
            }
        }

        if (node["items"] is JsonObject items)
        {
            Walk(items, place + "[]", lacking);
        }
    }

    private List<string> Check(IReadOnlyList<(string Schema, byte[] Json)> cases)
    {
        var tool = Repository.Path("tests", "schema-check");
        if (!Directory.Exists(Path.Combine(tool, "node_modules", "ajv")))
        {
            Run("npm", tool, "", "ci", "--no-audit", "--no-fund").ShouldNotBeNull();
        }

        using var folder = new TemporaryFolder();
        foreach (var schema in new[] { Organisation, List })
        {
            folder.Write(schema, System.Text.Encoding.UTF8.GetString(example.Files[schema]));
        }

        var lines = new List<string>();
        for (var i = 0; i < cases.Count; i++)
        {
            var file = $"case-{i}.json";
            folder.Write(file, System.Text.Encoding.UTF8.GetString(cases[i].Json));
            lines.Add(Path.Combine(folder.Folder, cases[i].Schema) + "\t" + Path.Combine(folder.Folder, file));
        }

        return [.. Run("node", tool, string.Join('\n', lines), "check.js").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Run(string program, string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
        return output.Result;
    }
}
