using System.Net;
using System.Text.Json;

namespace ShallowCourse.Kernel.Messages;

/// <summary>Where a front end wants the kernel to listen, and the key with which both sign.</summary>
internal sealed record ConnectionFile(
    IPAddress Ip, int ShellPort, int ControlPort, int IopubPort, int StdinPort, int HeartbeatPort, string Key)
{
    private const string OnlyScheme = "hmac-sha256";

    /// <exception cref="KernelException">The file is missing, is no connection file, or asks for what is not
    /// served.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or
            KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new KernelException(
                $"{path} is not a Jupyter connection file ({error.Message.TrimEnd('.')}). " +
                "A front end writes it and passes its path: `course kernel install`, then choose the kernel there.",
                error);
        }
    }

    public static ConnectionFile Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var transport = Text(root, "transport", "tcp");
        if (transport != "tcp")
        {
            throw new FormatException($"transport is \"{transport}\", only \"tcp\" is served");
        }

        var key = Text(root, "key", "");
        var scheme = Text(root, "signature_scheme", OnlyScheme);
        if (key.Length > 0 && scheme != OnlyScheme)
        {
            throw new FormatException($"signature_scheme is \"{scheme}\", only \"{OnlyScheme}\" is served");
        }

        return new ConnectionFile(
            Address(Text(root, "ip", "127.0.0.1")),
            Port(root, "shell_port"), Port(root, "control_port"), Port(root, "iopub_port"),
            Port(root, "stdin_port"), Port(root, "hb_port"), key);
    }

    private static IPAddress Address(string ip) => ip switch
    {
        "localhost" => IPAddress.Loopback,
        "*" => IPAddress.Any,
        _ => IPAddress.Parse(ip),
    };

    private static int Port(JsonElement root, string name) => root.GetProperty(name).GetInt32();

    private static string Text(JsonElement root, string name, string missing) =>
        root.TryGetProperty(name, out var value) ? value.GetString() ?? missing : missing;
}
