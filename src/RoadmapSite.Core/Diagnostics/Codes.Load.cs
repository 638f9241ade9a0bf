namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>No site.yml.</summary>
    public static readonly DiagnosticCode SiteMissing = new(
        "RM1001",
        Severity.Error,
        new DiagnosticText("В папке с содержанием нет файла site.yml.", "Создайте его с одной строкой: «title: Цифровая образовательная среда школы». Если папка с содержанием другая, назовите её: --input ПАПКА."),
        new DiagnosticText("The content folder has no site.yml.", "Create it with one line: “title: …”. If the content is in another folder, name it: --input FOLDER."));

    /// <summary>A folder of an organisation without its card.</summary>
    public static readonly DiagnosticCode CardMissing = new(
        "RM1002",
        Severity.Error,
        new DiagnosticText("В папке {0} нет файла {1}.", "Добавьте файл {1} с полным наименованием: «name: …» — или удалите папку."),
        new DiagnosticText("The folder {0} has no {1}.", "Add {1} with the full name (“name: …”) or remove the folder."));

    /// <summary>A text file above the size limit.</summary>
    public static readonly DiagnosticCode FileTooLarge = new(
        "RM1003",
        Severity.Error,
        new DiagnosticText("Файл слишком велик: {0} МБ.", "Текстовый файл может занимать не больше {1} МБ. Проверьте, не попало ли в него что-то лишнее."),
        new DiagnosticText("The file is too large: {0} MB.", "A text file may have up to {1} MB. See whether something foreign got into it."));

    /// <summary>A file in another encoding than UTF-8.</summary>
    public static readonly DiagnosticCode NotUtf8 = new(
        "RM1004",
        Severity.Error,
        new DiagnosticText("Файл сохранён не в кодировке UTF-8, а в другой, например Windows-1251.", "Откройте файл в редакторе и сохраните его в кодировке UTF-8."),
        new DiagnosticText("The file is not in UTF-8 but in another encoding, such as Windows-1251.", "Open it in an editor and save it as UTF-8."));

    /// <summary>A character that no text has.</summary>
    public static readonly DiagnosticCode ControlCharacter = new(
        "RM1005",
        Severity.Error,
        new DiagnosticText("В тексте стоит невидимый служебный знак {0}.", "Удалите его: обычно он попадает в текст при копировании из другой программы."),
        new DiagnosticText("The text has an invisible control character {0}.", "Remove it: it usually comes with text copied from another program."));

    /// <summary>A file with nothing in it.</summary>
    public static readonly DiagnosticCode EmptyFile = new(
        "RM1006",
        Severity.Error,
        new DiagnosticText("Файл пуст.", "Заполните его или удалите."),
        new DiagnosticText("The file is empty.", "Fill it in or remove it."));

    /// <summary>A file or folder that no rule names.</summary>
    public static readonly DiagnosticCode StrayFile = new(
        "RM1007",
        Severity.Warning,
        new DiagnosticText("«{0}»: файл или папка с таким именем здесь не используется.{1:ru}", "Проверьте имя и место файла или удалите его."),
        new DiagnosticText("“{0}”: no file or folder of this name is used here.{1:en}", "Check the name and place of the file, or remove it."));

    /// <summary>A file or folder whose name cannot be a part of an address.</summary>
    public static readonly DiagnosticCode FileNameIsNotId = new(
        "RM1008",
        Severity.Error,
        new DiagnosticText("Имя «{0}» не годится: из него получается адрес страницы.{2:ru}", "Переименуйте: строчные латинские буквы, цифры и дефисы между ними, не больше {1} знаков, например «plan-2024»."),
        new DiagnosticText("The name “{0}” will not do: it becomes a part of an address.{2:en}", "Rename it: small Latin letters, digits and hyphens between them, up to {1} characters, such as “plan-2024”."));

    /// <summary>An id in a file that is not the name of the file or folder.</summary>
    public static readonly DiagnosticCode IdIsNotFileName = new(
        "RM1009",
        Severity.Error,
        new DiagnosticText("Написано «{0}», а файл или папка называется «{1}».", "Сделайте их одинаковыми: исправьте значение или переименуйте файл."),
        new DiagnosticText("“{0}” is written, but the file or folder is called “{1}”.", "Make them the same: correct the value or rename the file."));

    /// <summary>A file name that leads out of its folder.</summary>
    public static readonly DiagnosticCode FileOutsideFolder = new(
        "RM1010",
        Severity.Error,
        new DiagnosticText("«{0}»: здесь нужно имя файла из папки {1}, без пути.", "Положите файл в эту папку и напишите только его имя."),
        new DiagnosticText("“{0}”: a file name of the folder {1} is needed here, without a path.", "Put the file into that folder and write its name only."));

    /// <summary>A named file that is not there.</summary>
    public static readonly DiagnosticCode FileNotFound = new(
        "RM1011",
        Severity.Error,
        new DiagnosticText("Файла «{0}» нет в папке {1}.{2:ru}", "Положите файл в папку или исправьте имя."),
        new DiagnosticText("There is no file “{0}” in the folder {1}.{2:en}", "Put the file there or correct the name."));

    /// <summary>A named file whose name differs in case.</summary>
    public static readonly DiagnosticCode FileInAnotherCase = new(
        "RM1012",
        Severity.Error,
        new DiagnosticText("Написано «{0}», а файл называется «{1}».", "Напишите имя теми же буквами: на веб-сервере заглавные и строчные буквы в именах различаются."),
        new DiagnosticText("“{0}” is written, but the file is called “{1}”.", "Write the name in the same case: web servers tell capitals from small letters."));

    /// <summary>A file whose name ends almost as it should, so that it would not be read.</summary>
    public static readonly DiagnosticCode WrongExtension = new(
        "RM1013",
        Severity.Error,
        new DiagnosticText("Файл «{0}» не читается: имена файлов с данными кончаются на .yml.", "Переименуйте его в «{1}». Если конца имени не видно, включите в Проводнике показ расширений имён файлов."),
        new DiagnosticText("The file “{0}” is not read: names of data files end in .yml.", "Rename it to “{1}”."));

    /// <summary>Both versions of a file that git could not merge.</summary>
    public static readonly DiagnosticCode ConflictMarkers = new(
        "RM1014",
        Severity.Error,
        new DiagnosticText("В файле остались следы слияния git: строки «<<<<<<<», «=======» и «>>>>>>>» отделяют две его версии.", "Оставьте одну из версий, или соедините их, и удалите эти три строки."),
        new DiagnosticText("The file has conflict markers of git: the lines “<<<<<<<”, “=======” and “>>>>>>>” part its two versions.", "Keep one of them, or join them, and remove the three lines."));

    /// <summary>A report among roadmaps, a roadmap among reports, or either in no folder of its own.</summary>
    public static readonly DiagnosticCode MisplacedFile = new(
        "RM1015",
        Severity.Error,
        new DiagnosticText("Это {0:ru}, а лежит в папке {1}, поэтому не читается.", "Перенесите файл: его место {2:ru}."),
        new DiagnosticText("This is {0:en}, but it stands in the folder {1} and so is not read.", "Move the file: its place is {2:en}."));

    /// <summary>Files of documents without documents.yml.</summary>
    public static readonly DiagnosticCode DocumentListMissing = new(
        "RM1016",
        Severity.Error,
        new DiagnosticText("В папке documents есть файлы ({0}), а их списка documents.yml нет, поэтому на сайт они не попадут.", "Если файл documents.yml удалён или переименован, верните его. Если его ещё не было, создайте: в первой строке «documents:», под ней с отступом в два пробела строка о каждом файле: {1}"),
        new DiagnosticText("The folder documents has files ({0}) but no list of them, documents.yml, and so they are not published.", "Put documents.yml back if it was removed or renamed. Otherwise create it: “documents:” in the first line and below it, indented by two blanks, a line for every file: {1}"));

    /// <summary>A file of documents that documents.yml does not name.</summary>
    public static readonly DiagnosticCode UnlistedDocument = new(
        "RM1017",
        Severity.Warning,
        new DiagnosticText("Файла «{0}» нет в списке documents.yml, поэтому на сайт он не попадёт.", "Впишите его в documents.yml{1:ru}: {2} — а если файл не нужен, удалите его."),
        new DiagnosticText("The file “{0}” is not in documents.yml and so is not published.", "Add it to documents.yml{1:en}: {2}. Remove the file if it is not needed."));
}
