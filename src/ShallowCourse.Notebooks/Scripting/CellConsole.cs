using System.Text;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// Sends what is written to <see cref="Console"/> to the cell that wrote it, so that sessions in one process do not
/// mix;
/// what other code writes goes where it went before.
/// </summary>
internal static class CellConsole
{
    static CellConsole()
    {
        Console.SetOut(new RoutedWriter(StreamOutput.StandardOutput, Console.Out));
        Console.SetError(new RoutedWriter(StreamOutput.StandardError, Console.Error));
    }

    /// <summary>What the host gives to <c>Console.ReadLine</c>. Whoever asks for it has the writers set.</summary>
    public static TextReader Input { get; } = new RoutedReader();

    private sealed class RoutedWriter : TextWriter
    {
        private readonly string _stream;
        private readonly TextWriter _otherwise;

        public RoutedWriter(string stream, TextWriter otherwise)
        {
            _stream = stream;
            _otherwise = otherwise;
            // Notebooks hold \n on every system.
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (CellExecution.Current is not { } cell)
            {
                _otherwise.Write(buffer);
                return;
            }
            // A loop that prints ends here by itself, even in a library, whose loops watch nothing.
            cell.Stop.ThrowIfCancellationRequested();
            cell.Write(_stream, buffer);
        }

        public override void Flush()
        {
            if (CellExecution.Current is null)
            {
                _otherwise.Flush();
            }
        }
    }

    private sealed class RoutedReader : TextReader
    {
        public override string? ReadLine() => CellExecution.Current?.ReadLine();

        public override int Read() => CellExecution.Current?.Read() ?? -1;

        public override int Peek() => CellExecution.Current?.Peek() ?? -1;

        /// <summary>One answer: a front end has no end of input.</summary>
        public override string ReadToEnd() => ReadLine() ?? "";
    }
}
