using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>« Возможно, вы имели в виду "10,5".» beside a value that cannot be read, in the language of the text; nothing where no number is near.</summary>
/// <param name="Text">The value as written.</param>
internal sealed record NumberHint(string Text) : IFormattable
{
    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => MistypedNumber.Mend(Text) switch
    {
        { } meant when meant != Text => format == "en" ? $" Did you mean \"{meant}\"?" : $" Возможно, вы имели в виду \"{meant}\".",
        _ when MistypedNumber.HasTwoCommas(Text) => format == "en" ? " The number has more than one decimal comma or point." : " В числе больше одной запятой или точки.",
        _ => "",
    };
}
