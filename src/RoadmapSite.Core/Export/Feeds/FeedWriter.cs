using System.Globalization;
using System.Text;
using System.Xml;

namespace RoadmapSite.Core.Export.Feeds;

/// <summary>Writes an Atom feed (RFC 4287). Its dates are those of the content.</summary>
internal static class FeedWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed in UTF-8.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="self">Its own absolute address, which is its identity too.</param>
    /// <param name="page">Absolute address of the page it belongs to.</param>
    /// <param name="language">Language of its texts.</param>
    /// <param name="entries">Its entries, newest first; at least one, whose day is that of the feed.</param>
    public static byte[] Write(string title, string self, string page, string language, IReadOnlyList<FeedEntry> entries)
    {
        ArgumentOutOfRangeException.ThrowIfZero(entries.Count, nameof(entries));
        using var file = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(file, settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, language);
            Element(xml, "id", self);
            Element(xml, "title", title);
            Element(xml, "updated", Moment(entries[0].Day));
            Link(xml, "self", self, "application/atom+xml");
            Link(xml, "alternate", page, "text/html");
            foreach (var entry in entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndElement();
        }

        return file.ToArray();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Moment(entry.Day));
        Link(xml, "alternate", entry.Url, "text/html");
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", entry.Author);
        xml.WriteEndElement();
        if (entry.Summary is { } summary)
        {
            Element(xml, "summary", summary);
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Allowed(text));

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // XML has no way to write some control characters at all.
    private static string Allowed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
