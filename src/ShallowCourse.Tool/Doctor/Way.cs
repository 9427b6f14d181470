namespace ShallowCourse.Tool.Doctor;

/// <summary>A way to open the course.</summary>
/// <param name="Name">The front end.</param>
/// <param name="Missing">How many things it still lacks.</param>
/// <param name="Command">How it is opened, or the next thing to do for it.</param>
internal sealed record Way(string Name, int Missing, string Command)
{
    public bool Works => Missing == 0;
}
