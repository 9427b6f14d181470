namespace ShallowCourse;

/// <summary>The network at one moment of its training, for replays.</summary>
/// <param name="Iteration">Updates done; 0 is the initial network.</param>
/// <param name="Cost">J at these parameters.</param>
/// <param name="Parameters">The parameters, not shared with the trainer.</param>
public sealed record Snapshot(int Iteration, double Cost, Parameters Parameters);
