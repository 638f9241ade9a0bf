using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

public sealed class ScheduleTextTests
{
    [Theory]
    [InlineData("Сентябрь 2022", "сентябрь 2022 года")]
    [InlineData("с 15 по 20 ноября 2022", "с 15 по 20 ноября 2022 года")]
    [InlineData("2023 год", "2023 год")]
    [InlineData("не позднее 15 мая 2023", "до 15 мая 2023 года включительно")]
    [InlineData("ноябрь 2022, далее по необходимости", "ноябрь 2022 года; по мере необходимости")]
    [InlineData("не реже 2 раз в год", "каждый год: 3 срока, первый — 2022 год, последний — 2024 год, каждый срок — не меньше 2 раз")]
    [InlineData("в течение 10 рабочих дней со дня поступления оборудования", "10 рабочих дней со дня события «поступление оборудования»")]
    [InlineData("за 3 дня до проведения конкурса", "3 дня до события «проведение конкурса»")]
    [InlineData("по отдельному графику", "в сроки, которые назначает другой документ")]
    [InlineData("уточняется", "не понято: «уточняется»; срок ещё не назначен")]
    [InlineData("до 1 июня 2023 г.", "до 1 июня 2023 года включительно; если сам этот день в срок не входит — до 31 мая 2023 года включительно")]
    public void A_reading_is_said_in_plain_words(string phrase, string text) =>
        ScheduleText.Describe(DeadlineReader.Read(phrase, Terms.Years)).ShouldBe(text);

    [Fact]
    public void Every_flag_but_the_one_said_otherwise_has_words() =>
        Enum.GetValues<ReadingFlag>().Where(flag => ScheduleText.FlagText(flag) is null).ShouldBe([ReadingFlag.DatesElsewhere]);
}
