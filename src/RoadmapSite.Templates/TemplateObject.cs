using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RoadmapSite.Templates;

/// <summary>An object that a template can read: names and values in the order given. Immutable.</summary>
public sealed class TemplateObject
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly (string Name, TemplateValue Value)[] members;

    private TemplateObject((string Name, TemplateValue Value)[] members) => this.members = members;

    /// <summary>The names in the order given.</summary>
    public IEnumerable<string> Names => members.Select(member => member.Name);

    /// <summary>How many members it has.</summary>
    public int Count => members.Length;

    /// <summary>The value of a member.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The value; null also when there is no such member, which <see cref="TryGet(string, out TemplateValue)"/> tells apart.</returns>
    public TemplateValue this[string name] => TryGet(name, out var value) ? value : default;

    /// <summary>Makes an object. Names are snake_case by custom; of two equal names the first is seen.</summary>
    /// <param name="members">Names and values. Literal names are found fastest, since equal literals are one string.</param>
    public static TemplateObject Of(params ReadOnlySpan<(string Name, TemplateValue Value)> members) => new(members.ToArray());

    /// <summary>Finds a member.</summary>
    /// <param name="name">Its name, compared ordinally.</param>
    /// <param name="value">Its value, or null.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGet(string name, out TemplateValue value)
    {
        var hint = 0;
        return TryGet(name, ref hint, out value);
    }

    /// <summary>The same object with more members; a new member takes the place of an old one of the same name.</summary>
    /// <param name="added">Names and values.</param>
    public TemplateObject With(params ReadOnlySpan<(string Name, TemplateValue Value)> added)
    {
        var more = new TemplateObject(added.ToArray());
        return new([.. members.Where(member => !more.TryGet(member.Name, out _)), .. more.members]);
    }

    /// <summary>Writes the object as JSON, members in their order.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, this);
    }

    /// <summary>The object as indented JSON, Cyrillic unescaped: what a theme's author is shown by the command <c>model</c>.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            WriteJson(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Finds a member where it was found last, then anywhere.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="hint">Where it was found last; objects of one kind list their members alike.</param>
    /// <param name="value">Its value, or null.</param>
    internal bool TryGet(string name, ref int hint, out TemplateValue value)
    {
        var all = members;
        var likely = hint;
        if ((uint)likely < (uint)all.Length && ReferenceEquals(all[likely].Name, name))
        {
            value = all[likely].Value;
            return true;
        }

        for (var i = 0; i < all.Length; i++)
        {
            if (string.Equals(all[i].Name, name, StringComparison.Ordinal))
            {
                hint = i;
                value = all[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static void Write(Utf8JsonWriter writer, TemplateValue value)
    {
        switch (value.Kind)
        {
            case TemplateKind.Bool:
                writer.WriteBooleanValue(value.IsTrue);
                break;
            case TemplateKind.Number:
                writer.WriteNumberValue(value.Number);
                break;
            case TemplateKind.Text:
                writer.WriteStringValue(value.Text);
                break;
            case TemplateKind.List:
                writer.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case TemplateKind.Object:
                writer.WriteStartObject();
                foreach (var (name, member) in value.Object!.members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
