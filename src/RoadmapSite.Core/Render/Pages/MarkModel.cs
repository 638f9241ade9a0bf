using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Marks that a measure was done, as templates take them.</summary>
internal static class MarkModel
{
    /// <summary>All marks known, newest first; null when there are none.</summary>
    public static TemplateValue Of(OrganisationScope scope, MeasureFacts facts)
    {
        var marks = facts.Occurrences.SelectMany(occurrence => occurrence.Marks).Concat(facts.AdditionalMarks).ToList();
        if (marks.Count == 0)
        {
            return default;
        }

        marks.Sort(static (a, b) => b.Date.CompareTo(a.Date));
        return TemplateValue.ListOf(marks, mark => Of(scope, mark));
    }

    private static TemplateValue Of(OrganisationScope scope, MeasureMark mark) =>
        TemplateObject.Of(("date", mark.Date), ("document", DocumentModel.Link(scope, mark.DocumentId)), ("note", mark.Note?.Value));
}
