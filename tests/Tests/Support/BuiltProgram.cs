using System.Diagnostics;

namespace Steadfast.Tests.Support;

/// <summary>How a command of the built program ended, and what it said.</summary>
internal sealed record Ended(int Code, string Output, string Error)
{
    /// <summary>The lines on standard error.</summary>
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>The program as it was built, in a process of its own, with nothing of this run's surroundings in its settings.</summary>
internal sealed class BuiltProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly List<string> _said = [];
    private int _disposed;

    private BuiltProgram(IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "steadfast.dll"));
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("STEADFAST_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase))
            .ToList())
        {
            start.Environment.Remove(name);
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException("No process.");
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Runs a command to its end.</summary>
    public static async Task<Ended> RunAsync(params string[] args)
    {
        await using var program = new BuiltProgram(args);
        return await program.EndAsync();
    }

    /// <summary>Starts serving on a free port, and returns when it says where.</summary>
    public static async Task<BuiltProgram> ServeAsync(params string[] args)
    {
        var program = new BuiltProgram(["serve", "--urls", "http://127.0.0.1:0", .. args]);
        while (await program._process.StandardOutput.ReadLineAsync().WaitAsync(s_patience) is { } line)
        {
            program._said.Add(line);
            if (line.StartsWith("http://", StringComparison.Ordinal))
            {
                program.Address = new(line.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
                return program;
            }
        }

        throw new InvalidOperationException($"It did not serve: {await program._error}");
    }

    /// <summary>Asks it to stop, as a service manager does; a terminal that goes away sends HUP.</summary>
    public void Terminate(string signal = "TERM")
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<Ended> EndAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(s_patience);
        var error = await _error.WaitAsync(s_patience);
        await _process.WaitForExitAsync().WaitAsync(s_patience);
        return new(_process.ExitCode, string.Concat(_said.Select(line => line + "\n")) + output, error);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
