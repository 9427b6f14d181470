namespace ShallowCourse.Kernel.Zmtp;

/// <summary>The 64 octets with which both sides of a connection begin (ZMTP 3.1, "Formal Grammar").</summary>
internal static class ZmtpGreeting
{
    public const int Length = 64;
    private const int VersionAt = 10;
    private const int MechanismAt = 12;
    private const int MechanismLength = 20;

    /// <summary>signature, version 3.1, mechanism NULL, not a server, filler.</summary>
    public static byte[] Create()
    {
        var greeting = new byte[Length];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[VersionAt] = 3;
        greeting[VersionAt + 1] = 1;
        "NULL"u8.CopyTo(greeting.AsSpan(MechanismAt));
        return greeting;
    }

    /// <summary>Accepts version 3 or later with mechanism NULL; the padding in the signature means nothing.</summary>
    public static void Check(ReadOnlySpan<byte> greeting)
    {
        if (greeting[0] != 0xFF || (greeting[9] & 1) == 0)
        {
            throw new ZmtpException("the peer does not begin with a ZMTP signature");
        }

        if (greeting[VersionAt] < 3)
        {
            throw new ZmtpException($"the peer speaks ZMTP {greeting[VersionAt]}, expected 3 or later");
        }

        var mechanism = greeting.Slice(MechanismAt, MechanismLength).TrimEnd((byte)0);
        if (!mechanism.SequenceEqual("NULL"u8))
        {
            throw new ZmtpException("the peer asks for a security mechanism other than NULL");
        }
    }
}
