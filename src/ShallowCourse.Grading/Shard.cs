using System.Globalization;

namespace ShallowCourse.Grading;

/// <summary>A machine's share of a class: of N, every Nth submission beginning with the Ith.</summary>
internal sealed record Shard(int Index, int Count)
{
    /// <param name="text">Such as 2/4; null for the whole class.</param>
    /// <exception cref="InvalidDataException">It is no share.</exception>
    public static Shard Of(string? text)
    {
        if (text is null)
        {
            return new Shard(1, 1);
        }

        return text.Split('/') is [var i, var n]
            && int.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count
            ? new Shard(index, count)
            : throw new InvalidDataException(
                $"--shard: got {text}, expected I/N with I from 1 to N, such as 2/4.");
    }

    public IReadOnlyList<T> Take<T>(IEnumerable<T> all) =>
        [.. all.Where((_, place) => place % Count == Index - 1)];
}
