using RoadmapSite.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoadmapSite.Core.Render;

/// <summary>Reads YAML that is one mapping of names to texts.</summary>
internal static class FlatYaml
{
    /// <summary>The names and texts in their order.</summary>
    /// <returns>Null when the text is not such YAML; then the bag has an error.</returns>
    public static IReadOnlyDictionary<string, Sourced<string>>? Read(string text, string file, DiagnosticBag bag)
    {
        var values = new Dictionary<string, Sourced<string>>(StringComparer.Ordinal);
        try
        {
            var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return values;
            }

            if (!parser.TryConsume<MappingStart>(out _))
            {
                return NotFlat(parser.Current?.Start ?? Mark.Empty, file, bag);
            }

            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var key) || !parser.TryConsume<Scalar>(out var value))
                {
                    return NotFlat(parser.Current?.Start ?? Mark.Empty, file, bag);
                }

                if (!values.TryAdd(key.Value, new(value.Value, SpanOf(value.Start, file))))
                {
                    bag.Report(Codes.ThemeKeyTwice, SpanOf(key.Start, file), key.Value);
                }
            }

            return values;
        }
        catch (YamlException error)
        {
            bag.Report(Codes.ThemeYaml, SpanOf(error.Start, file), file);
            return null;
        }
    }

    private static IReadOnlyDictionary<string, Sourced<string>>? NotFlat(Mark at, string file, DiagnosticBag bag)
    {
        bag.Report(Codes.ThemeYaml, SpanOf(at, file), file);
        return null;
    }

    private static SourceSpan SpanOf(Mark mark, string file) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
