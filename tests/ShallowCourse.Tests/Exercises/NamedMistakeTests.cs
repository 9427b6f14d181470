namespace ShallowCourse.Tests;

public class NamedMistakeTests
{
    public static TheoryData<string> MethodExercises => ExerciseProbe.MethodExercises;

    [Theory]
    [MemberData(nameof(MethodExercises))]
    public void A_reference_passes_on_every_seed(string id)
    {
        var probe = ExerciseProbe.Of(id);
        Assert.All(
            Enumerable.Range(0, ExerciseProbe.Seeds),
            seed => Assert.True(probe.JudgeReference(seed).Passed, probe.JudgeReference(seed).ToString()));
    }

    [Theory]
    [MemberData(nameof(MethodExercises))]
    public void Every_named_mistake_is_called_by_its_name_on_every_seed(string id)
    {
        var probe = ExerciseProbe.Of(id);
        var confused =
            from index in Enumerable.Range(0, probe.KnownMistakes.Count)
            let name = probe.KnownMistakes[index]
            where !name.Contains('+')
            from seed in Enumerable.Range(0, ExerciseProbe.Seeds)
            let said = string.Join(" + ", probe.JudgeKnown(index, seed).Mistakes)
            where said != name
            group seed by $"{name} [{index}] is called {said}" into confusion
            select $"{confusion.Key} on seeds {string.Join(" ", confusion)}";
        Assert.Empty(confused);
    }
}
