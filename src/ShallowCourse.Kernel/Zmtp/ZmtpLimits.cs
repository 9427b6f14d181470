namespace ShallowCourse.Kernel.Zmtp;

/// <summary>What one peer may cost.</summary>
/// <param name="LargestMessage">Octets in one received message; more ends the connection.</param>
/// <param name="LongestQueue">Octets that may wait to be sent to a peer that reads slowly; more ends the
/// connection.</param>
internal sealed record ZmtpLimits(int LargestMessage = 64 << 20, long LongestQueue = 256L << 20);
