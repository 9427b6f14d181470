using System.Text.Json;

namespace ShallowCourse;

/// <summary>What a learner has done with one exercise.</summary>
internal sealed record ExerciseState(bool Passed, int Attempts, int Hints)
{
    public static readonly ExerciseState Untouched = new(false, 0, 0);
}

/// <summary>
/// The learner's progress, in a file beside the notebook. A check must never fail because of it: what cannot be written
/// is kept in memory, and a file that cannot be read is set aside as .bak.
/// </summary>
internal sealed class ProgressStore(string directory)
{
    public const string FileName = ".shallowcourse-progress.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly object _lock = new();
    private Dictionary<string, ExerciseState>? _unsaved;

    /// <summary>The store of the directory in which the notebook runs.</summary>
    public static ProgressStore Current { get; } = new(Environment.CurrentDirectory);

    /// <summary>
    /// Told the file's text whenever it changes, for a host that keeps it elsewhere: a page's files go with the page.
    /// </summary>
    public Action<string>? Changed { get; set; }

    /// <summary>Where the file is, or would be.</summary>
    public string Path { get; } = System.IO.Path.Combine(directory, FileName);

    /// <summary>Whether the last change reached the file.</summary>
    public bool IsSaved => _unsaved is null;

    public ExerciseState this[string exercise]
    {
        get
        {
            lock (_lock)
            {
                return Read().GetValueOrDefault(exercise, ExerciseState.Untouched);
            }
        }
    }

    public ExerciseState Change(string exercise, Func<ExerciseState, ExerciseState> change)
    {
        lock (_lock)
        {
            var states = Read();
            var before = states.GetValueOrDefault(exercise, ExerciseState.Untouched);
            var after = change(before);
            if (after != before)
            {
                states[exercise] = after;
                Write(states);
            }

            return after;
        }
    }

    /// <summary>Puts back what <see cref="Changed"/> was told.</summary>
    public void Restore(string text)
    {
        lock (_lock)
        {
            File.WriteAllText(Path, text);
            _unsaved = null;
        }
    }

    public void Reset()
    {
        lock (_lock)
        {
            Write([]);
        }
    }

    private Dictionary<string, ExerciseState> Read()
    {
        if (_unsaved is not null)
        {
            return _unsaved;
        }

        try
        {
            return File.Exists(Path) ? Parse(File.ReadAllText(Path)) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private Dictionary<string, ExerciseState> Parse(string json)
    {
        try
        {
            var exercises = JsonSerializer.Deserialize<ProgressData>(json, Options)?.Exercises;
            if (exercises is not null && exercises.Values.All(state => state is not null))
            {
                return exercises;
            }
        }
        catch (JsonException)
        {
        }

        File.Move(Path, Path + ".bak", overwrite: true);
        return [];
    }

    private void Write(Dictionary<string, ExerciseState> states)
    {
        try
        {
            // Whole or not at all: two notebooks may share the directory.
            var temporary = $"{Path}.{Environment.ProcessId}.tmp";
            var text = JsonSerializer.Serialize(new ProgressData(1, states), Options);
            File.WriteAllText(temporary, text);
            File.Move(temporary, Path, overwrite: true);
            _unsaved = null;
            Changed?.Invoke(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _unsaved = states;
        }
    }

    private sealed record ProgressData(int Version, Dictionary<string, ExerciseState> Exercises);
}
