namespace ShallowCourse.Tests;

/// <summary>Reaches into an exercise whatever the type of its method is.</summary>
public abstract class ExerciseProbe
{
    public const int Seeds = 20;

    /// <summary>Ids of all exercises whose answer is a method.</summary>
    public static TheoryData<string> MethodExercises =>
        new(
            ShallowCourse.Exercises.All.Where(exercise => exercise is not OrderExercise)
                .Select(exercise => exercise.Id));

    /// <summary>Every known wrong answer by its place in the list, with the names of what is wrong in it.</summary>
    public abstract IReadOnlyList<string> KnownMistakes { get; }

    public static ExerciseProbe Of(string id)
    {
        var exercise = ShallowCourse.Exercises.Find(id);
        var method = exercise.GetType().GetGenericArguments().Single();
        return (ExerciseProbe)Activator.CreateInstance(typeof(ExerciseProbe<>).MakeGenericType(method), exercise)!;
    }

    public abstract CheckReport JudgeKnown(int index, long seed);

    public abstract CheckReport JudgeReference(long seed);

    /// <summary>Judges what is made for the type of the exercise's method.</summary>
    public abstract CheckReport Judge(Func<Type, object> make, long seed);
}

public sealed class ExerciseProbe<TMethod> : ExerciseProbe
{
    private readonly MethodExercise<TMethod> _exercise;

    public ExerciseProbe(Exercise exercise)
    {
        _exercise = (MethodExercise<TMethod>)exercise;
    }

    public override IReadOnlyList<string> KnownMistakes =>
        [
            .. _exercise.Definition.Known.Select(
                known => string.Join(" + ", known.Mistakes.Select(mistake => mistake.Key)))];

    public override CheckReport JudgeKnown(int index, long seed) =>
        _exercise.Judge(_exercise.Definition.Known[index].Make(), seed, RunLimits.Default);

    public override CheckReport JudgeReference(long seed) =>
        _exercise.Judge(_exercise.Definition.Reference, seed, RunLimits.Default);

    public override CheckReport Judge(Func<Type, object> make, long seed) =>
        _exercise.Judge((TMethod)make(typeof(TMethod)), seed, RunLimits.Default);
}
