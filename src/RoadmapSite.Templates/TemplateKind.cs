namespace RoadmapSite.Templates;

/// <summary>What a <see cref="TemplateValue"/> holds.</summary>
public enum TemplateKind
{
    /// <summary>No value. Prints as nothing; false in a condition.</summary>
    Null,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A text. A date is a text of the form <c>2026-09-01</c>.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>An object with named values.</summary>
    Object,
}
