using System.Diagnostics.CodeAnalysis;

namespace ShallowCourse.Testing;

/// <summary>What a test needs and a machine may lack: a browser, Jupyter, npm, the genuine tool.</summary>
internal static class Unavailable
{
    private static bool OnCi => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>Skips the running test with the reason; on CI, which has everything, fails it.</summary>
    [DoesNotReturn]
    public static void Skip(string reason)
    {
        if (OnCi)
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }
}
