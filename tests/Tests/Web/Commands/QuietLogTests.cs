using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Steadfast.Tests.Support;
using Steadfast.Web;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Web.Commands;

/// <summary>Nothing of anybody's gets into the log.</summary>
[Trait("Security", "At rest")]
public sealed class QuietLogTests
{
    private const string Canary = "quincefeather";
    private const int MostPagesOfAKind = 3;
    private const int MostSpoilt = 5;

    [Fact]
    public void What_the_framework_fills_in_is_left_out()
    {
        var written = Write(
            "Microsoft.AspNetCore.Server.Kestrel", "Somebody at {Address} asked for {Path}", [new("Address", Canary), new("Path", Canary)],
            new InvalidOperationException(Canary, new FormatException(Canary)));

        Assert.DoesNotContain(Canary, written, StringComparison.Ordinal);
        var line = JsonDocument.Parse(written).RootElement;
        Assert.Equal("Somebody at {Address} asked for {Path}", line.GetProperty("message").GetString());
        Assert.Equal(2, line.GetProperty("exceptions").GetArrayLength());
    }

    [Fact]
    public void What_the_program_itself_says_is_written_on_one_line()
    {
        var written = Write("Steadfast.Vault.Housekeeping", "It was {Reason}", [new("Reason", "two\nlines")], null);

        Assert.Equal(written.Length - Environment.NewLine.Length, written.IndexOf('\n', StringComparison.Ordinal));
        Assert.Equal("It was two\nlines", JsonDocument.Parse(written).RootElement.GetProperty("message").GetString());
    }

    [Fact]
    public void No_setting_lowers_the_level()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace";
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        QuietLog.Use(builder.Logging);
        using var services = builder.Services.BuildServiceProvider();

        var rules = services.GetRequiredService<IOptions<LoggerFilterOptions>>().Value;

