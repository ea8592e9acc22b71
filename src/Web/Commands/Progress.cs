namespace Steadfast.Web.Commands;

/// <summary>One line on a terminal that says how far a long command is, and is gone at its end. Nobody else sees it.</summary>
internal sealed class Progress : IProgress<string>, IDisposable
{
    private const long BetweenLines = 500;
    private long _next = Environment.TickCount64 + BetweenLines;
    private int _length;

    private Progress()
    {
    }

    /// <summary>A line, or null where standard error is no terminal.</summary>
    public static Progress? OnTerminal() => Console.IsErrorRedirected ? null : new();

    /// <inheritdoc/>
    public void Report(string value)
    {
        if (Environment.TickCount64 >= _next)
        {
            _next = Environment.TickCount64 + BetweenLines;
            Write(value + " …");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_length > 0)
        {
            Write("");
            Console.Error.Write('\r');
        }

        _length = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Write(string words)
    {
        Console.Error.Write($"\r{words.PadRight(_length)}");
        _length = words.Length;
    }
}
