using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

/// <summary>Where «понято как» would only repeat the document in other words.</summary>
public sealed class PlainDeadlineTests
{
    [Theory]
    [InlineData("20.08.2021", "20 августа 2021 года")]
    [InlineData("20.08.2021г.", "20 августа 2021 года")]
    [InlineData("01.04.2021 года", "1 апреля 2021 года")]
    [InlineData("1 апреля 2021 г.", "1 апреля 2021 года")]
    [InlineData("Декабрь 2021", "декабрь 2021 года")]
    [InlineData("Январь  2020 год", "январь 2020 года")]
    public void A_full_day_or_month_says_it_itself(string printed, string reading) => PlainDeadline.Says(printed, reading).ShouldBeTrue();

    [Theory]
    [InlineData("до 20.08.2021", "до 20 августа 2021 года включительно")]
    [InlineData("Июль,2019", "июль 2019 года; раньше срока дорожной карты")]
    [InlineData("Июль 2019", "июль 2019 года; раньше срока дорожной карты")]
    [InlineData("2020, 2021", "2020 год; 2021 год")]
    [InlineData("2022 г.", "2022 год")]
    [InlineData("IV квартал 2022 года", "с 1 октября по 31 декабря 2022 года")]
    [InlineData("Июнь, декабрь 2021 года", "июнь 2021 года; декабрь 2021 года")]
    [InlineData("31.06.2021", "не понято: «31.06.2021»")]
    [InlineData("20.08.2021", "21 августа 2021 года")]
    public void Every_other_phrase_is_told_as_understood(string printed, string reading) => PlainDeadline.Says(printed, reading).ShouldBeFalse();
}
