using System.Globalization;

namespace ShallowCourse;

/// <summary>
/// An exercise whose answer is a method, or a few of them: judged by what they return, never by how they are written.
/// </summary>
internal sealed class MethodExercise<TMethod> : Exercise
{
    public MethodExercise(
        ExerciseDefinition<TMethod> definition, string id, string lesson, int points, string checkCall)
        : base(id, definition.Name, lesson, points)
    {
        Definition = definition;
        CheckCall = checkCall;
    }

    internal override string CheckCall { get; }

    internal ExerciseDefinition<TMethod> Definition { get; }

    public CheckReport Check(TMethod method, long? seed = null) =>
        Conclude(Judge(method, seed ?? CheckSeed.FromEnvironment(), RunLimits.FromEnvironment()));

    /// <summary>Judges without writing progress.</summary>
    internal CheckReport Judge(TMethod method, long seed, RunLimits limits)
    {
        var cases = WithRepeat(Definition.Cases(seed));
        var expected = Attempt<TMethod>.Of(Definition.Reference, cases);
        var attempt = Attempt<TMethod>.Guarded(method, cases, limits);
        var loops = Definition.WithoutLoop && method is Delegate code && LoopFinder.Loops(code);
        var libraryCall = Definition.Forbidden.Count > 0 && method is Delegate own
            ? LibraryCallFinder.Find(own, Definition.Forbidden)
            : null;
        var comparison = new Comparison<TMethod>(
            Definition, Texts, cases, expected, attempt, limits, loops, libraryCall);
        return comparison.Report(this, seed);
    }

    // The first case twice: an answer that remembers calls or draws unseeded numbers shows itself.
    private static IReadOnlyList<TestCase<TMethod>> WithRepeat(IReadOnlyList<TestCase<TMethod>> cases) =>
        [cases[0], .. cases];
}

/// <summary>What makes an exercise: everything but its id and its points.</summary>
internal sealed record ExerciseDefinition<TMethod>
{
    /// <summary>Finds texts, stub and solution.</summary>
    public required string Name { get; init; }

    /// <summary>What the learner's method is called in sentences.</summary>
    public required string MethodName { get; init; }

    public required IReadOnlyList<ExerciseOutput> Outputs { get; init; }

    /// <summary>What is computed on the way, for a shape error that happens there.</summary>
    public IReadOnlyList<ExerciseOutput> Steps { get; init; } = [];

    public required TMethod Reference { get; init; }

    /// <summary>Makes the cases from a seed.</summary>
    public required Func<long, IReadOnlyList<TestCase<TMethod>>> Cases { get; init; }

    public required IReadOnlyList<KnownAnswer<TMethod>> Known { get; init; }

    public Tolerance Tolerance { get; init; } = Tolerance.Default;

    /// <summary>Whether to do it without a loop is what the exercise is about.</summary>
    public bool WithoutLoop { get; init; }

    /// <summary>Classes of this library that hold the answer; an answer that calls them is none.</summary>
    public IReadOnlyList<Type> Forbidden { get; init; } = [];

    public MethodExercise<TMethod> As(string id, string lesson, int points, string checkCall) =>
        new(this, id, lesson, points, checkCall);
}

/// <summary>The seed that the cases are made from.</summary>
internal static class CheckSeed
{
    public const string Variable = "SHALLOWCOURSE_SEED";
    public const long Default = 1;

    /// <summary>A grader sets another one, so that nobody can write an answer for the cases seen.</summary>
    public static long FromEnvironment() =>
        long.TryParse(
            Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed % uint.MaxValue
            : Default;
}

/// <summary>The outcomes of all cases, as far as they were reached.</summary>
internal sealed record Attempt<TMethod>(IReadOnlyList<CaseOutcome> Outcomes, bool Completed)
{
    public static Attempt<TMethod> Of(TMethod method, IReadOnlyList<TestCase<TMethod>> cases) =>
        new([.. cases.Select(testCase => testCase.Run(method))], Completed: true);

    public static Attempt<TMethod> Guarded(TMethod method, IReadOnlyList<TestCase<TMethod>> cases, RunLimits limits)
    {
        var outcomes = new CaseOutcome[cases.Count];
        var reached = 0;
        var completed = GuardedRun.Run(
            () =>
            {
                for (var i = 0; i < cases.Count; i++)
                {
                    outcomes[i] = cases[i].Run(method);
                    Volatile.Write(ref reached, i + 1);
                }
            },
            limits);
        return new(outcomes[..Volatile.Read(ref reached)], completed);
    }
}
