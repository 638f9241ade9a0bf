using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoadmapSite.Core.Export.Json;

/// <summary>How the published JSON is written: snake_case, Cyrillic as it is, nothing for what is unknown.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(OrganisationDocument))]
[JsonSerializable(typeof(SiteDocument))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/json";

    /// <summary>Writes and describes the documents. The file is never put into a page, so nothing but quotes and control signs is escaped.</summary>
    public static ExportJson Form => FormMade.Value;

    // Made on first use: the order in which the fields of the generated half are set is not ours.
    private static readonly Lazy<ExportJson> FormMade =
        new(() => new(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
}
