using System.Diagnostics;
using System.Globalization;

namespace Steadfast.Mutation;

/// <summary>A process of the tests of a tree with switches, that runs one mutant after the other.</summary>
internal sealed class Worker : IDisposable
{
    // On a crowded machine a process that has work to do gets more than this in that time.
    private static readonly TimeSpan s_still = TimeSpan.FromSeconds(45), s_least = TimeSpan.FromMilliseconds(250);

    // What waits and looks at the clock now and then is not still, and never ends either.
    private const int Crowded = 10;
    private readonly Process _process;

    private Worker(Process process, IReadOnlyList<string> classes) => (_process, Classes) = (process, classes);

    /// <summary>The test classes it can run.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>True until it has run something.</summary>
    public bool IsFresh { get; private set; } = true;

    /// <summary>Starts one for the tests of some namespaces.</summary>
    public static Worker Start(string tree, IEnumerable<string> namespaces)
    {
        var start = new ProcessStartInfo(Path.Combine(tree, "tests/Tests/bin/Debug/net10.0/Steadfast.Tests"), namespaces)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = tree,
        };
        start.Environment.Remove("DATABASE");
        // A mutant that never stops collecting ends itself.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0xA0000000";
        start.Environment["DOTNET_gcServer"] = "0";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var ready = process.StandardOutput.ReadLine()?.Split('\t');
        return ready is ["ready", .. var classes] ? new(process, classes) : throw new InvalidOperationException("The tests of the tree do not start.");
    }

    /// <summary>Gives an order and reads the answer to its end.</summary>
    /// <param name="cpu">How much processor time it may take.</param>
    /// <returns>The answer's lines; null if it took longer or stood still. "crashed" if the process ended.</returns>
    public List<string[]>? Ask(TimeSpan cpu, params IEnumerable<string> order)
    {
        IsFresh = false;
        var (looked, asked) = (Stopwatch.StartNew(), Stopwatch.StartNew());
        var before = _process.TotalProcessorTime;
        var last = before;
        _process.StandardInput.WriteLine(string.Join('\t', order));
        _process.StandardInput.Flush();
        List<string[]> said = [];
        while (true)
        {
            var next = _process.StandardOutput.ReadLineAsync();
            while (!next.Wait(100))
            {
                _process.Refresh();
                var now = _process.HasExited ? before : _process.TotalProcessorTime;
                if (now - before > cpu || asked.Elapsed > cpu * Crowded || (looked.Elapsed > s_still && now - last < s_least))
                {
                    return null;
                }

                if (looked.Elapsed > s_still)
                {
                    last = now;
                    looked.Restart();
                }
            }

            if (next.Result is not { } line)
            {
                return [["crashed"]];
            }

            said.Add(line.Split('\t'));
            if (said[^1][0] is not ("seen" or "took"))
            {
                return said;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }

        _process.Dispose();
    }

    /// <summary>A number as it is written.</summary>
    public static int Number(string written) => int.Parse(written, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
