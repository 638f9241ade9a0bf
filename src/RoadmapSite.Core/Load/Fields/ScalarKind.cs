using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A text with one exact meaning: a date, a number, an id.</summary>
/// <typeparam name="T">Its meaning.</typeparam>
internal abstract class ScalarKind<T> : FieldKind<Sourced<T>>
{
    /// <inheritdoc/>
    public override Reading<Sourced<T>> Read(Node node, ReadContext context)
    {
        if (node is not ScalarNode scalar)
        {
            return WrongKind.Report(this, node, context);
        }

        var problem = Parse(scalar, context, out var value);
        return problem is null ? new Sourced<T>(value, scalar.Span) : problem;
    }

    /// <summary>Reads the text.</summary>
    /// <param name="scalar">The text.</param>
    /// <param name="context">The file that is read.</param>
    /// <param name="value">Its meaning.</param>
    /// <returns>What is wrong with it, reported; null when nothing is.</returns>
    protected abstract Diagnostic? Parse(ScalarNode scalar, ReadContext context, out T value);

    /// <summary>The text without blanks of any kind around it.</summary>
    /// <param name="scalar">The text.</param>
    protected static string Trimmed(ScalarNode scalar) => scalar.Text.Trim().Trim('\u200B', '\uFEFF');
}
