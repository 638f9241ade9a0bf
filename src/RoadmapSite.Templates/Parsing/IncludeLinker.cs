using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Joins each include with its template, once all are parsed, and checks what is passed against what is read.</summary>
internal static class IncludeLinker
{
    public static void Link(CompiledTemplate template, IReadOnlyDictionary<string, CompiledTemplate> all, ErrorList errors)
    {
        foreach (var include in template.Includes)
        {
            var file = include.File.Value;
            if (all.TryGetValue(file, out var target))
            {
                include.Resolve(target, SlotsOf(include, target, template.Source, errors));
                ReportMissing(include, target, errors);
            }
            else
            {
                errors.Add(template.Source.Error(TemplateErrors.UnknownFile, include.File.Span, file) with { Nearest = NearestName.Find(file, all.Keys) });
            }
        }
    }

    private static int[] SlotsOf(Include include, CompiledTemplate target, TemplateSource source, ErrorList errors)
    {
        var slots = new List<int>();
        foreach (var (name, _) in include.Arguments)
        {
            if (target.Arguments.TryGetValue(name.Value, out var argument))
            {
                slots.Add(argument.Slot);
            }
            else
            {
                errors.Add(source.Error(TemplateErrors.UnknownArgument, name.Span, name.Value, include.File.Value) with
                {
                    Nearest = NearestName.Find(name.Value, target.Arguments.Keys),
                });
            }
        }

        return [.. slots];
    }

    private static void ReportMissing(Include include, CompiledTemplate target, ErrorList errors)
    {
        foreach (var (name, argument) in target.Arguments.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var isGiven = Array.Exists(include.Arguments, given => string.Equals(given.Name.Value, name, StringComparison.Ordinal));
            if (argument.IsRequired && !isGiven)
            {
                errors.Add(TemplateErrors.MissingArgument, include.File.Span, name, include.File.Value);
            }
        }
    }
}
