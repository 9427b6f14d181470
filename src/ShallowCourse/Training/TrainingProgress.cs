namespace ShallowCourse;

/// <summary>How far a training run has come.</summary>
/// <param name="Iteration">Updates done.</param>
/// <param name="Iterations">Updates to do in all.</param>
/// <param name="Cost">J after those updates.</param>
public sealed record TrainingProgress(int Iteration, int Iterations, double Cost);
