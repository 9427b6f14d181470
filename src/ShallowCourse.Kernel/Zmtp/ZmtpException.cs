namespace ShallowCourse.Kernel.Zmtp;

/// <summary>A peer that breaks the protocol. Its connection is dropped; nothing else is affected.</summary>
internal sealed class ZmtpException(string message) : Exception(message);
