namespace ShallowCourse.Linting;

/// <summary>One sentence of the notebook contract and the method that holds notebooks to it.</summary>
internal sealed record LintRule(string Id, string Holds, Func<LintedNotebook, IEnumerable<LintFinding>> Find)
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new("nbformat", "Notebooks are nbformat 4.5.", NotebookRules.Nbformat),
        new("kernelspec", "The kernel is .net-csharp, its language C#.", NotebookRules.Kernelspec),
        new("notebook-metadata", "VS Code finds its default kernel.", NotebookRules.NotebookMetadata),
        new("cell-metadata", "VS Code finds each code cell's language.", NotebookRules.CellMetadata),
        new("cell-type", "Cells are C# or Markdown.", NotebookRules.CellType),
        new("cell-id", "Cell ids are words that mean something.", NotebookRules.CellId),
        new("cell-id-unique", "Cell ids are unique.", NotebookRules.CellIdUnique),
        new("no-outputs", "Notebooks are committed without outputs.", NotebookRules.NoOutputs),
        new("title", "A notebook begins with its one title.", NotebookRules.Title),
        new("setup-cell", "The first code cell sets up and does nothing else.", SetupRules.SetupCell),
        new("package-reference", "#r names a package and its exact version.", SetupRules.PackageReference),
        new("no-magic", "No magic commands, no #load.", SetupRules.NoMagic),
        new("syntax", "Cells parse as C# 13 script.", ScriptRules.Syntax),
        new("cell-length", "Code cells have at most 15 lines.", ScriptRules.CellLength),
        new("line-length", "Lines of code have at most 93 columns.", ScriptRules.LineLength),
        new("no-namespace", "No namespaces.", ScriptRules.NoNamespace),
        new("no-top-level-using-var", "No using var at top level.", ScriptRules.NoTopLevelUsingVar),
        new("no-top-level-span", "No Span at top level.", ScriptRules.NoTopLevelSpan),
        new("no-dynamic", "No dynamic.", ScriptRules.NoDynamic),
        new("extension-method", "Extension methods are static top-level methods.", ScriptRules.ExtensionMethod),
        new("nullable-enable", "? on reference types needs #nullable enable.", ScriptRules.NullableEnable),
        new(
            "class-uses-variable", "Types and static methods use no top-level variable.",
            VariableRules.ClassUsesVariable),
        new(
            "variable-of-a-throwing-cell", "No cell relies on variables of a cell that throws.",
            VariableRules.VariableOfAThrowingCell),
        new("common-usings", "Only the usings that every host implies are implied.", UsingRules.CommonUsings),
        new("no-display-call", "No display(), HTML(), Update().", DisplayRules.NoDisplayCall),
        new("display-statement", "x.Display(); stands alone as a statement.", DisplayRules.DisplayStatement),
        new("console-or-display", "A cell writes to the console or displays, not both.", DisplayRules.ConsoleOrDisplay),
        new("no-console-error", "Nothing goes to Console.Error.", DisplayRules.NoConsoleError),
        new(
            "no-background-display", "Nothing is displayed from a background thread.",
            DisplayRules.NoBackgroundDisplay),
        new("picture-alone", "A picture is shown by itself, not in a list or tuple.", DisplayRules.PictureAlone),
        new("markdown-no-at", "No @ in Markdown.", MarkdownRules.NoAt),
        new("display-formula-alone", "$$ stands alone on its lines.", MarkdownRules.DisplayFormulaAlone),
        new("balanced-dollars", "Every $ has its partner.", MarkdownRules.BalancedDollars),
        new("formula-outside-html", "No formula on a line of HTML.", MarkdownRules.FormulaOutsideHtml),
        new("one-idea-per-cell", "A Markdown cell has one heading and stays short.", MarkdownRules.OneIdeaPerCell),
        new("no-script", "No scripts and no styles in Markdown.", MarkdownRules.NoScript),
        new("no-todo", "Nothing is left to do.", ContentRules.NoTodo),
        new("no-absolute-path", "No path of one machine.", ContentRules.NoAbsolutePath),
        new("no-network", "No cell calls the network.", ContentRules.NoNetwork),
    ];
}
