using System.Diagnostics;

namespace Steadfast.Tests.Durability;

/// <summary>A program as a process of its own, to be killed. Programs of ours lie beside the tests.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<string> _errors;
    private readonly Task _reading;

    private Child(Process process, Func<string, bool> isReady)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
        _reading = ReadAsync(isReady);
    }

    /// <summary>Which process; the command's own, if it replaces itself by another.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a command.</summary>
    /// <param name="isReady">Knows the line by which it says that it is ready.</param>
    public static Child Start(Func<string, bool> isReady, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true
        };
        return new(Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start."), isReady);
    }

    /// <summary>A program of ours, to be put behind what starts it.</summary>
    public static string[] Ours(string assembly, params string[] arguments) =>
        ["dotnet", Path.Combine(AppContext.BaseDirectory, assembly + ".dll"), .. arguments];

    /// <summary>Waits for the line by which it says that it is ready.</summary>
    public Task<string> ReadyAsync() => _ready.Task.WaitAsync(s_patience);

    /// <summary>Kills it as kill -9 does.</summary>
    /// <returns>All the lines it has said.</returns>
    public async Task<IReadOnlyList<string>> KillAsync()
    {
        _process.Kill();
        return await EndAsync();
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>All the lines it has said.</returns>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(s_patience);
        await _reading;
        return _said;
    }

    /// <summary>What it said of what went wrong; after its end.</summary>
    public Task<string> ErrorsAsync() => _errors;

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await EndAsync();
        _process.Dispose();
    }

    private async Task ReadAsync(Func<string, bool> isReady)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _said.Add(line);
            if (isReady(line))
            {
                _ready.TrySetResult(line);
            }
        }

        _ready.TrySetException(new InvalidOperationException($"It ended before it was ready: {await _errors}"));
        // Nobody may be waiting for it.
        _ = _ready.Task.Exception;
    }
}
