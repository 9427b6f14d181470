using System.Globalization;
using ShallowCourse.Testing;
using ShallowCourse.Testing.Browser;

namespace ShallowCourse.Benchmarks.Page;

/// <summary>
/// What a reader of the site waits for, in headless Chromium, from a plain server of files on this machine: medians
/// of the rounds beside the goals.
/// </summary>
internal sealed class PageTable
{
    private const string Lesson = "en/3.09-gradient-descent.html";

    private readonly List<(string Name, double Goal, SampleSet Samples)> _rows = [];

    /// <param name="site">The folder that <c>course site</c> wrote.</param>
    /// <param name="rounds">How often everything is done.</param>
    public static async Task PrintAsync(string site, int rounds)
    {
        await using var server = await StaticServer.StartAsync(site);
        await using var chromium = new ChromiumFixture();
        await chromium.InitializeAsync();
        var table = new PageTable();
        for (var round = 0; round < rounds; round++)
        {
            await table.VisitAsync(chromium, server.Address, everyLesson: round == 0);
        }

        table.Print();
    }

    private async Task VisitAsync(ChromiumFixture chromium, Uri address, bool everyLesson)
    {
        var visit = await PageVisit.OpenAsync(chromium, new Uri(address, Lesson));
        await using (visit)
        {
            Add("Run to first result, first visit", 4, await visit.FirstResultAsync());
            Add("a later small cell", 0.1, await visit.SmallCellAsync());
            Add("training of the flower, 10,000 iterations, n1 = 4", 1, await visit.TrainingAsync());
            Add("check of an exercise: the first", 0.5, await visit.CheckAsync(Answers.Wrong));
            Add("check of an exercise: right", 0.5, await visit.CheckAsync(Answers.Right));
            Add("check of an exercise: wrong", 0.5, await visit.CheckAsync(Answers.Wrong));
            Add("completion, first", 0.6, await visit.CompletionAsync());
            Add("completion, later", 0.2, await visit.CompletionAsync());
            Add("diagnostics", 0.2, await visit.DiagnosticsAsync());
            Add("Stop to ready, a loop of the cell", 0.15, await visit.StopLoopAsync());
            Add("Stop to ready, a new worker, cells above run again", 3, await visit.StopDeafAsync());
            Add("next cell after one that took 2 GB", double.NaN, await visit.AfterAllMemoryAsync());
            await visit.ResetAllAsync();
            await visit.WaitUntilKeptAsync();
            await visit.LoadAgainAsync();
            Add("Run to first result, cached, cold", 2.5, await visit.FirstResultAsync());
            await visit.LoadAgainAsync();
            Add("Run to first result, warmed by intent", 0.3, await visit.FirstResultAfterIntentAsync());
            await visit.LoadAgainAsync();
            Add("all cells of lesson 3.9, engine cached", 10, await visit.RunAllAsync());
            if (everyLesson)
            {
                Add("the longest of all lessons, once", 20, await LongestLessonAsync(visit, address));
            }
        }
    }

    private static async Task<double> LongestLessonAsync(PageVisit visit, Uri address)
    {
        var longest = 0.0;
        foreach (var name in Repository.NotebooksOfThePage.Select(Path.GetFileNameWithoutExtension))
        {
            await visit.GoToAsync(new Uri(address, $"en/{name}.html"));
            var seconds = await visit.RunAllAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {seconds:F1} s"));
            longest = Math.Max(longest, seconds);
        }

        return longest;
    }

    private void Add(string name, double goal, double seconds)
    {
        var index = _rows.FindIndex(row => row.Name == name);
        if (index < 0)
        {
            index = _rows.Count;
            _rows.Add((name, goal, new SampleSet()));
        }

        _rows[index].Samples.Add(seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {seconds:F2} s"));
    }

    private void Print()
    {
        Console.WriteLine();
        Console.WriteLine("| what | goal | median | spread |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (name, goal, samples) in _rows)
        {
            var limit = double.IsNaN(goal) ? "works" : string.Create(CultureInfo.InvariantCulture, $"≤ {goal} s");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {limit} | {samples.Median:F2} s | {samples.Spread:P0} |"));
        }
    }
}
