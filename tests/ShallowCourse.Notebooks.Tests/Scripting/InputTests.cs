namespace ShallowCourse.Notebooks.Tests.Scripting;

/// <summary>
/// Alone, because a browser that is started meanwhile sets the process's input encoding, which drops its reader.
/// </summary>
[CollectionDefinition(nameof(InputTests), DisableParallelization = true)]
[Collection(nameof(InputTests))]
public sealed class InputTests : SessionTest
{
    [Fact]
    public async Task A_cell_asks_for_a_line_of_input_and_gets_nothing_where_nobody_answers()
    {
        Assert.Null(await Value("Console.ReadLine()"));
        var output = new RecordingOutput() { Input = () => "Ada" };
        Assert.Equal("Ada", (await Run("Console.Write(\"name? \"); Console.ReadLine()", output: output)).Value);
        Assert.Equal(["stdout: name? ", "result: Ada"], output.Events);
    }

    [Fact]
    public async Task What_is_printed_has_arrived_when_a_cell_asks()
    {
        RecordingOutput output = null!;
        output = new() { Input = () => output.Console };
        Assert.Equal("now", (await Run("Console.Write(\"now\"); Console.ReadLine()", output: output)).Value);
    }

    [Fact]
    public async Task A_cell_asks_its_reader_after_another_set_the_encoding_of_the_console()
    {
        await Value(
            "Console.InputEncoding = System.Text.Encoding.UTF8; Console.OutputEncoding = System.Text.Encoding.UTF8;");
        var output = new RecordingOutput() { Input = () => "Ada" };
        Assert.Equal("Ada", (await Run("Console.Write(\"name? \"); Console.ReadLine()", output: output)).Value);
        Assert.Equal("name? ", output.Console);
    }

    [Theory]
    [InlineData("(char)Console.Read()", 'a')]
    [InlineData("$\"{(char)Console.Read()}{(char)Console.Read()}{Console.Read()}\"", "ab10")]
    [InlineData("$\"{(char)Console.Read()}{Console.ReadLine()}\"", "ab")]
    [InlineData("$\"{(char)Console.In.Peek()}{Console.In.ReadToEnd()}\"", "aab")]
    [InlineData("Console.In.ReadToEnd()", "ab")]
    public async Task Every_way_to_read_asks_for_a_line(string code, object expected)
    {
        var output = new RecordingOutput { Input = () => "ab" };

        Assert.Equal(expected, (await Run(code, output: output)).Value);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_there_is_nothing_to_read() =>
        Assert.Equal("-1 ", await Value("$\"{Console.Read()} {Console.In.ReadToEnd()}\""));
}
