namespace ShallowCourse.Hosting.Packages;

/// <summary>A package where NuGet unpacked it.</summary>
internal sealed record RestoredPackage(string Name, string Version, string Folder);
