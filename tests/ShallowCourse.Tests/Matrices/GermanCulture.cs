using System.Globalization;

namespace ShallowCourse.Tests;

/// <summary>A culture that writes 0,5 for 0.5, until disposed.</summary>
internal sealed class GermanCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public GermanCulture()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.SkipUnless($"{0.5}" == "0,5", "This machine has no culture data.");
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
