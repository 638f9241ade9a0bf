namespace RoadmapSite.Core.Diagnostics;

/// <summary>How much a finding weighs. <c>severity:</c> in site.yml and <c>--severity</c> may re-level any code.</summary>
public enum Severity
{
    /// <summary>Not shown and not counted.</summary>
    None,

    /// <summary>Worth knowing; never changes the exit code.</summary>
    Note,

    /// <summary>Something an author should look at; publishing goes on, unless <c>--strict</c>.</summary>
    Warning,

    /// <summary>Publishing stops.</summary>
    Error,
}
