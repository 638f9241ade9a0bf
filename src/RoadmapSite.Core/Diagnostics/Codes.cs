using System.Reflection;

namespace RoadmapSite.Core.Diagnostics;

/// <summary>Every kind of finding the program knows. A file, or a few for a stage with many, holds the codes of a stage.</summary>
public static partial class Codes
{
    // Lazy: fields of the other files of this class are not yet set when this file's are.
    private static readonly Lazy<IReadOnlyList<DiagnosticCode>> Declared = new(() =>
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticCode>()
            .OrderBy(code => code.Id, StringComparer.Ordinal)]);

    /// <summary>All codes, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All => Declared.Value;
}
