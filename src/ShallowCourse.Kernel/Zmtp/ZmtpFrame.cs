namespace ShallowCourse.Kernel.Zmtp;

/// <summary>One frame as read.</summary>
internal readonly record struct ZmtpFrame(byte[] Body, bool HasMore, bool IsCommand);
