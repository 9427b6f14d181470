using System.Security.Cryptography;
using System.Text;

namespace ShallowCourse.Kernel.Messages;

/// <summary>
/// Signs what is sent and checks what comes in: HMAC-SHA256 over the four JSON frames, as lower-case hex.
/// </summary>
/// <param name="key">The connection file's key; empty means that nobody signs.</param>
internal sealed class MessageSigner(string key)
{
    /// <summary>As many signatures as Jupyter's own client remembers.</summary>
    private const int Remembered = 1 << 16;

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);
    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _seenInOrder = [];
    private readonly Lock _lock = new();

    public string Sign(params ReadOnlySpan<byte[]> frames)
    {
        if (_key.Length == 0)
        {
            return "";
        }

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var frame in frames)
        {
            hash.AppendData(frame);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// False for a wrong, a missing and a repeated signature: whoever replays a message cannot run it twice.
    /// </summary>
    public bool Accept(byte[] signature, params ReadOnlySpan<byte[]> frames)
    {
        if (_key.Length == 0)
        {
            return true;
        }

        var expected = Sign(frames);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), signature))
        {
            return false;
        }

        lock (_lock)
        {
            if (!_seen.Add(expected))
            {
                return false;
            }

            _seenInOrder.Enqueue(expected);
            if (_seenInOrder.Count > Remembered)
            {
                _seen.Remove(_seenInOrder.Dequeue());
            }

            return true;
        }
    }
}
