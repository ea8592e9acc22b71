using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Support;

/// <summary>
/// A browser with a profile on disk, as a person's own has, over HTTPS and with the page cache behind the Back button on; what it leaves on disk can be
/// looked through once it is closed or killed.
/// </summary>
internal sealed class Profile : IAsyncDisposable
{
    private readonly App _app;

    private Profile(App app, string folder, IBrowserContext context) => (_app, Folder, Context) = (app, folder, context);

    /// <summary>The profile's folder; deleted in the end.</summary>
    public string Folder { get; }

    /// <summary>The browser, with all of its tabs.</summary>
    public IBrowserContext Context { get; }

    /// <summary>Its first tab.</summary>
    public IPage Page => Context.Pages[0];

    /// <summary>Opens it: 320 px wide, on a clock in Madrid, with or without script.</summary>
    public static async Task<Profile> OpenAsync(App app, bool withScript = true, int width = 320, ReducedMotion motion = ReducedMotion.NoPreference)
    {
        var folder = Directory.CreateTempSubdirectory("steadfast-profile-").FullName;
        var context = await (await Chromium.Driver).Chromium.LaunchPersistentContextAsync(folder, new()
        {
            ExecutablePath = Chromium.Program,
            Headless = true,
            ChromiumSandbox = false,
            // No name but ours leads anywhere: nothing in a test reaches the world outside.
            Args = [.. Chromium.Arguments, $"--ignore-certificate-errors-spki-list={Certificate.Pin}", "--host-resolver-rules=MAP * 127.0.0.1"],
            IgnoreDefaultArgs = Chromium.Unwanted,
            BaseURL = app.SecureAddress.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = withScript,
            ReducedMotion = motion,
            TimezoneId = "Europe/Madrid",
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(30_000);
        return new(app, folder, context);
    }

    /// <summary>Gives the browser a new session of somebody's, as if they had signed in; the visitor shares it.</summary>
    public async Task SignInAsync(Visitor visitor)
    {
        visitor.Token = (await _app.Services.GetRequiredService<AccountBook>().SignInAsync(visitor.Name!, App.Passphrase, IPAddress.Loopback, default)).Token!;
        await Context.AddCookiesAsync(
            [
                new() { Name = "__Host-s", Value = visitor.Token, Url = _app.SecureAddress.ToString(), Secure = true, HttpOnly = true,
                    SameSite = SameSiteAttribute.Lax }]);
    }

    /// <summary>Kills every process of the browser at once, as a battery taken out does.</summary>
    public async Task KillAsync()
    {
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (IsOurs(process.Id))
                {
                    process.Kill();
                    await process.WaitForExitAsync();
                }
            }
        }
    }

    /// <summary>The files of the profile in which one of these words stands, in UTF-8 or UTF-16, and the word's surroundings.</summary>
    /// <remarks>For a browser that is closed or killed.</remarks>
    public IReadOnlyList<string> Find(params IEnumerable<string> words)
    {
        // Latin-1 makes of each byte one character, so that bytes can be searched as text.
        var needles = words.SelectMany(
            word => (string[])[Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(word)), Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(word))]).ToList();
        List<string> found = [];
        foreach (var file in Directory.EnumerateFiles(Folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
            found.AddRange(
                needles.Select(needle => text.IndexOf(needle, StringComparison.Ordinal)).Where(at => at >= 0)
                    .Select(at => $"{Path.GetRelativePath(Folder, file)}: {text[at..Math.Min(at + 40, text.Length)]}"));
        }

        return found;
    }

    /// <summary>What somebody sees who opens the browser's history, oldest first.</summary>
    /// <remarks>For a browser that is closed.</remarks>
    public async Task<IReadOnlyList<(string Url, string Title)>> HistoryAsync() =>
        [.. await ReadAsync<(string, string)>("History", "SELECT url, title FROM urls ORDER BY id")];

    /// <summary>Whether the browser has written down a cookie of this site.</summary>
    /// <remarks>For a browser that is closed.</remarks>
    public async Task<IReadOnlyList<string>> StoredCookiesAsync() =>
        [
            .. await ReadAsync<string>(
                Directory.Exists(Path.Combine(Folder, "Default", "Network")) && File.Exists(Path.Combine(Folder, "Default", "Network", "Cookies"))
                    ? "Network/Cookies"
                    : "Cookies",
                "SELECT host_key || ' ' || name FROM cookies")];

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task<IEnumerable<T>> ReadAsync<T>(string file, string query)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "Default", file)};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        return await connection.QueryAsync<T>(query);
    }

    // By the folder it was given, which is this browser's alone.
    private bool IsOurs(int process)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/cmdline")).Contains(Folder, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
