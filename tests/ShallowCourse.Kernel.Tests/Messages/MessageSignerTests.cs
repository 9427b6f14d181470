using System.Text;

namespace ShallowCourse.Kernel.Tests.Messages;

public sealed class MessageSignerTests
{
    /// <summary>Computed by Python: <c>hmac.new(b"secret", b"".join(frames), "sha256").hexdigest()</c>.</summary>
    private const string ByPython = "4cd721348272a9d38f52e40f18755f0c1547d1172085474a01e7af8f3442da14";

    private static readonly byte[][] Frames = [
        "{\"a\":1}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{\"code\":\"1\"}"u8.ToArray()];

    [Fact]
    public void The_signature_is_the_one_that_Python_computes() =>
        Assert.Equal(ByPython, new MessageSigner("secret").Sign(Frames));

    [Fact]
    public void A_right_signature_is_accepted_once()
    {
        var signer = new MessageSigner("secret");
        Assert.True(signer.Accept(Encoding.ASCII.GetBytes(ByPython), Frames));
        Assert.False(signer.Accept(Encoding.ASCII.GetBytes(ByPython), Frames));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public void A_wrong_signature_is_refused(string signature) =>
        Assert.False(new MessageSigner("secret").Accept(Encoding.ASCII.GetBytes(signature), Frames));

    [Fact]
    public void A_refused_message_does_not_use_up_the_right_one()
    {
        var signer = new MessageSigner("secret");
        Assert.False(signer.Accept("wrong"u8.ToArray(), Frames));
        Assert.True(signer.Accept(Encoding.ASCII.GetBytes(ByPython), Frames));
    }

    [Fact]
    public void Memory_of_seen_signatures_is_bounded_and_forgets_the_oldest()
    {
        const int Remembered = 1 << 16;
        var signer = new MessageSigner("secret");
        var first = Encoding.ASCII.GetBytes(signer.Sign(Number(0)));
        Assert.True(signer.Accept(first, Number(0)));
        for (var i = 1; i < Remembered; i++)
        {
            Assert.True(signer.Accept(Encoding.ASCII.GetBytes(signer.Sign(Number(i))), Number(i)));
        }

        Assert.False(signer.Accept(first, Number(0)));
        Assert.True(signer.Accept(Encoding.ASCII.GetBytes(signer.Sign(Number(Remembered))), Number(Remembered)));
        Assert.True(signer.Accept(first, Number(0)));

        static byte[] Number(int i) => BitConverter.GetBytes(i);
    }

    [Fact]
    public void Without_a_key_nobody_signs()
    {
        var signer = new MessageSigner("");
        Assert.Equal("", signer.Sign(Frames));
        Assert.True(signer.Accept([], Frames));
        Assert.True(signer.Accept([], Frames));
    }
}
