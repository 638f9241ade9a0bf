using System.Reflection;

namespace RoadmapSite.Templates;

/// <summary>Every kind of error of the template language. The other files of this class hold them by topic.</summary>
public static partial class TemplateErrors
{
    // Lazy: fields of the other files of this class are not yet set when this file's are.
    private static readonly Lazy<IReadOnlyList<TemplateErrorKind>> Declared = new(() =>
        [.. typeof(TemplateErrors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<TemplateErrorKind>()
            .OrderBy(kind => kind.Id, StringComparer.Ordinal)]);

    /// <summary>All kinds, ordered by id.</summary>
    public static IReadOnlyList<TemplateErrorKind> All => Declared.Value;
}
