namespace RoadmapSite.Core.Export.Tables;

/// <summary>A column of an exported table: the key of its heading in the strings of the theme, and its cell of a row.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="Heading">Key of the heading.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record ExportColumn<T>(string Heading, Func<T, ExportCell> Cell);
