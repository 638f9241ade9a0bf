using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace RoadmapSite.Core.Export.Json;

/// <summary>JSON Schema (2020-12) of the published JSON, made from the records that are written, so that the two cannot part.</summary>
internal static class ExportSchema
{
    /// <summary>Path of the schema of an organisation's JSON in the output folder.</summary>
    public const string OrganisationPath = "schema/organisation.schema.json";

    /// <summary>Path of the schema of the list of organisations.</summary>
    public const string SitePath = "schema/organisations.schema.json";

    /// <summary>Its media type.</summary>
    public const string MediaType = "application/schema+json";

    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Form = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of an organisation's JSON.</summary>
    public static ReadOnlyMemory<byte> Organisation { get; } = Of(ExportJson.Form.OrganisationDocument);

    /// <summary>The schema of the list of organisations.</summary>
    public static ReadOnlyMemory<byte> Site { get; } = Of(ExportJson.Form.SiteDocument);

    private static byte[] Of(JsonTypeInfo type)
    {
        var whole = new JsonObject { ["$schema"] = Dialect };
        foreach (var (key, value) in type.GetJsonSchemaAsNode(Form).AsObject().ToList())
        {
            whole[key] = value?.DeepClone();
        }

        return System.Text.Encoding.UTF8.GetBytes(whole.ToJsonString(Layout) + "\n");
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        // What is unknown is left out, so null is written nowhere.
        if (schema["type"] is JsonArray types && types.FirstOrDefault(type => type?.GetValue<string>() != "null") is { } only)
        {
            schema["type"] = only.GetValue<string>();
        }

        var property = context.PropertyInfo?.AttributeProvider;
        if (property?.GetCustomAttributes(typeof(WordsOfAttribute), inherit: false) is [WordsOfAttribute words])
        {
            schema["enum"] = new JsonArray([.. Enum.GetNames(words.Enumeration).Select(name => (JsonNode)JsonNamingPolicy.SnakeCaseLower.ConvertName(name))]);
        }

        if ((Description(property) ?? Description(context.PropertyInfo is null ? context.TypeInfo.Type : null)) is { } description)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }

    private static string? Description(ICustomAttributeProvider? member) =>
        member?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute attribute] ? attribute.Description : null;
}
