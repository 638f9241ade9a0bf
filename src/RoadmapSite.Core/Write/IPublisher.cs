namespace RoadmapSite.Core.Write;

/// <summary>A way to let a staged tree take the place of the published one.</summary>
internal interface IPublisher
{
    /// <summary>Publishes. When it throws, <see cref="LeavesOldIntact"/> tells what readers find.</summary>
    /// <param name="publication">What is to be published.</param>
    void Publish(Publication publication);

    /// <summary>Whether a failure leaves the last good output as it was.</summary>
    bool LeavesOldIntact { get; }
}
