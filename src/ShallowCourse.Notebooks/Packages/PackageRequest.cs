namespace ShallowCourse.Notebooks.Packages;

/// <summary>A package as a cell names it. Null version: the newest.</summary>
internal sealed record PackageRequest(string Name, string? Version)
{
    public override string ToString() => Version is null ? Name : $"{Name}, {Version}";
}
