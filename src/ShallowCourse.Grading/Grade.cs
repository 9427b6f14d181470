using System.Text.Json.Serialization;

namespace ShallowCourse.Grading;

/// <summary>One graded submission.</summary>
internal sealed record Grade(string Name, string? Problem, IReadOnlyList<TaskGrade> Tasks)
{
    /// <summary>What concerns the whole file.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    [JsonIgnore]
    public double Points => Tasks.Sum(task => task.Points);

    [JsonIgnore]
    public double MaximumPoints => Tasks.Sum(task => task.MaximumPoints);
}
