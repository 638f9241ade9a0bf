using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>What pages say in words, for cells: states, documents, yes and no.</summary>
/// <param name="organisation">The organisation.</param>
/// <param name="theme">The theme that has the words.</param>
internal sealed class ExportTexts(Organisation organisation, Theme theme)
{
    private readonly Dictionary<string, OfficialDocument> documents = organisation.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);

    /// <summary>How numbers are written.</summary>
    public TemplateCulture Culture => theme.Culture;

    /// <summary>Words of the theme.</summary>
    public Words Words => theme.Words.Plain;

    /// <summary>The state of an indicator as pages call it.</summary>
    /// <param name="facts">The indicator.</param>
    public string State(IndicatorFacts facts) => StateModel.TextOf(StateModel.Of(facts), Words);

    /// <summary>The state of a common indicator as pages call it.</summary>
    /// <param name="value">Its value in an organisation.</param>
    public string State(CommonValue value) => StateModel.TextOf(StateModel.Of(value), Words);

    /// <summary>The state of a measure as pages call it.</summary>
    /// <param name="facts">The measure.</param>
    /// <param name="roadmap">Its roadmap: where nobody reports, no state tells of work.</param>
    public string State(MeasureFacts facts, RoadmapFacts roadmap) => StateModel.TextOf(StateModel.Of(facts, RoadmapModel.IsTracked(roadmap)), Words);

    /// <summary>Yes or no; null when that cannot be said.</summary>
    /// <param name="value">The answer.</param>
    public string? YesNo(bool? value) => value is { } known ? Words[known ? "yes" : "no"] : null;

    /// <summary>A text on its own lines, blank ends cut off; null for none.</summary>
    /// <param name="text">As printed.</param>
    public static string? Text(Sourced<string>? text) => text is { } given && !string.IsNullOrWhiteSpace(given.Value) ? given.Value.Trim() : null;

    /// <summary>A document by kind, number, date and title; null without one, its id when the list of documents has no such entry.</summary>
    /// <param name="id">Its id.</param>
    public string? Document(string? id)
    {
        if (id is null || !documents.TryGetValue(id, out var document))
        {
            return id;
        }

        var title = PlainText.Line(document.Title.Value);
        var kind = title.StartsWith(document.Kind, StringComparison.OrdinalIgnoreCase) ? null : document.Kind;
        string?[] parts =
        [
            kind ?? title,
            document.Number is { } number ? Words.Format("document_number", number) : null,
            document.Date is { } date ? Words.Format("document_date", Day(date)) : null,
            kind is null ? null : title.StartsWith('\u00AB') ? title : Words.Format("quoted", title),
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    /// <summary>Several documents, each once.</summary>
    /// <param name="ids">Their ids.</param>
    public string Documents(IEnumerable<string?> ids) => string.Join("; ", ids.Distinct(StringComparer.Ordinal).Select(Document).Where(name => name is not null));

    /// <summary>A number as readers write it.</summary>
    /// <param name="number">The number.</param>
    public string Number(decimal number) => theme.Culture.NumberText(number);

    /// <summary>A day as readers write it.</summary>
    /// <param name="date">The day.</param>
    public string Day(DateOnly date) => string.Format(CultureInfo.InvariantCulture, theme.Culture.ShortDate, date.Day, date.Month, date.Year);
}
