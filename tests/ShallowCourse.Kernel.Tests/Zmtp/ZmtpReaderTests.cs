using System.Text;

namespace ShallowCourse.Kernel.Tests.Zmtp;

public class ZmtpReaderTests
{
    [Fact]
    public async Task A_message_that_trickles_in_octet_by_octet_is_one_message()
    {
        byte[] sent = [1, 2, (byte)'h', (byte)'i', 0, 1, (byte)'!'];
        using var reader = new ZmtpReader(new TricklingStream(sent), limit: 100);

        var (command, message) = await reader.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Null(command);
        Assert.Equal(["hi", "!"], message.Select(Encoding.UTF8.GetString));
    }

    /// <summary>A network that hands over one octet at a time, however many are asked for.</summary>
    private sealed class TricklingStream(byte[] octets) : MemoryStream(octets)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1)], cancellationToken);
    }
}
