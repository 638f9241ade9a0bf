using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>Whether reports are expected on this site (PROGRESS.md 1).</summary>
public enum Reporting
{
    /// <summary>Missing reports and passed deadlines are called so.</summary>
    Expected,

    /// <summary>Nothing is ever missing or overdue.</summary>
    None,
}

/// <summary>An approved plan. It changes only by a revision.</summary>
public sealed record Roadmap
{
    /// <summary>File name without extension.</summary>
    public required string Id { get; init; }

    /// <summary>Its file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Title as printed.</summary>
    public required Sourced<string> Title { get; init; }

    /// <summary>Wording for parents.</summary>
    public string? Plain { get; init; }

    /// <summary>The days it runs.</summary>
    public required Sourced<Term> Term { get; init; }

    /// <summary>Columns of its indicator tables; empty when it has none.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    /// <summary>The day of the baselines.</summary>
    public DateOnly? BaselineDate { get; init; }

    /// <summary>Whether reports are expected.</summary>
    public required Reporting Reporting { get; init; }

    /// <summary>Whether the author does not say so. Then reports are expected from the first report on, and a build as of an earlier day expects none.</summary>
    public bool ReportingNotStated { get; init; }

    /// <summary>The roadmap above.</summary>
    public RoadmapReference? Parent { get; init; }

    /// <summary>The project it belongs to.</summary>
    public ProjectReference? Project { get; init; }

    /// <summary>Stamps and acts of approval in the order written.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>Clauses of the act, Markdown.</summary>
    public Sourced<string>? Order { get; init; }

    /// <summary>Passport of the programme.</summary>
    public IReadOnlyList<PassportRow> Passport { get; init; } = [];

    /// <summary>The act's own headings.</summary>
    public ColumnHeadings Columns { get; init; } = ColumnHeadings.None;

    /// <summary>Directions in the order of the act.</summary>
    public IReadOnlyList<Direction> Directions { get; init; } = [];

    /// <summary>Blocks of text, analysis and figures.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Footnotes.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>Later orders that changed the plan, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>Former ids.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];
}

/// <summary>Names a roadmap of another organisation.</summary>
/// <param name="Organisation">Id of the organisation.</param>
/// <param name="Roadmap">Id of the roadmap.</param>
/// <param name="Span">Where it is named.</param>
public sealed record RoadmapReference(string Organisation, string Roadmap, SourceSpan Span);

/// <summary>The project that a roadmap belongs to.</summary>
/// <param name="Name">Name.</param>
/// <param name="Level">Level of government.</param>
public sealed record ProjectReference(string Name, GovernanceLevel? Level);

/// <summary>A row of a programme's passport.</summary>
/// <param name="Name">Heading of the row; null where the document leaves it blank.</param>
/// <param name="Text">Markdown.</param>
public sealed record PassportRow(Sourced<string>? Name, Sourced<string> Text);

/// <summary>A footnote or edition mark.</summary>
/// <param name="Mark">The mark, such as «*».</param>
/// <param name="Text">The text.</param>
public sealed record Footnote(string Mark, Sourced<string> Text);

/// <summary>An act or stamp that approves a plan or a revision (REGULATION.md B5).</summary>
public sealed record Approval
{
    /// <summary>Its place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Its words with their places, as printed: stamp, title, who signed.</summary>
    public IReadOnlyList<Sourced<string>> Printed { get; init; } = [];

    /// <summary>Stamp, such as «УТВЕРЖДАЮ».</summary>
    public string? Stamp { get; init; }

    /// <summary>Kind of act, such as «приказ».</summary>
    public string? Kind { get; init; }

    /// <summary>Number.</summary>
    public string? Number { get; init; }

    /// <summary>Date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Title of the act.</summary>
    public string? Title { get; init; }

    /// <summary>Who signed, as printed.</summary>
    public string? By { get; init; }

    /// <summary>Post of who signed, as printed.</summary>
    public string? Post { get; init; }

    /// <summary>Organisation of who signed, as printed.</summary>
    public string? Organisation { get; init; }

    /// <summary>Place of signing, as printed.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the document.</summary>
    public string? DocumentId { get; init; }
}

/// <summary>Headings as printed in the act; null where the site's own words serve.</summary>
/// <param name="Headings">Heading by key: number, title, indicator and measure (the same for one kind of table), unit, baseline, values (over all columns of values), due, responsible, target, result, evidence, control, funding, indicators_title, measures_title, results_title.</param>
/// <param name="Periods">Heading by period id.</param>
public sealed record ColumnHeadings(
    IReadOnlyDictionary<string, Sourced<string>> Headings,
    IReadOnlyDictionary<string, Sourced<string>> Periods)
{
    /// <summary>No headings of the act's own.</summary>
    public static ColumnHeadings None { get; } =
        new(new Dictionary<string, Sourced<string>>(StringComparer.Ordinal), new Dictionary<string, Sourced<string>>(StringComparer.Ordinal));

    /// <summary>The heading of the act, or null.</summary>
    /// <param name="key">Key of the column.</param>
    public string? this[string key] => Headings.TryGetValue(key, out var heading) ? heading.Value : null;

    /// <summary>The heading of the act over a period, or null.</summary>
    /// <param name="id">Id of the period.</param>
    public string? OfPeriod(string id) => Periods.TryGetValue(id, out var heading) ? heading.Value : null;
}
