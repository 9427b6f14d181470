using System.Reflection;

namespace ShallowCourse;

/// <summary>
/// A task of a lesson or of the assignment: its texts, stub and solution, and how to judge an answer. Exercises are
/// found in <see cref="Exercises"/>; answers are judged through <see cref="Check"/> and <see cref="Assignment"/>.
/// </summary>
public abstract class Exercise
{
    /// <summary>How many hints every exercise has.</summary>
    public const int HintCount = 3;

    private protected Exercise(string id, string name, string lesson, int points)
    {
        Id = id;
        Name = name;
        Lesson = lesson;
        Points = points;
        Texts = new ExerciseTexts(name);
    }

    /// <summary>The id of the notebook cell that the learner fills in, such as <c>ex-3-09-backward</c>.</summary>
    public string Id { get; }

    /// <summary>
    /// The id without its prefix, such as <c>backward</c>: lessons and assignment share stubs, solutions and texts.
    /// </summary>
    public string Name { get; }

    /// <summary>The lesson, such as "3.9", or "assignment".</summary>
    public string Lesson { get; }

    /// <summary>What a passed check is worth.</summary>
    public int Points { get; }

    /// <summary>The title, in the language of the user interface.</summary>
    public string Title => Texts["title"];

    /// <summary>The code that is handed out.</summary>
    public string Stub => Code("stubs");

    /// <summary>Code that passes, for instructors; learners are given it by <see cref="Solution"/>.</summary>
    internal string SolutionCode => Code("solutions");

    internal ExerciseTexts Texts { get; }

    /// <summary>The line that checks this exercise, such as <c>Check.Backward(Backward)</c>.</summary>
    internal abstract string CheckCall { get; }

    /// <summary>What to say of an answer that is still what was handed out.</summary>
    internal virtual string NotAttempted => ReportTexts.Format("not-attempted");

    /// <summary>Opens one hint more than were open before, up to <see cref="HintCount"/>.</summary>
    /// <returns>All hints that are open.</returns>
    public ExerciseNote Hint() => OpenHint(ProgressStore.Current);

    /// <summary>The code with its explanation, once the check has passed or all hints are open.</summary>
    /// <returns>The solution, or what is still to be done before it opens.</returns>
    public ExerciseNote Solution() => OpenSolution(ProgressStore.Current);

    /// <summary>Id and title.</summary>
    /// <returns>For example "ex-3-09-backward: Backward propagation".</returns>
    public override string ToString() => $"{Id}: {Title}";

    internal ExerciseNote OpenHint(ProgressStore progress)
    {
        var open = progress.Change(Id, state => state with { Hints = Math.Min(state.Hints + 1, HintCount) }).Hints;
        var hints = Enumerable.Range(1, open)
            .Select(number => ReportTexts.Format("hint", number, HintCount, Texts[$"hint{number}"]));
        var next = open < HintCount
            ? ReportTexts.Format("hint-next", $"{CheckCall}.Hint()")
            : ReportTexts.Format("hint-last", $"{CheckCall}.Solution()");
        return new ExerciseNote(Title, [.. hints, next], code: null);
    }

    internal ExerciseNote OpenSolution(ProgressStore progress)
    {
        var state = progress[Id];
        return state.Passed || state.Hints >= HintCount
            ? new ExerciseNote(Title, [Texts["explanation"]], SolutionCode)
            : new ExerciseNote(
                Title, [ReportTexts.Format("solution-closed", HintCount - state.Hints, $"{CheckCall}.Hint()")],
                code: null);
    }

    /// <summary>Notes an attempt. A check that is not a try at all, "not attempted", is none.</summary>
    internal void Record(CheckReport report, ProgressStore progress) => progress.Change(Id, state => state with
    {
        Passed = state.Passed || report.Passed,
        Attempts = state.Attempts + (report.Status == CheckStatus.NotAttempted ? 0 : 1),
    });

    private protected CheckReport Conclude(CheckReport report)
    {
        if (!CheckFailedException.IsWanted)
        {
            Record(report, ProgressStore.Current);
            return report;
        }

        return report.Passed ? report : throw new CheckFailedException(report);
    }

    private string Code(string folder)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{folder}/{Name}.csx")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
