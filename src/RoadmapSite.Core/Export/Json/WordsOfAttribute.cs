namespace RoadmapSite.Core.Export.Json;

/// <summary>Says that a text of the published JSON is a member of an enumeration in snake_case; the schema lists them.</summary>
/// <param name="enumeration">The enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WordsOfAttribute(Type enumeration) : Attribute
{
    /// <summary>The enumeration.</summary>
    public Type Enumeration { get; } = enumeration;
}
