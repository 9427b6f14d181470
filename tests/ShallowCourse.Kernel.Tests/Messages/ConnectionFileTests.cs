using System.Net;

namespace ShallowCourse.Kernel.Tests.Messages;

public sealed class ConnectionFileTests
{
    private const string Complete = """
        {"shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5, "ip": "127.0.0.1",
         "key": "secret", "transport": "tcp", "signature_scheme": "hmac-sha256", "kernel_name": "x"}
        """;

    [Fact]
    public void Every_port_goes_to_its_channel() => Assert.Equal(
        new ConnectionFile(
            IPAddress.Loopback, ShellPort: 1, ControlPort: 4, IopubPort: 2, StdinPort: 3, HeartbeatPort: 5, "secret"),
        ConnectionFile.Parse(Complete));

    [Theory]
    [InlineData("\"transport\": \"tcp\"", "\"transport\": \"ipc\"", "ipc")]
    [InlineData("hmac-sha256", "hmac-md5", "hmac-md5")]
    [InlineData("\"shell_port\": 1,", "", "not a Jupyter connection file")]
    [InlineData("\"ip\": \"127.0.0.1\"", "\"ip\": \"nowhere\"", "not a Jupyter connection file")]
    [InlineData("{\"shell", "[\"shell", "not a Jupyter connection file")]
    public void What_cannot_be_served_is_named(string old, string replacement, string expected)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, Complete.Replace(old, replacement, StringComparison.Ordinal));
        try
        {
            var error = Assert.Throws<KernelException>(() => ConnectionFile.Read(path));
            Assert.Contains(expected, error.Message, StringComparison.Ordinal);
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_missing_file_is_said_with_a_remedy()
    {
        var error = Assert.Throws<KernelException>(() => ConnectionFile.Read("no-such-file.json"));
        Assert.Contains("course kernel install", error.Message, StringComparison.Ordinal);
    }
}
