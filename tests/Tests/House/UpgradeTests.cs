using System.Diagnostics;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>The upgrade as the manual has it, word for word, with stand-ins for what it calls.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Manual = "docs/self-hosting.md";

    // Each builds, backs up, stops and starts as far as can be seen from outside: folders with a version in them, and what runs.
    private const string StandIns = """
        root=$1
        cd "$root" && mkdir -p opt/steadfast-source opt/steadfast backups && echo 0 >opt/steadfast/version && echo 0 >counted
        git() { case $* in pull) ;; *) cat "$root/built" ;; esac; }
        date() { n=$(($(cat "$root/counted") + 1)) && echo "$n" >"$root/counted" && echo "$n"; }
        runuser() { [ -z "$fails" ] || return 3; for last; do :; done; [ ! -e "$last" ] && echo saved >"$last"; }
        systemctl() { case $1 in stop) rm -f "$root/running" ;; start) cp "$root/opt/steadfast/version" "$root/running" ;; esac; }
        journalctl() { cat "$root/running"; }
        dotnet() {
          case $1 in
            publish) for word; do case $before in -o) mkdir "$word" && echo "$next" | tee "$word/version" >"$root/built" ;; esac; before=$word; done; before= ;;
            *) cat "${1%/*}/version" ;;
          esac
        }

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("steadfast-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_works_the_first_second_and_third_time_and_stops_where_the_backup_fails()
    {
        var recipe = Recipe().Replace("/opt/", "$root/opt/", StringComparison.Ordinal)
            .Replace("/var/backups/notes/", "$root/backups/", StringComparison.Ordinal);
        var script = StandIns
            + $"for next in 1 2 3; do\n{recipe}\ncd \"$root\"; echo \"runs $(cat running), before it $(cat opt/steadfast-before/version), $(ls opt | wc "
                + "-l) folders, $(ls backups | wc -l) backups\"\ndone\n"
            + $"next=4 fails=yes\n{recipe}\ncd \"$root\"; echo \"in place $(cat opt/steadfast/version), before it $(cat opt/steadfast-before/version)\"\n";

        var start = new ProcessStartInfo("bash", ["-c", script, "bash", _folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false
        };
        using var shell = Process.Start(start)!;
        var said = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var told = said.Split('\n').Where(line => line.Contains("before it", StringComparison.Ordinal));

        Assert.Equal(
            [
                "runs 1, before it 0, 3 folders, 1 backups", "runs 2, before it 1, 3 folders, 2 backups", "runs 3, before it 2, 3 folders, 3 backups",
                "in place 3, before it 2"],
            told);
        // Each time the version of what is in place and that of what was built are said one after the other.
        Every.Of(["1\n1\n", "2\n2\n", "3\n3\n"], pair => Assert.Contains(pair, said, StringComparison.Ordinal));
    }

    [Fact]
    public void The_build_for_an_operator_never_fails_over_style_and_the_check_always_does()
    {
        Assert.Contains(
            "-p:TreatWarningsAsErrors=true",
            Assert.Single(SourceTree.Read("bin/test").Split('\n'), line => line.StartsWith("step_build()", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("<TreatWarningsAsErrors>", SourceTree.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.Contains("dotnet publish src/Web -c Release", SourceTree.Read(Manual), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RestartSec=5")]
    [InlineData("StartLimitIntervalSec=0")]
    [InlineData("RestartPreventExitStatus=2")]
    [InlineData("After=network-online.target postgresql.service")]
    [InlineData("LimitNOFILE=16384")]
    public void The_unit_starts_again_what_may_get_well_by_itself(string line) => Assert.Contains(line, SourceTree.Read(Manual).Split('\n'));

    private static string Recipe()
    {
        var section = SourceTree.Read(Manual).Split("\n## ").Single(part => part.StartsWith("6. Upgrading", StringComparison.Ordinal));
        var recipe = section.Split("```")[1].Trim();
        Assert.StartsWith("(\nset -e\n", recipe, StringComparison.Ordinal);
        return recipe;
    }
}
