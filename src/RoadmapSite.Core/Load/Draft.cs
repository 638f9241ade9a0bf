using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load;

/// <summary>What an author wrote, field by field, not yet judged. A field that is null may be absent or unreadable; <see cref="Broke"/> tells.</summary>
/// <param name="fields">The map it is read from.</param>
internal abstract class Draft(MapFields fields)
{
    /// <summary>Its place.</summary>
    public SourceSpan Span => fields.Span;

    /// <summary>The finding because of which a field is missing or incomplete; null when it is whole. What follows from the gap follows from the finding.</summary>
    /// <param name="field">The field.</param>
    public Diagnostic? Broke(Field field)
    {
        foreach (var (broken, finding) in fields.Broken)
        {
            if (broken == field)
            {
                return finding;
            }
        }

        return null;
    }

    /// <summary>The first finding about any field; null when all are whole.</summary>
    public Diagnostic? FirstBroken => fields.Broken.Count > 0 ? fields.Broken[0].Finding : null;
}
