using Microsoft.Playwright;
using ShallowCourse.Testing.Browser;

namespace ShallowCourse.Benchmarks.Page;

/// <summary>
/// Times what a reader waits for by the page's own clock, from the event to the change that they see: what the
/// browser's driver takes is not in it.
/// </summary>
internal sealed class PageClock(LiveReader reader)
{
    // Waits for `seen()` after `act()`; a change of the page is looked at in the frame in which it is drawn.
    private const string Timing =
        """
        () => {
          navigator.serviceWorker.addEventListener("message", ({ data }) => {
            if (data.type === "kept") window.isKept = true;
          });
          window.timed = (act, seen) => new Promise((resolve) => {
            const began = performance.now();
            window.begun = null;
            const look = () => {
              if (!seen()) return false;
              watcher.disconnect();
              resolve((performance.now() - began) / 1000);
              return true;
            };
            const watcher = new MutationObserver(look);
            watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
            act();
            look();
          });
          window.cell = (id) => document.getElementById(id);
          // What a cell says of its last run is not taken for this one's.
          window.ended = (id, words) => {
            if (window.cell(id).classList.contains("is-running")) window.begun = id;
            return window.begun === id && window.cell(id).querySelector(".state")?.textContent.includes(words);
          };
        }
        """;

    public LiveReader Reader { get; } = reader;

    public async Task PrepareAsync() => await Reader.Page.EvaluateAsync(Timing);

    /// <summary>From a click on a cell's Run until the words of its state.</summary>
    public Task<double> RunAsync(string id, string until = "ran in") => RunAsync(id, id, until);

    /// <summary>
    /// From a click on a cell's Run until another cell's state: a click on an exercise's Run ends with its check.
    /// </summary>
    public Task<double> CheckAsync(string id) => RunAsync(id, $"{id}-check", "ran in");

    /// <summary>From pressing Stop until the cell has ended and another could run.</summary>
    public Task<double> StopAsync(string dock) => TimeAsync(
        "document.querySelector('.tool.stop').click()",
        $"document.querySelector('.dock-status').textContent.includes('{dock}')"
        + " && document.querySelector('.tool.stop').hidden");

    /// <summary>Seconds from what is done until what is then seen, both as JavaScript.</summary>
    public Task<double> TimeAsync(string act, string seen) =>
        Reader.Page.EvaluateAsync<double>($"() => timed(() => {{ {act} }}, () => {seen})");

    private Task<double> RunAsync(string id, string ending, string until) => TimeAsync(
        $"cell('{id}').querySelector('.tool.run').click()", $"ended('{ending}', '{until}')");

    /// <summary>Until a cell says that it is busy.</summary>
    public Task WaitUntilBusyAsync(string id) =>
        Assertions.Expect(Reader.Page.Locator($"[id=\"{id}\"].is-running")).ToHaveCountAsync(1);
}
