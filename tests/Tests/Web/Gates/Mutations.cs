using System.Buffers;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Steadfast.Web;

// A run can be told again by its seed; nothing here is a secret.
#pragma warning disable RS0030

namespace Steadfast.Tests.Web.Gates;

/// <summary>A request as bytes on a wire, so that nothing stands between a test and what it wants to send.</summary>
/// <param name="Method">Anything, also what is no method.</param>
/// <param name="Target">Path and query as they go out; each character one byte.</param>
/// <param name="Headers">In order, names as often as wanted; each character one byte.</param>
/// <param name="Body">Each character one byte; null for none.</param>
internal sealed record Wire(string Method, string Target, IReadOnlyList<(string Name, string Value)> Headers, string? Body)
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>The same with a header put in place of those of its name.</summary>
    public Wire With(string name, string value) => this with { Headers = [.. Headers.Where(header => header.Name != name), (name, value)] };

    /// <summary>Sends it on a connection of its own and reads to the end.</summary>
    /// <returns>The status; 0 if the connection was closed without an answer.</returns>
    public async Task<(int Status, string Answer)> SendAsync(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", port);
        var answer = new StringBuilder();
        var buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
        try
        {
            // A server that has heard enough may answer before all is sent.
            var sending = SendAllAsync(socket, Encoding.Latin1.GetBytes(ToString()), IsShort);
            var receiving = socket.ReceiveAsync(buffer);
            while (true)
            {
                // With an answer there, and nothing more to come: a connection that is kept open is closed from here.
                if (answer.Length > 0 && !receiving.IsCompleted && await Task.WhenAny(receiving, Task.Delay(s_quiet)) != receiving)
                {
                    socket.Shutdown(SocketShutdown.Send);
                }

                if (await receiving.WaitAsync(s_patience) is not (> 0 and var read))
                {
                    break;
                }

                answer.Append(Encoding.Latin1.GetString(buffer, 0, read));
                receiving = socket.ReceiveAsync(buffer);
            }

            await sending;
        }
        catch (SocketException)
        {
            // Closed in the middle: what has come by then is the answer.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        var text = answer.ToString();
        // What was sent may ask to go on first.
        while (text.StartsWith("HTTP/1.1 1", StringComparison.Ordinal) && text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is > 0 and var end)
        {
            text = text[(end + 4)..];
        }

        return (text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture) : 0, text);
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Method} {Target} HTTP/1.1\r\n");
        foreach (var (name, value) in Headers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        return text.Append("\r\n").Append(Body).ToString();
    }

    // Says that more is to come than does.
    private bool IsShort =>
        Headers.Any(header => header.Name is "Transfer-Encoding" or "Expect"
            || (header.Name == "Content-Length" && (!int.TryParse(header.Value, CultureInfo.InvariantCulture, out var said) || said > (Body?.Length ?? 0))));

    private static async Task SendAllAsync(Socket socket, byte[] bytes, bool isShort)
    {
        try
        {
            await socket.SendAsync(bytes);
            if (isShort)
            {
                socket.Shutdown(SocketShutdown.Send);
            }
        }
        catch (SocketException)
        {
            // It was closed before.
        }
    }
}

/// <summary>Ways in which a request is not what a browser would send.</summary>
internal static class Mutations
{
    private static readonly string[] s_methods = [
        "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "BREW", "get", "post", "P\u00d6ST", "", "GET GET", new('M', 300), "GET\0",
        "PRI"];

    private static readonly string[] s_parts =
    [
        "%", "%zz", "%ff", "%00", "%c0%af", "%ed%a0%80", "%2e%2e", "..", "../..", "%2f", "//", "\\", "\u00ff\u00fe", "\u00c3", ";a=b", "%f0%9f%92%94",
        "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA==", "not-an-id",
        "0", "-1", "2147483648", "99999999999999999999", "1e9", "NaN", new('A', 23), new('A', 5000), new('%', 400), "{space}", "%7bspace%7d", " ", "\t", "?",
        "#", "&", "=", "'", "\"", "<", "$(id)", "con", "1.1", "١",
    ];

