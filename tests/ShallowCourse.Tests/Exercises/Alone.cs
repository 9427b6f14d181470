namespace ShallowCourse.Tests;

/// <summary>
/// Tests that change the whole process, its memory limit or its environment: nothing runs beside them.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Alone
{
    public const string Name = "Alone";
}
