namespace RoadmapSite.Core.Validate.Values;

/// <summary>Words for people in schools, by their beginnings: «5 педагогов» are people, «5 компьютеров» are not.</summary>
internal static class PeopleWords
{
    // Beginnings that only words for people have; the rest of the word is its ending.
    private static readonly string[] Stems =
    [
        "чел", "люд", "дет", "ребен", "ребят", "обучающ", "учащ", "ученик", "учениц", "школьник", "первоклассник", "выпускник",
        "воспитанник", "дошкольник", "студент", "подрост", "педагог", "учител", "преподавател", "воспитател", "работник",
        "сотрудник", "специалист", "руководител", "директор", "заместител", "наставник", "куратор", "координатор", "методист",
        "библиотекар", "психолог", "логопед", "тьютор", "родител", "граждан", "жител", "участник", "слушател", "победител",
        "призер", "волонтер", "доброволец", "доброволь", "пользовател", "эксперт", "инвалид", "сирот", "молод", "абонент", "лиц",
    ];

    // «детских», «лицензий», «учительских» begin alike and are no people.
    private static readonly string[] NotPeople = ["детск", "лицей", "лицея", "лицее", "лицен", "учительск", "педагогическ", "ученическ", "людн", "молодежн", "родительск", "студенческ", "граждански", "инвалидн", "жительств", "участков", "челов.-", "психологи", "экспертн", "экспертиз", "директори", "методистск", "координаторск"];

    /// <summary>Whether a word names people.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool Contains(string folded) =>
        Array.Exists(Stems, stem => folded.StartsWith(stem, StringComparison.Ordinal))
        && !Array.Exists(NotPeople, stem => folded.StartsWith(stem, StringComparison.Ordinal));
}
