using RoadmapSite.Core.Verify;

namespace RoadmapSite.Tests.Verify;

public sealed class LinkResolverTests
{
    [Theory]
    [InlineData("people.html", "a/b/people.html", "")]
    [InlineData("./people.html", "a/b/people.html", "")]
    [InlineData("../people.html", "a/people.html", "")]
    [InlineData("../../people.html", "people.html", "")]
    [InlineData("../../../people.html", "../people.html", "")]
    [InlineData("c/../people.html", "a/b/people.html", "")]
    [InlineData("c/./d.html", "a/b/c/d.html", "")]
    [InlineData("people.html?q=1#c", "a/b/people.html", "c")]
    [InlineData("%D0%BF%D0%BB%D0%B0%D0%BD.pdf#%D1%86%D0%B5%D0%BB%D1%8C", "a/b/план.pdf", "цель")]
    [InlineData("a%20b.pdf", "a/b/a b.pdf", "")]
    [InlineData("100%.html", "a/b/100%.html", "")]
    [InlineData(" people.html\n", "a/b/people.html", "")]
    [InlineData("people/", "a/b/people/", "")]
    [InlineData("a.html#x:y", "a/b/a.html", "x:y")]
    public void Own_address_is_resolved_against_the_page(string address, string path, string fragment)
    {
        LinkResolver.Resolve("a/b/page.html", address, out var target).ShouldBe(LinkKind.Own);
        target.ShouldBe(new LinkTarget(path, fragment));
    }

    [Theory]
    [InlineData("", "Self")]
    [InlineData("#", "Self")]
    [InlineData("#top", "Self")]
    [InlineData("?q=1", "Self")]
    [InlineData("#a", "Anchor")]
    [InlineData("https://example.org/", "OtherHost")]
    [InlineData("HTTP://example.org/", "OtherHost")]
    [InlineData("//example.org/", "OtherHost")]
    [InlineData("\\\\example.org/", "OtherHost")]
    [InlineData("/sveden/", "HostPath")]
    [InlineData("mailto:a@example.org", "Contact")]
    [InlineData("tel:+74942000000", "Contact")]
    [InlineData("javascript:x", "Unsafe")]
    [InlineData("JaVaScRiPt:x", "Unsafe")]
    [InlineData("java\tscript:x", "Unsafe")]
    [InlineData("\u0001 javascript:x", "Unsafe")]
    [InlineData("vbscript:x", "Unsafe")]
    [InlineData("data:text/html,x", "Unsafe")]
    [InlineData("file:///etc/passwd", "Unsafe")]
    [InlineData("blob:x", "Unsafe")]
    public void Other_addresses_are_told_apart(string address, string kind) =>
        LinkResolver.Resolve("a/b/page.html", address, out _).ToString().ShouldBe(kind);
}
