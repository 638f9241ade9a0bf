namespace RoadmapSite.Tests; public sealed class T { [Fact] public void One() => 1.ShouldBe(1); }
