namespace ShallowCourse.Notebooks.Packages;

/// <summary>A package that cannot be had; the message names it and says what to do.</summary>
internal sealed class PackageException(string message, Exception? inner = null) : Exception(message, inner);
