using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load;

/// <summary>«Возможно, вы имели в виду …» as words of a finding.</summary>
internal static class NearestHint
{
    /// <summary>The hint with a blank before it; nothing when no known word is near.</summary>
    /// <param name="word">The mistyped word.</param>
    /// <param name="known">Known words.</param>
    public static Words For(string word, IEnumerable<string> known) => NearestWord.Of(word, known) is { } nearest
        ? new Words($" Возможно, вы имели в виду «{nearest}».", $" Did you mean “{nearest}”?")
        : Words.None;
}
