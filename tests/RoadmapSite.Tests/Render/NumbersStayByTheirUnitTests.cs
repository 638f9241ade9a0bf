using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>«106 / дн.» on two lines reads as a number without a unit; in files the space is an ordinary one.</summary>
public sealed class NumbersStayByTheirUnitTests
{
    [Fact]
    public void Days_and_numbers_of_documents_do_not_leave_their_word_on_pages()
    {
        using var site = new SmallSite("measures:\n  - { id: late, title: Провести проверку, due: 01.06.2024 }").Reported("measures: {}").Build();
        var page = site.File("measures.html");

        page.ShouldContain("Просрочено на 548\u00A0дн.");
        site.File("plan/index.html").ShouldContain("№\u00A01");
        site.File("files.html").ShouldNotContain(" КБ");
    }

    [Fact]
    public void Files_have_ordinary_spaces()
    {
        using var site = new SmallSite("measures:\n  - { id: late, title: Провести проверку, due: 01.06.2024 }").Reported("measures: {}").Build();

        site.File("files/s-measures.csv").ShouldContain("Просрочено на 548 дн.");
        site.File("files/s-data.json").ShouldContain("Просрочено на 548 дн.");
    }
}
