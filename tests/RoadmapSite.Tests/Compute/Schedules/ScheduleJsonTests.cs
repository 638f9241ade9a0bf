using System.Text.Json;
using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Tests.Compute.Schedules;

public sealed class ScheduleJsonTests
{
    [Fact]
    public void Every_member_is_there_in_snake_case()
    {
        var json = Json("Тематические семинары 1 раз в полугодие, консультирование – по необходимости");
        json.GetProperty("kind").GetString().ShouldBe("composite");
        json.GetProperty("windows").GetArrayLength().ShouldBe(6);
        json.GetProperty("windows")[0].GetProperty("start").GetString().ShouldBe("2022-01-01");
        json.GetProperty("windows")[0].GetProperty("end").GetString().ShouldBe("2022-06-30");
        json.GetProperty("count").GetInt32().ShouldBe(6);
        json.GetProperty("times").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("comparison").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("anchor").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("offset").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("not_understood").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("alternatives").GetArrayLength().ShouldBe(0);
        json.GetProperty("parts")[0].GetProperty("label").GetString().ShouldBe("Тематические семинары");
        json.GetProperty("parts")[0].GetProperty("times").GetInt32().ShouldBe(1);
        json.GetProperty("parts")[1].GetProperty("kind").GetString().ShouldBe("on_demand");
    }

    [Theory]
    [InlineData("не реже 2 раз в год", ">=")]
    [InlineData("не чаще 2 раз в год", "<=")]
    [InlineData("2 раза в год", "=")]
    public void The_comparison_is_a_sign(string phrase, string sign) => Json(phrase).GetProperty("comparison").GetString().ShouldBe(sign);

    [Fact]
    public void Without_a_school_calendar_there_is_the_count_alone()
    {
        var json = Json("1 раз в четверть");
        json.GetProperty("count").GetInt32().ShouldBe(12);
        json.GetProperty("windows").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Russian_is_not_escaped_and_other_readings_have_the_same_shape()
    {
        ScheduleJson.ToText(DeadlineReader.Read("май – по плану", Terms.Years)).ShouldContain("по плану");
        Json("до 1 сентября 2023 г.").GetProperty("alternatives")[0].GetProperty("windows")[0].GetProperty("end").GetString().ShouldBe("2023-08-31");
    }

    [Fact]
    public void What_was_not_understood_is_given_letter_by_letter() =>
        Json("Срок: 30.02.2023 г.").GetProperty("not_understood").GetString().ShouldBe("30.02.2023 г");

    private static JsonElement Json(string phrase)
    {
        using var document = JsonDocument.Parse(ScheduleJson.ToText(DeadlineReader.Read(phrase, Terms.Years)));
        return document.RootElement.Clone();
    }
}
