namespace ShallowCourse.Notebooks.Scripting;

/// <summary>What to run: an assembly, its debugging symbols, and whether it ends in a value to show.</summary>
internal sealed record CellCode(byte[] Assembly, byte[] Symbols, bool HasValue);
