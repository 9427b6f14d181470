using System.IO.Compression;

namespace ShallowCourse.Browser.Tests;

/// <summary>A first visit on a phone pays for each byte.</summary>
public class EngineSizeTests
{
    private const double MostGzipBytes = 9.5e6;
    private const double MostBrotliBytes = 8.0e6;
    // Level 11, which a host may use, takes minutes and saves another twentieth.
    private const int Quality = 9;
    private const int Window = 24;

    [Fact]
    public void The_engine_is_within_its_budget_as_it_is_shipped() =>
        Assert.InRange(EngineFolder.Files.Sum(file => file.GzipBytes), 1, MostGzipBytes);

    [Fact]
    public void The_engine_is_within_its_budget_on_a_host_that_has_brotli() =>
        Assert.InRange(EngineFolder.Files.Sum(BrotliBytes), 1, MostBrotliBytes);

    [Fact]
    public void Every_file_is_what_the_list_says()
    {
        foreach (var file in EngineFolder.Files)
        {
            using var content = file.Open();
            using var all = new MemoryStream();
            content.CopyTo(all);

            Assert.Equal(file.Bytes, all.Length);
        }
    }

    private static long BrotliBytes(EngineFile file)
    {
        using var content = new MemoryStream();
        using (var stream = file.Open())
        {
            stream.CopyTo(content);
        }

        var packed = new byte[BrotliEncoder.GetMaxCompressedLength((int)content.Length)];
        Assert.True(BrotliEncoder.TryCompress(
            content.GetBuffer().AsSpan(0, (int)content.Length), packed, out var length, Quality, Window));
        return length;
    }
}
