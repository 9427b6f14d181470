namespace ShallowCourse.Kernel.Tests.Messages;

public sealed class CursorPositionTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("🙂b", 1, 2)]
    [InlineData("a🙂b", 3, 4)]
    [InlineData("abc", 99, 3)]
    [InlineData("abc", -1, 0)]
    [InlineData("\ud83d", 1, 1)]
    public void Characters_become_units(string code, int characters, int units) =>
        Assert.Equal(units, CursorPosition.ToString(code, characters));

    [Theory]
    [InlineData("")]
    [InlineData("no emoji")]
    [InlineData("中文🙂text🙂")]
    public void Both_directions_agree(string code)
    {
        for (var characters = 0; characters <= code.EnumerateRunes().Count(); characters++)
        {
            Assert.Equal(characters, CursorPosition.ToProtocol(code, CursorPosition.ToString(code, characters)));
        }
    }
}