        Assert.Equal(LogLevel.Warning, rules.MinLevel);
        // Our own words about starts, stops and settings, and nobody else's.
        var lower = rules.Rules.Where(rule => rule.LogLevel < LogLevel.Warning).ToList();
        Assert.Equal([typeof(Running).FullName, typeof(LiveSettings).FullName], lower.Select(rule => rule.CategoryName));
        Every.Of(lower, rule => Assert.Equal(LogLevel.Information, rule.LogLevel));
    }

    [Fact]
    [Trait("Kind", "Kill")]
    public async Task No_word_that_is_typed_anywhere_is_in_the_log()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"steadfast-{Guid.NewGuid():N}");
        await using var program = await BuiltProgram.ServeAsync(
            "--sample", "--data", folder, "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");
        try
        {
            using var ana = new Visitor(program.Address);
            var (name, passphrase) = SignInOf("Ana", SampleFolder.Read(folder));
            var arrived = await (await ana.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = name, ["Passphrase"] = passphrase });
            Assert.Equal("/t", arrived.Path);

            var filled = await CrawlAsync(ana, ["/t", "/m", "/o", "/s", "/g", "/h", "/new", "/back", $"/{Canary}"]);
            await SendNonsenseAsync(program.Address);
            program.Terminate();
            var ended = await program.EndAsync();

            Assert.InRange(filled, 10, int.MaxValue);
            Assert.DoesNotContain(Canary, ended.Error, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(name, ended.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(passphrase, ended.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", ended.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(
                ended.ErrorLines, line => line.Contains("\"Error\"", StringComparison.Ordinal) || line.Contains("\"Critical\"", StringComparison.Ordinal));
        }
        finally
        {
            await program.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Write(string category, string template, IReadOnlyList<KeyValuePair<string, object?>> values, Exception? exception)
    {
        IReadOnlyList<KeyValuePair<string, object?>> state = [.. values, new("{OriginalFormat}", template)];
        using var writer = new StringWriter();
        new QuietLog().Write(
            new LogEntry<IReadOnlyList<KeyValuePair<string,
            object?>>>(
                LogLevel.Error, category, default, state, exception,
                (_, _) => values.Aggregate(template, (text, value) => text.Replace($"{{{value.Key}}}", value.Value?.ToString(), StringComparison.Ordinal))),
            null, writer);
        return writer.ToString();
    }

    private static (string Name, string Passphrase) SignInOf(string who, string sample)
    {
        var line = sample.Split('\n').Single(line => line.Trim().StartsWith(who + " ", StringComparison.Ordinal));
        return (line.Split(" as ")[1].Split(' ')[0], line.Split("passphrase ")[1]);
    }

    /// <summary>
    /// Opens what can be reached, and sends one form of each kind with the canary in every field; the first ones also with their token spoilt.
    /// </summary>
    /// <returns>How many forms were sent.</returns>
    private static async Task<int> CrawlAsync(Visitor visitor, IEnumerable<string> from)
    {
        var (queue, seen, sent) = (new Queue<string>(from), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        while (queue.TryDequeue(out var path))
        {
            seen.Add(path);
            if (seen.Count(other => other == path) > 1 || seen.Distinct().Count(other => Shape(other) == Shape(path)) > MostPagesOfAKind)
            {
                continue;
            }

            var page = await visitor.OpenAsync(path);
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0])
                .Where(link => link is not ("/w" or "/out")))
            {
                queue.Enqueue(link);
            }

            foreach (var form in page.Document.QuerySelectorAll<IHtmlFormElement>("form[method='post']"))
            {
                var action = form.GetAttribute("action") is { Length: > 0 } to ? to : page.Path;
                // Whoever signs out or leaves what both share sees no more forms.
                if (action is "/out" or "/w" or "/in" || Shape(action) == "/o/id/3"
                    || !sent.Add(Shape(action) + string.Concat(form.Elements.Select(field => (field as IHtmlInputElement)?.Name))))
                {
                    continue;
                }

                var fields = Fill(form);
                if (sent.Count <= MostSpoilt)
                {
                    await visitor.PostAsync(action, fields.Where(field => field.Key != "__t").Append(new("__t", Canary)));
                }

                await visitor.PostAsync(action, fields);
            }
        }

        return sent.Count;
    }

    private static string Shape(string action) => string.Join('/', action.Split('?')[0].Split('/').Select(part => part.Length == 22 ? "id" : part));

    private static List<KeyValuePair<string, string>> Fill(IHtmlFormElement form)
    {
        List<KeyValuePair<string, string>> fields = [];
        foreach (var control in form.Elements)
        {
            switch (control)
            {
                case IHtmlInputElement { Type: "hidden", Name: { Length: > 0 } name } kept:
                    fields.Add(new(name, kept.Value));
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox", Name: { Length: > 0 } name } choice when !fields.Exists(field => field.Key == name):
                    fields.Add(new(name, choice.Value));
                    break;
                case IHtmlInputElement { Type: "date", Name: { Length: > 0 } name }:
                    fields.Add(new(name, Canary));
                    break;
                case IHtmlInputElement { Type: not ("radio" or "checkbox" or "submit"), Name: { Length: > 0 } name }:
                    fields.Add(new(name, Canary + " lantern pebble"));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name }:
                    fields.Add(new(name, Canary));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name }:
                    fields.Add(new(name, Canary));
                    break;
            }
        }

        return fields;
    }

    /// <summary>What no browser sends, with the canary in each part.</summary>
    private static async Task SendNonsenseAsync(Uri address)
    {
        string[] requests =
        [
            $"{Canary} / HTTP/1.1\r\n\r\n",
            $"GET /{Canary} HTTP/9.9\r\n\r\n",
            $"GET /?{Canary}=%{Canary} HTTP/1.1\r\nHost: {Canary}\r\n\r\n",
            $"GET /t HTTP/1.1\r\nHost: localhost\r\n{Canary}\r\n\r\n",
            $"GET /t HTTP/1.1\r\nHost: localhost\r\nCookie: __Host-s={Canary}; __Host-f={Canary}\r\nConnection: close\r\n\r\n",
            $"POST /in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999999\r\n\r\n{Canary}",
            $"POST /in HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary={Canary}\r\nContent-Length: 13\r\nConnection: "
                + $"close\r\n\r\n{Canary}",
            $"POST /in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n{Canary}\r\n",
        ];
        foreach (var request in requests)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port);
            await using var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            client.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream);
            try
            {
                await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(10));
            }
            catch (Exception gone) when (gone is IOException or TimeoutException)
            {
                // It may hang up without an answer.
            }
        }
    }
}