    private static readonly string[] s_values =
    [
        "", " ", "%", "%zz", "%ff", "%ed%a0%80", "%00", "%0d%0a", "%f0%9f%92%94", "%e2%80%ae", "+", "-1", "0", "1", "2147483648", "-9223372036854775809",
        "99999999999999999999", "1e400", "NaN", "true", "null", "[]", "{}", "x", "0001-01-01",
        "9999-12-31", "2027-02-30", "2027-03-12T00:00:00Z", "31.12.2027", "Large", "Small", "Medium", "Kept", "NotKept", "Partly", "7", "-7", "en", "qps-ploc",
        "xx-YY", "Europe/Madrid", "Mars/Olympus", "/t", "//elsewhere.example", "%2f%2felsewhere.example", "/%5celsewhere",
        "AAAAAAAAAAAAAAAAAAAAAA", "CfDJ8AAAA", new('x', 10_000), new('x', 70_000), "%00%00%00", "%u0041", "<script>", "'; DROP TABLE entry; --", "{0}",
        "{0:999999999}", "%s%n", "\u00ff", "\u0080\u0081", "a%0ab%0dc",
    ];

    private static readonly string[] s_names =
    [
        "", "__t", "__who", "__keep", "__to", "__to-who", "__to-keep", "__f.", "__f.Words", "__f.__t", "__form", "keep", "to", "other", "Id", "Space", "Words",
        "Name", "Code", "Passphrase", "Typed", "Typed[0]", "Typed[-1]", "Typed[2147483647]", "Typed[1000000]",
        "Typed[a]", "Typed[", "Typed]", "NewPassphrase", "NewPassphrase.Own", "NewPassphrase.Own.x", "NewPassphrase[0].Own", "Locale.Zone", "Locale.Language",
        "Locale[0]", "Size", "Due", "Outcome", "a.b.c.d.e.f.g.h.i.j", "[0][1][2][3]", "%ff", "%00", "x%5b0%5d", new('n', 250), ".", "..", "_", "handler",
    ];

    private static readonly (string Name, string[] Values)[] s_headers =
    [
        ("Host", ["", "elsewhere.example", "localhost:99999", "[::1", "a b", "\u00ff", "localhost, localhost", new('h', 3000), "127.0.0.1"]),
        (
            "Cookie",
            [
                "", "__Host-s", "__Host-s=", "__Host-s=x", $"__Host-s={new string('A', 43)}", $"__Host-s={new string('-', 43)}",
                $"__Host-s={new string('\u00ff', 43)}", $"__Host-s={new string('A', 20_000)}", "__Host-f=x", $"__Host-f={new string('C', 4000)}",
                "__Host-f=CfDJ8%ff", "=", ";;;;", "a=b; a=c; __Host-s=\"x\"", "\u00ff=\u00ff",
                string.Concat(Enumerable.Range(0, 200).Select(i => $"c{i}=v; "))]),
        (
            "Content-Type",
            [
                "", "text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded; charset=utf-7", "application/x-www-form-urlencoded; charset=utf-16",
                "application/x-www-form-urlencoded; charset=nothing", "application/x-www-form-urlencoded; charset=", "application/x-www-form-urlencodedx",
                "APPLICATION/X-WWW-FORM-URLENCODED", ";;", "\u00ff"]),
        ("Content-Length", ["", "0", "1", "-1", "5", "300000", "99999999999999999999", "x", "+5", "1, 2"]),
        ("Transfer-Encoding", ["chunked", "gzip", "identity", "chunked, chunked", "x"]),
        ("Expect", ["100-continue", "200-ok"]),
        (
            "Accept-Language",
            [
                "", "*", "qps-ploc", "xx", "en;q=x", "en;q=99", "en-", new('e', 4000), "\u00ff", "de-DE-1996-x-y-z",
                string.Concat(Enumerable.Repeat("en,", 500))]),
        ("Accept-Encoding", ["gzip", "br;q=0", "*;q=0", "\u00ff"]),
        ("Origin", ["null", "https://elsewhere.example", "x", "\u00ff", ""]),
        ("Sec-Fetch-Site", ["cross-site", "same-site", "same-origin", "x"]),
        ("Sec-Purpose", ["prefetch", "\u00ff"]),
        ("Referer", ["x", "https://elsewhere.example/", "\u00ff"]),
        ("If-None-Match", ["*", "\"x\"", "x", "\u00ff"]),
        ("If-Modified-Since", ["x", "Thu, 01 Jan 1970 00:00:00 GMT"]),
        ("Range", ["bytes=0-0", "bytes=-1", "bytes=9999999999-", "x=y"]),
        ("Connection", ["Upgrade", "keep-alive, close", "x"]),
        ("Upgrade", ["h2c", "websocket", "x"]),
        ("HTTP2-Settings", ["AAMAAABkAARAAAAAAAIAAAAA"]),
        ("X-Forwarded-For", ["x", "1.2.3.4", "::::", "1.2.3.4, 5.6.7.8"]),
        ("X-Forwarded-Proto", ["https", "ftp", "\u00ff"]),
        ("X-Forwarded-Host", ["elsewhere.example"]),
        ("X-HTTP-Method-Override", ["DELETE"]),
        ("Authorization", ["Basic x", "Bearer x", "\u00ff"]),
        ("X-Header", [new('x', 40_000), "\u0001", "a\tb", "\u00ff"]),
        ("a b", ["x"]),
        ("", ["x"]),
    ];

