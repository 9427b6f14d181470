namespace ShallowCourse;

/// <summary>
/// How the examples are divided. The chunks depend on the sizes alone, never on the number of workers.
/// </summary>
internal readonly record struct WorkPlan(int Chunks, int Workers)
{
    private const long ChunkWork = 100_000; // some microseconds, well above what handing a chunk over costs
    private const int ChunkExamples = 128; // so that adding the chunks' gradients up stays small beside making them
    private const int MostChunks = 64;
    private const int MostShareDoubles = 1 << 21; // 16 MiB for the gradients of all chunks

    public static WorkPlan For(LayerSizes sizes, int m, int processors)
    {
        var work = (long)m * sizes.n1 * (8 + sizes.n0);
        var affordable = Math.Max(8, MostShareDoubles / sizes.ParameterCount);
        var chunks = (int)Math.Clamp(
            work / ChunkWork, 1, Math.Min(MostChunks, Math.Min(affordable, Math.Max(1, m / ChunkExamples))));
        return new WorkPlan(chunks, Math.Clamp(processors, 1, chunks));
    }
}
