namespace ShallowCourse;

/// <summary>The classes that hold the assignment's answers, or nearly: there each step is built from scratch.</summary>
internal static class LibrarySteps
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(ForwardPropagation), typeof(BackwardPropagation), typeof(Cost), typeof(GradientDescent),
        typeof(Initialization), typeof(Prediction), typeof(Trainer), typeof(DeepNetwork),
    ];
}
