namespace ShallowCourse.Kernel.Tests;

/// <summary>
/// The kernel in Jupyter's own hands: the Python scripts in tests/jupyter, each a test suite of its own.
/// </summary>
[Collection("Jupyter")]
public sealed class JupyterEndToEndTests(JupyterFixture jupyter) : IClassFixture<JupyterFixture>
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public Task All_twelve_conformance_tests_pass() => jupyter.RunAsync("conformance.py", Limit);

    [Fact]
    public Task The_protocol_holds_over_real_sockets() => jupyter.RunAsync("protocol.py", Limit);

    [Fact]
    public Task Hostile_messages_and_octets_are_survived() => jupyter.RunAsync("hostile.py", Limit);

    /// <summary>Each loop once; COURSE_INTERRUPTS=40 makes it two hundred interrupts.</summary>
    [Fact]
    public Task No_interrupt_of_a_loop_inside_the_base_library_ends_the_kernel() =>
        jupyter.RunAsync("interrupts.py", TimeSpan.FromMinutes(20));

    [Fact]
    public Task Nbconvert_executes_every_lesson() => jupyter.RunAsync("lessons.py", Limit);

    [Fact]
    public Task Eight_users_of_JupyterHub_run_a_lesson_at_once() =>
        jupyter.RunAsync("hub.py", Limit, needs: "jupyterhub");
}
