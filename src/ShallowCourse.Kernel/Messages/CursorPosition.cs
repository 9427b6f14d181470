namespace ShallowCourse.Kernel.Messages;

/// <summary>The protocol counts characters; a .NET string counts UTF-16 units. They differ after an emoji.</summary>
internal static class CursorPosition
{
    public static int ToString(string code, int characters)
    {
        var at = 0;
        for (; characters > 0 && at < code.Length; characters--)
        {
            at += at + 1 < code.Length && char.IsSurrogatePair(code, at) ? 2 : 1;
        }

        return at;
    }

    public static int ToProtocol(string code, int at)
    {
        var characters = 0;
        for (var i = 0; i < at; characters++)
        {
            i += i + 1 < code.Length && char.IsSurrogatePair(code, i) ? 2 : 1;
        }

        return characters;
    }
}
