namespace RoadmapSite.Core.Export;

/// <summary>Where exported files stand within the folder of an organisation. The names hold its id, so that files saved from several schools can be told apart.</summary>
internal static class ExportPaths
{
    /// <summary>Path of a file.</summary>
    /// <param name="organisation">Id of the organisation.</param>
    /// <param name="name">What it holds.</param>
    /// <param name="extension">Extension without a dot.</param>
    public static string Of(string organisation, string name, string extension) => $"files/{organisation}-{name}.{extension}";

    /// <summary>Path of the JSON of everything.</summary>
    /// <param name="organisation">Id of the organisation.</param>
    public static string Data(string organisation) => Of(organisation, "data", "json");
}
