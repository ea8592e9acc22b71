using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Steadfast.Web.Pipeline;

/// <summary>
/// The one stylesheet, the one script and the icon: inside the program, the same for everybody, asked for again each time and answered with "unchanged".
/// </summary>
internal sealed class StaticFiles(RequestDelegate next)
{
    private static readonly FrozenDictionary<string, (string Type, byte[] Bytes, string Tag)> s_files = new (string Path, string Type)[]
    {
        ("/style.css", "text/css; charset=utf-8"),
        ("/page.js", "text/javascript; charset=utf-8"),
        ("/icon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(file => file.Path, file => Read(file.Path, file.Type), StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!s_files.TryGetValue(context.Request.Path.Value ?? "", out var file)
            || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            await next(context);
            return;
        }

        context.Response.Headers.ETag = file.Tag;
        if (context.Request.Headers.IfNoneMatch == file.Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = file.Type;
        context.Response.ContentLength = file.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
        }
    }

    private static (string Type, byte[] Bytes, string Tag) Read(string path, string type)
    {
        using var stream =
            typeof(StaticFiles).Assembly.GetManifestResourceStream("wwwroot" + path) ?? throw new InvalidOperationException($"{path} is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (type, bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
    }
}
