namespace RoadmapSite.Core.Model.Values;

/// <summary>What the text of an indicator's cell means: one of a closed set of shapes.</summary>
public abstract record IndicatorValue;
