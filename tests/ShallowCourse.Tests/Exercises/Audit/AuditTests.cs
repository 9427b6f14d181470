namespace ShallowCourse.Tests;

/// <summary>
/// Answers that the checks were not made with, each on ten seeds: no right one is rejected, no wrong one passes, none
/// is given a name that is not its own. The files say who is right; see README.md beside them.
/// </summary>
public class AuditTests
{
    private const int Seeds = 10;

    /// <summary>What any answer may be told without a name: a fact about it.</summary>
    private static readonly string[] Facts =
        ["shape", "null", "not-finite", "time-limit", "out-of-memory", "changes-between-calls"];

    public static TheoryData<string> Audited => new(
        ShallowCourse.Exercises.All.Select(exercise => exercise.Id));

    [Theory]
    [MemberData(nameof(Audited))]
    public void Every_answer_is_judged_as_its_author_says(string id)
    {
        var exercise = ShallowCourse.Exercises.Find(id);
        var answers = AuditAnswer.Of(id);
        Assert.True(answers.Count > 0, $"There is no audit file {id}.csx.");
        var code = AuditCode.Compile(exercise, answers);
        List<string> wrongly = [];
        for (var i = 0; i < answers.Count; i++)
        {
            var verdicts = Enumerable.Range(1, Seeds)
                .Select(seed => (Seed: seed, Verdict: Verdict(Judge(exercise, code, i, seed)))).ToArray();
            wrongly.AddRange(
                from verdict in verdicts
                where !Agrees(answers[i], verdict.Verdict)
                group verdict.Seed by verdict.Verdict into said
                select $"{answers[i]} is judged '{said.Key}' on seeds {string.Join(" ", said)}");
            if (answers[i].Name == AuditAnswer.Hole && verdicts.All(verdict => verdict.Verdict != "passed"))
            {
                wrongly.Add($"{answers[i]} passes on no seed any more: give it the key that it is told, or ?.");
            }

            if (answers[i].Name == AuditAnswer.Unknown)
            {
                Print($"{answers[i]}: {string.Join(" or ", verdicts.Select(verdict => verdict.Verdict).Distinct())}");
            }
        }

        var right = answers.Count(answer => answer.IsRight);
        var holes = answers.Count(answer => answer.Name == AuditAnswer.Hole);
        Print($"{id}: {holes} known to pass though wrong");
        Print($"{id}: {right} right, {answers.Count - right} wrong on {Seeds} seeds, {wrongly.Count} misjudged");
        Assert.True(wrongly.Count == 0, string.Join("\n", wrongly));
    }

    private static bool Agrees(AuditAnswer answer, string verdict) => answer switch
    {
        { IsRight: true } => verdict == "passed",
        { Name: AuditAnswer.Hole } => true,
        { Name: AuditAnswer.Unknown } => verdict != "passed",
        _ => verdict == answer.Name,
    };

    private static string Verdict(CheckReport report)
    {
        string[] names = [.. report.Mistakes.Except(Facts)];
        return report.Passed ? "passed"
            : report.Mistakes.Count > 0 && names.Length == 0 && report.Remarks.All(remark => remark.Key is not null)
                && report.Mistakes.Contains("time-limit") ? "time-limit"
            : names.Length == 0 ? AuditAnswer.Unexplained
            : string.Join(" + ", names);
    }

    private static CheckReport Judge(Exercise exercise, AuditCode code, int answer, long seed) =>
        exercise is OrderExercise order
            ? order.Judge((IReadOnlyList<string>)code.Make(answer, typeof(IReadOnlyList<string>)))
            : ExerciseProbe.Of(exercise.Id).Judge(method => code.Make(answer, method), seed);

    private static void Print(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
