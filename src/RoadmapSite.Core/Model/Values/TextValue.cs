namespace RoadmapSite.Core.Model.Values;

/// <summary>Words, a deliverable such as «издание приказов», or anything that cannot be read without guessing.</summary>
/// <param name="Text">The author's words, without the spaces around them.</param>
public sealed record TextValue(string Text) : IndicatorValue;
