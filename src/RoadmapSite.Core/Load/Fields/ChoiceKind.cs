using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>One of a few words.</summary>
/// <typeparam name="T">Their meaning.</typeparam>
/// <param name="choices">The words and their meanings.</param>
internal sealed class ChoiceKind<T>(params (string Word, T Meaning)[] choices) : ScalarKind<T>, IChoice
{
    /// <inheritdoc/>
    public IReadOnlyList<string> ChoiceWords { get; } = Array.ConvertAll(choices, choice => choice.Word);

    /// <inheritdoc/>
    public override Words Expected { get; } = new("одно из слов", "one of the words");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out T value)
    {
        var text = Trimmed(scalar);
        foreach (var (word, meaning) in choices)
        {
            if (word == text)
            {
                value = meaning;
                return null;
            }
        }

        value = default!;
        return context.Report(Codes.NotOneOfWords, scalar.Span, scalar.Text, context.Key, string.Join(", ", ChoiceWords), NearestHint.For(text, ChoiceWords));
    }
}

/// <summary>A kind that takes one of a few words, for the JSON Schema and the manual.</summary>
internal interface IChoice
{
    /// <summary>The words.</summary>
    IReadOnlyList<string> ChoiceWords { get; }
}
