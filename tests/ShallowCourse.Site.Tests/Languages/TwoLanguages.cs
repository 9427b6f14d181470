namespace ShallowCourse.Site.Tests.Languages;

/// <summary>A course of one lesson in English and Chinese, and one in English alone.</summary>
internal static class TwoLanguages
{
    public const string Overview = "3.01-overview";

    public const string Untranslated = "3.02-more";

    public static IReadOnlyList<Lesson> Lessons() =>
        [
            Lesson(
                Overview, "en", "# 3.1 An overview\n\n**Aim.** See it.", "## Forward",
                "In equation 3.5, see [3.2](3.02-more.ipynb).", "## Glossary"),
            new(Notebook.Create($"{Untranslated}.ipynb", NotebookCell.Markdown("aim", "# 3.2 More")), "en"),
            Lesson(
                Overview, "zh", "# 3.1 总览\n\n**目标。** 看一遍。", "## 前向传播", "见式 3.5。输入层把特征交给隐藏层。",
                "## 词汇表"),
        ];

    // Long enough to scroll.
    private static Lesson Lesson(
        string name, string folder, string opening, string section, string text, string glossary) =>
        new(
            Notebook.Create(
                $"{name}.ipynb",
                [
                    NotebookCell.Markdown("aim", opening),
                    .. Enumerable.Range(1, 12).Select(i => NotebookCell.Code($"before-{i}", "var a = 1;\n\n\n\n\n\na")),
                    NotebookCell.Markdown("forward", $"{section}\n\n$$\nz = w x \\tag{{3.5}}\n$$\n\n{text}"),
                    .. Enumerable.Range(1, 12).Select(i => NotebookCell.Code($"after-{i}", "var b = 1;\n\n\n\n\n\nb")),
                    NotebookCell.Markdown(
                        "glossary",
                        $"{glossary}\n\n| term | 简体 | 繁體 | meaning |\n|---|---|---|---|\n"
                            + "| activation function | 激活函数 | 啟動函數 | g |"),
                ]),
            folder);
}
