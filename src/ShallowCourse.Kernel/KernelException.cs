namespace ShallowCourse.Kernel;

/// <summary>What the kernel cannot do, said to whoever started it: what, got, expected, remedy.</summary>
internal sealed class KernelException(string message, Exception? inner = null) : Exception(message, inner);
