using System.Collections;
using System.Globalization;
using System.Text;

namespace RoadmapSite.Tests.Harness;

/// <summary>Everything a model holds as one text, for comparing models that must be the same.</summary>
internal static class ModelText
{
    /// <summary>The text of a model.</summary>
    /// <param name="model">Any record of the model.</param>
    public static string Of(object? model)
    {
        var text = new StringBuilder();
        Write(model, 0, text);
        return text.ToString();
    }

    private static void Write(object? value, int depth, StringBuilder text)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is decimal or DateOnly)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{value ?? "null"}");
            return;
        }

        text.AppendLine(value.GetType().Name);
        depth.ShouldBeLessThan(40);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Write(item, depth + 1, text.Append(' ', depth).Append("- "));
            }

            return;
        }

        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
        {
            if (property.Name != "Settled")
            {
                Write(property.GetValue(value), depth + 1, text.Append(' ', depth).Append(property.Name).Append(": "));
            }
        }

        foreach (var field in value.GetType().GetFields().Where(field => !field.IsStatic))
        {
            Write(field.GetValue(value), depth + 1, text.Append(' ', depth).Append(field.Name).Append(": "));
        }
    }
}
