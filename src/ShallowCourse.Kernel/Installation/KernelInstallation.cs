namespace ShallowCourse.Kernel.Installation;

/// <summary>What an installation did.</summary>
/// <param name="Spec">The kernelspec.</param>
/// <param name="Copy">The folder it starts from.</param>
/// <param name="Taken">Whose <c>.net-csharp</c> was left alone, where that is why the name is another.</param>
internal sealed record KernelInstallation(KernelSpec Spec, string Copy, KernelSpec? Taken);
