using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// The way from one cell's code to its output: collects console text into pieces, keeps the order, cuts what is too
/// much, and is closed when the cell has ended, so that what a thread that was left behind still writes reaches nobody:
/// closing waits for a call to the receiver that is under way, and afterwards a writer changes nothing.
/// </summary>
internal sealed class CellExecution(ISessionOutput output, int consoleLimit)
{
    private const int PieceLength = 8192;
    private static readonly TimeSpan FlushAfter = TimeSpan.FromMilliseconds(25);
    private static readonly AsyncLocal<CellExecution?> Flow = new();

    private readonly Lock _gate = new();
    private readonly StringBuilder _pending = new();
    private string _stream = StreamOutput.StandardOutput;
    private Timer? _timer;
    private long _pendingSince;
    private int _written;
    private bool _cut;
    private volatile bool _closed;

    // A line that is being read by characters, and how many of them were.
    private string? _line;
    private int _read;

    /// <summary>The execution that the calling code belongs to, on whatever thread; null outside cells.</summary>
    public static CellExecution? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    /// <summary>Cancelled when the cell must end.</summary>
    public CancellationToken Stop { get; set; }

    /// <summary>Told of the cultures when the cell sets one: .NET forgets it where the cell's code ends.</summary>
    public Action<(CultureInfo Current, CultureInfo UI)> Cultures { get; init; } = _ => { };

    public void Write(string stream, ReadOnlySpan<char> text)
    {
        if (_closed)
        {
            return;
        }

        lock (_gate)
        {
            if (!_closed && !_cut && !text.IsEmpty)
            {
                Append(stream, text);
            }
        }
    }

    /// <summary>Hands something other than console text to the receiver, after the text that came before it.</summary>
    public void Send(Action<ISessionOutput> send)
    {
        if (_closed)
        {
            return;
        }

        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            Flush(final: true);
            Deliver(send);
        }
    }

    /// <summary>What is left of a line that was read by characters, else the next one.</summary>
    public string? ReadLine()
    {
        if (_line is not { } line)
        {
            return Ask();
        }

        _line = null;
        return line[_read..^1];
    }

    /// <summary>The next character of a line that was asked for, its end included; −1 where nobody answers.</summary>
    public int Read()
    {
        var next = Peek();
        if (next >= 0 && ++_read == _line!.Length)
        {
            _line = null;
        }

        return next;
    }

    public int Peek()
    {
        if (_line is null)
        {
            _line = Ask() is { } line ? line + '\n' : null;
            _read = 0;
        }

        return _line is null ? -1 : _line[_read];
    }

    /// <summary>Delivers what is left; nothing is delivered any more.</summary>
    public void Close() => Send(_ =>
    {
        _closed = true;
        _timer?.Dispose();
    });

    /// <summary>Shows what a thread of the cell did not catch; the cell goes on, or has ended long ago.</summary>
    public void Stray(CellError error)
    {
        // Its loop was told to stop, and stopped.
        if (Stop.IsCancellationRequested)
        {
            return;
        }

        lock (_gate)
        {
            if (_closed)
            {
                Deliver(receiver => receiver.Late(error));
            }
            else
            {
                Append(StreamOutput.StandardError, StrayException.Report(error));
                Deliver(receiver => receiver.Uncaught(error));
            }
        }
    }

    /// <summary>Delivers text that a timer would have delivered by now.</summary>
    public void FlushOld()
    {
        if (_pending.Length > 0 && IsPendingOld())
        {
            FlushPrinted();
        }
    }

    // Not under the lock: what another thread prints while this one waits for a line should be seen.
    private string? Ask()
    {
        Send(_ => { });
        return output.ReadLine();
    }

    private void Append(string stream, ReadOnlySpan<char> text)
    {
        if (stream != _stream)
        {
            Flush(final: true);
            _stream = stream;
        }
        if (_pending.Length == 0)
        {
            _pendingSince = Stopwatch.GetTimestamp();
        }

        var room = consoleLimit - _written;
        if (text.Length <= room)
        {
            _pending.Append(text);
            _written += text.Length;
        }
        else
        {
            _cut = true;
            _pending.Append(text[..(room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : room)]);
            _pending.Append(
                FormattableString.Invariant($"\n[output cut: a cell may print {consoleLimit:N0} characters]\n"));
        }
        if (_pending.Length >= PieceLength || IsPendingOld())
        {
            Flush(final: false);
        }
        else
        {
            _timer ??= new Timer(_ => FlushPrinted());
            _timer.Change(FlushAfter, Timeout.InfiniteTimeSpan);
        }
    }

    // Where there is one thread, no timer fires while a cell is busy.
    private bool IsPendingOld() => Stopwatch.GetElapsedTime(_pendingSince) >= FlushAfter;

    private void FlushPrinted()
    {
        if (_closed)
        {
            return;
        }

        lock (_gate)
        {
            if (!_closed)
            {
                Flush(final: false);
            }
        }
    }

    /// <param name="final">Otherwise the first half of a surrogate pair waits for the second.</param>
    private void Flush(bool final)
    {
        var held = !final && _pending.Length > 0 && char.IsHighSurrogate(_pending[^1]) ? _pending[^1] : (char?)null;
        if (held is not null)
        {
            _pending.Length--;
        }

        if (_pending.Length > 0)
        {
            var text = _pending.ToString();
            Deliver(receiver => receiver.Stream(_stream, text));
        }

        _pending.Clear();
        _pending.Append(held);
    }

    // What the receiver itself writes to the console is no output of the cell's: it would come back here.
    private void Deliver(Action<ISessionOutput> send)
    {
        var cell = Current;
        Current = null;
        try
        {
            send(output);
        }
        finally
        {
            Current = cell;
        }
    }
}