    /// <summary>Changes a request in one to four ways.</summary>
    public static Wire Mutate(Wire request, Random random)
    {
        for (var times = 1 + random.Next(4); times > 0; times--)
        {
            request = random.Next(10) switch
            {
                0 => request with { Method = Pick(s_methods, random) },
                1 or 2 => request with { Target = Path(request.Target, random) },
                3 =>
                    request with
                    {
                        Target = request.Target + (request.Target.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Pick(s_names, random)
                        + "=" + Pick(s_values, random)
                    },
                4 or 5 => Header(request, random),
                6 when request.Body is { Length: > 0 } body => request with { Body = Bytes(body, random) },
                _ =>
                    request.Body is null
                        ? request with { Method = request.Method == "GET" ? "POST" : request.Method, Body = Field("", random) }
                        : request with { Body = Field(request.Body, random) },
            };
        }

        // What it says of its length is true, if that is not what was changed.
        return request.Body is { } sent && request.Headers.All(header => header.Name is not ("Content-Length" or "Transfer-Encoding"))
            ? request.With("Content-Length", sent.Length.ToString(CultureInfo.InvariantCulture))
            : request;
    }

    private static string Path(string target, Random random)
    {
        if (target.Length < 2 || !target.Contains('/', StringComparison.Ordinal))
        {
            return "/" + target;
        }

        var parts = target.Split('/');
        var at = random.Next(1, parts.Length);
        return random.Next(7) switch
        {
            0 => string.Join('/', [.. parts[..at], Pick(s_parts, random), .. parts[at..]]),
            1 => string.Join('/', [.. parts[..at], Pick(s_parts, random), .. parts[(at + 1)..]]),
            2 => target + Pick(s_parts, random),
            3 => target.ToUpperInvariant(),
            4 => target + "/",
            5 => target[1..],
            _ => target.Insert(random.Next(target.Length), ((char)random.Next(1, 256)).ToString()),
        };
    }

    private static Wire Header(Wire request, Random random)
    {
        var (name, values) = s_headers[random.Next(s_headers.Length)];
        var value = Pick(values, random);
        return random.Next(3) switch
        {
            // Once more beside what is there, in its place, or the header is not there at all.
            0 => request with { Headers = [.. request.Headers, (name, value)] },
            1 when request.Headers.Count > 0 => request with { Headers = [.. request.Headers.Where((_, at) => at != random.Next(request.Headers.Count))] },
            _ => request.With(name, value),
        };
    }

    private static string Field(string body, Random random)
    {
        List<string> fields = [.. body.Split('&', StringSplitOptions.RemoveEmptyEntries)];
        var at = fields.Count == 0 ? 0 : random.Next(fields.Count);
        switch (fields.Count == 0 ? 3 : random.Next(7))
        {
            case 0:
                fields.RemoveAt(at);
                break;
            case 1:
                fields.Add(fields[at]);
                break;
            case 2 or 4:
                fields[at] = fields[at].Split('=')[0] + "=" + Pick(s_values, random);
                break;
            case 3:
                fields.Add(Pick(s_names, random) + "=" + Pick(s_values, random));
                break;
            case 5:
                fields.AddRange(Enumerable.Range(0, random.Next(1200)).Select(i => string.Create(CultureInfo.InvariantCulture, $"f{i}=x")));
                break;
            default:
                fields.Add("x=" + new string('x', random.Next(2) == 0 ? Product.MaxBodyBytes - 2000 : Product.MaxBodyBytes + 1000));
                break;
        }

        return string.Join('&', fields);
    }

    private static string Bytes(string body, Random random)
    {
        var at = random.Next(body.Length);
        return random.Next(3) switch
        {
            0 => body[..at],
            1 => body.Insert(at, ((char)random.Next(256)).ToString()),
            _ => body[..at] + (char)random.Next(256) + body[(at + 1)..],
        };
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
