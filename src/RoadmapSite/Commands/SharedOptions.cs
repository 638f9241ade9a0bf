using System.CommandLine;

namespace RoadmapSite.Commands;

/// <summary>The options that build, check, list and model share. Paths are relative to the current folder.</summary>
internal sealed class SharedOptions
{
    public static readonly string[] DiagnosticFormats = ["text", "json", "sarif", "github"];
    public static readonly string[] Languages = ["ru", "en"];
    public static readonly string[] Levels = ["error", "warning", "note", "none"];

    public Option<string> Input { get; } = new("--input") { Description = "папка с содержимым", HelpName = "папка", DefaultValueFactory = _ => "input", Recursive = true };

    public Option<string> Output { get; } = new("--output") { Description = "папка готового сайта", HelpName = "папка", DefaultValueFactory = _ => "output", Recursive = true };

    public Option<string> Theme { get; } = new("--theme") { Description = "папка оформления", HelpName = "папка", DefaultValueFactory = _ => "theme", Recursive = true };

    public Option<string?> AsOf { get; } = new("--as-of") { Description = "дата, на которую строится сайт: 2026-09-01 или 01.09.2026", HelpName = "дата", Recursive = true };

    public Option<bool> Strict { get; } = new("--strict") { Description = "считать предупреждения неудачей (код возврата 5)", Recursive = true };

    public Option<string?> Jobs { get; } = new("--jobs") { Description = "сколько организаций строить одновременно", HelpName = "число", Recursive = true };

    public Option<bool> Timings { get; } = new("--timings") { Description = "показать время по этапам", Recursive = true };

    public Option<string> Diagnostics { get; } = new("--diagnostics") { Description = "вид замечаний: text, json, sarif, github", HelpName = "вид", DefaultValueFactory = _ => "text", Recursive = true };

    public Option<string[]> Severity { get; } = new("--severity") { Description = "уровень замечания, например RM1012=warning (error, warning, note, none); можно повторять", HelpName = "код=уровень", Recursive = true };

    public Option<string> Language { get; } = new("--lang") { Description = "язык сообщений: ru или en", HelpName = "язык", DefaultValueFactory = _ => "ru", Recursive = true };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "только замечания", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "подробно: изменённые файлы и время по этапам", Recursive = true };

    public IEnumerable<Option> All =>
        [Input, Output, Theme, AsOf, Strict, Jobs, Timings, Diagnostics, Severity, Language, Quiet, Verbose];
}
