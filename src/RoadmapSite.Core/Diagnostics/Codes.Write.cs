namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>The output folder is input, theme or a folder around them.</summary>
    public static readonly DiagnosticCode OutputHoldsSources = new(
        "RM7001",
        Severity.Error,
        new("Папка вывода «{0}» совпадает с исходной папкой «{1}» или содержит её.", "Укажите в --output отдельную папку, например output рядом с input."),
        new("The output folder \"{0}\" is the source folder \"{1}\" or holds it.", "Name a folder of its own with --output, such as output beside input."));

    /// <summary>The output folder lies in input or theme.</summary>
    public static readonly DiagnosticCode OutputInsideSources = new(
        "RM7002",
        Severity.Error,
        new("Папка вывода «{0}» лежит внутри исходной папки «{1}».", "Укажите в --output папку рядом с исходными, а не внутри них."),
        new("The output folder \"{0}\" lies in the source folder \"{1}\".", "Name with --output a folder beside the sources, not inside them."));

    /// <summary>The output folder is a disk's root or a home directory.</summary>
    public static readonly DiagnosticCode OutputIsRootOrHome = new(
        "RM7003",
        Severity.Error,
        new("Папка вывода «{0}» — корень диска или домашняя папка.", "Укажите в --output папку, отведённую только для сайта."),
        new("The output folder \"{0}\" is the root of a disk or a home directory.", "Name with --output a folder that is for the site alone."));

    /// <summary>A file stands where the output folder should be.</summary>
    public static readonly DiagnosticCode OutputIsFile = new(
        "RM7004",
        Severity.Error,
        new("«{0}» — файл, а не папка.", "Укажите в --output папку или переименуйте этот файл."),
        new("\"{0}\" is a file, not a folder.", "Name a folder with --output, or rename that file."));

    /// <summary>The output folder has no manifest and looks like a project.</summary>
    public static readonly DiagnosticCode OutputLooksLikeProject = new(
        "RM7005",
        Severity.Error,
        new("В папке вывода «{0}» есть «{1}», и программа в неё ещё не писала: похоже, это папка с исходными файлами.", "Укажите в --output другую папку, лучше новую."),
        new("The output folder \"{0}\" holds \"{1}\" and was never written by this program: it looks like a folder of sources.", "Name another folder with --output, best a new one."));

    /// <summary>Another run is writing the same folder.</summary>
    public static readonly DiagnosticCode OutputLocked = new(
        "RM7006",
        Severity.Error,
        new("В папку вывода «{0}» сейчас пишет другой запуск программы.", "Дождитесь его окончания и запустите сборку снова."),
        new("Another run is writing the output folder \"{0}\".", "Wait until it has ended and build again."));

    /// <summary>The output folder is a symbolic link.</summary>
    public static readonly DiagnosticCode OutputIsSymbolicLink = new(
        "RM7007",
        Severity.Error,
        new("Папка вывода «{0}» — символическая ссылка на «{1}»; заменить её целиком нельзя.", "Укажите в --output саму папку «{1}» или добавьте --in-place: файлы будут заменены по одному."),
        new("The output folder \"{0}\" is a symbolic link to \"{1}\" and cannot be exchanged as a whole.", "Name \"{1}\" itself with --output, or add --in-place to replace file by file."));

    /// <summary>The output folder is a mount point or on another file system than the folder it stands in.</summary>
    public static readonly DiagnosticCode OutputIsMountPoint = new(
        "RM7008",
        Severity.Error,
        new("Папка вывода «{0}» — отдельный диск или подключённый том; заменить её целиком нельзя.", "Укажите в --output папку внутри этого тома или добавьте --in-place: файлы будут заменены по одному."),
        new("The output folder \"{0}\" is a mounted volume and cannot be exchanged as a whole.", "Name with --output a folder inside that volume, or add --in-place to replace file by file."));

    /// <summary>Nothing can be made beside the output folder.</summary>
    public static readonly DiagnosticCode ParentNotWritable = new(
        "RM7009",
        Severity.Error,
        new("Рядом с папкой вывода «{0}» нельзя создать файлы: нет права записи.", "Дайте право записи в папку, где лежит «{0}», или добавьте --in-place: файлы будут заменены по одному внутри неё."),
        new("No file can be made beside the output folder \"{0}\": the right to write is missing.", "Allow writing in the folder that holds \"{0}\", or add --in-place to replace file by file inside it."));

    /// <summary>The manifest of the output folder is damaged or of another program.</summary>
    public static readonly DiagnosticCode ManifestUnreadable = new(
        "RM7010",
        Severity.Error,
        new("Файл manifest.json в папке вывода «{0}» повреждён или создан другой программой, поэтому неизвестно, какие файлы в ней можно менять.", "Укажите в --output новую папку или уберите из «{0}» этот файл и прежний сайт."),
        new("The file manifest.json in the output folder \"{0}\" is damaged or of another program, so it is not known which files may be changed.", "Name a new folder with --output, or remove that file and the old site from \"{0}\"."));

    /// <summary>A run that was cut short has been finished or undone.</summary>
    public static readonly DiagnosticCode InterruptedRunRecovered = new(
        "RM7011",
        Severity.Note,
        new("Прошлый запуск был прерван; следы его работы рядом с «{0}» убраны.", "Ничего делать не нужно."),
        new("The last run was cut short; what it left beside \"{0}\" has been removed.", "Nothing needs to be done."));

    /// <summary>Two sources make one file.</summary>
    public static readonly DiagnosticCode DuplicateOutputPath = new(
        "RM7012",
        Severity.Error,
        new("Файл «{0}» получается дважды: из «{1}» и из «{3}».", "Измените id или имя файла в одном из источников."),
        new("The file \"{0}\" is made twice: from \"{1}\" and from \"{3}\".", "Change the id or the file name in one of the two."));

    /// <summary>Two files differ by case only and would be one on Windows and macOS.</summary>
    public static readonly DiagnosticCode PathsDifferByCase = new(
        "RM7013",
        Severity.Error,
        new("Файлы «{0}» (из «{1}») и «{2}» (из «{3}») отличаются только регистром букв; в Windows это один файл.", "Измените id или имя файла в одном из источников."),
        new("The files \"{0}\" (from \"{1}\") and \"{2}\" (from \"{3}\") differ by case only; on Windows they are one file.", "Change the id or the file name in one of the two."));

    /// <summary>A file has the name of a folder that other files need.</summary>
    public static readonly DiagnosticCode FileWhereFolderNeeded = new(
        "RM7014",
        Severity.Error,
        new("«{0}» (из «{1}») должен быть файлом, а для «{2}» (из «{3}») нужна папка с тем же именем.", "Измените id или имя файла в одном из источников."),
        new("\"{0}\" (from \"{1}\") should be a file, yet \"{2}\" (from \"{3}\") needs a folder of that name.", "Change the id or the file name in one of the two."));

    /// <summary>A path leads out of the folder or is not a file name on every system.</summary>
    public static readonly DiagnosticCode PathNotPortable = new(
        "RM7015",
        Severity.Error,
        new("Файл «{0}» (из «{1}») нельзя записать: путь выходит за пределы папки вывода, занят программой или недопустим в Windows.", "Измените id или имя файла: латинские буквы, цифры, дефис, точка."),
        new("The file \"{0}\" (from \"{1}\") cannot be written: its path leaves the output folder, is taken by the program or is not allowed on Windows.", "Change the id or the file name: Latin letters, digits, hyphen, dot."));

    /// <summary>A file that this program did not write stands at a path it needs.</summary>
    public static readonly DiagnosticCode ForeignFileInTheWay = new(
        "RM7016",
        Severity.Error,
        new("В папке вывода «{1}» уже есть «{0}», созданный не этой программой, и он мешает записать сайт.", "Уберите или переименуйте его, если он не нужен, или укажите в --output другую папку."),
        new("The output folder \"{1}\" already has \"{0}\", which this program did not make and which is in the way of the site.", "Remove or rename it if it is not needed, or name another folder with --output."));

    /// <summary>A file that is to be copied cannot be read.</summary>
    public static readonly DiagnosticCode SourceFileUnreadable = new(
        "RM7017",
        Severity.Error,
        new("Файл «{0}» не читается: {1:ru}", "Проверьте, что файл на месте и открыт для чтения."),
        new("The file \"{0}\" cannot be read: {1:en}", "See that the file is in its place and may be read."));

    /// <summary>No room is left on the disk.</summary>
    public static readonly DiagnosticCode DiskFull = new(
        "RM7018",
        Severity.Error,
        new("Не хватило места на диске при записи «{0}».", "Освободите место, не менее двух размеров сайта, и запустите сборку снова."),
        new("The disk ran full while writing \"{0}\".", "Free at least twice the size of the site and build again."));

    /// <summary>The system denies writing.</summary>
    public static readonly DiagnosticCode WriteDenied = new(
        "RM7019",
        Severity.Error,
        new("Нет права записать «{0}».", "Проверьте права на папку.{2:ru} Закройте программы, в которых открыты её файлы."),
        new("No right to write \"{0}\": {1}", "Check the rights on the folder.{2:en} Close programs that hold its files open."));

    /// <summary>The system refuses to write for another reason.</summary>
    public static readonly DiagnosticCode WriteFailed = new(
        "RM7020",
        Severity.Error,
        new("Не удалось записать «{0}»: {1:ru}", "Проверьте диск и запустите сборку снова."),
        new("\"{0}\" could not be written: {1:en}", "Check the disk and build again."));

    /// <summary>Replacing in place stopped half-way.</summary>
    public static readonly DiagnosticCode InPlaceIncomplete = new(
        "RM7021",
        Severity.Error,
        new("Замена файлов в «{0}» остановилась на полпути: часть страниц новая, часть прежняя.", "Устраните причину и запустите сборку снова: она докончит замену."),
        new("Replacing the files in \"{0}\" stopped half-way: some pages are new, some are old.", "Remove the cause and build again: that completes the replacement."));

    /// <summary>The old tree could not be deleted after the new one was published.</summary>
    public static readonly DiagnosticCode LeftoverNotRemoved = new(
        "RM7022",
        Severity.Warning,
        new("Сайт записан, но рабочую папку «{0}» удалить не удалось: {1:ru}", "Удалите её сами; иначе это попробует сделать следующая сборка."),
        new("The site is written, but the working folder \"{0}\" could not be deleted: {1:en}", "Delete it yourself; otherwise the next build will try."));

    /// <summary>What an earlier run left cannot be removed, so nothing can be built beside it.</summary>
    public static readonly DiagnosticCode LeftoverInTheWay = new(
        "RM7023",
        Severity.Error,
        new("От прошлого запуска осталась рабочая папка «{1}», и убрать её не удаётся.", "Закройте программы, в которых открыты её файлы, удалите папку «{1}» и запустите сборку снова. Сайт в «{0}» не тронут."),
        new("An earlier run left the working folder \"{1}\", which cannot be removed: {2}", "Close programs that hold its files open, delete the folder \"{1}\" and build again. The site in \"{0}\" is untouched."));

    /// <summary>The folder holds files of others and no manifest of ours: it may have been named by mistake.</summary>
    public static readonly DiagnosticCode OutputHoldsForeignFiles = new(
        "RM7024",
        Severity.Warning,
        new("В папке вывода «{0}» ещё нет сайта, но уже лежит чужое: {1}. Сайт будет записан рядом, чужие файлы останутся как есть.", "Если папка названа по ошибке, укажите в --output другую, пустую или новую, и удалите из этой файлы, перечисленные в её manifest.json."),
        new("The output folder \"{0}\" has no site yet but holds files of others: {1}. The site is written beside them, and they stay as they are.", "If the folder was named by mistake, name another one, empty or new, with --output and delete from this one the files listed in its manifest.json."));
}
