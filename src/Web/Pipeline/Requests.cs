using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Steadfast.Web.Pipeline;

/// <summary>
/// What is not a request of this program goes no further: other methods, other kinds of body, bodies that cannot be read, and what another site sends.
/// </summary>
internal sealed class Requests(RequestDelegate next)
{
    private const string SameOrigin = "same-origin";
    private const string TypedByHand = "none";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            if (IsFromElsewhere(request))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            if (!IsForm(request.ContentType))
            {
                context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
                return;
            }

            try
            {
                await DropNulAsync(request, context.RequestAborted);
                var form = await request.ReadFormAsync(context.RequestAborted);
                request.Form = new FormCollection(
                    form.ToDictionary(
                        field => field.Key, field => new StringValues([.. field.Value.Select(value => Meant(field.Key, value))]),
                        StringComparer.OrdinalIgnoreCase));
            }
            catch (InvalidDataException)
            {
                // More fields, or longer ones, than any form of ours has.
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        else
        {
            // What comes without being posted is never read as a form.
            request.ContentType = null;
        }

        await next(context);
    }

    // Text that was pasted can have a NUL in it. No field shows it, and reading a form faults on it, so it goes before; also one that only the going of
    // another makes.
    private static async Task DropNulAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var sent = new MemoryStream();
        await request.Body.CopyToAsync(sent, cancellationToken);
        var (bytes, kept) = (sent.GetBuffer(), 0);
        for (var i = 0; i < sent.Length; i++)
        {
            bytes[kept] = bytes[i];
            kept += bytes[i] == 0 ? 0 : 1;
            kept -= bytes.AsSpan(0, kept).EndsWith("%00"u8) ? "%00".Length : 0;
        }

        sent.SetLength(kept);
        sent.Position = 0;
        request.Body = sent;
    }

    private static string Meant(string field, string? value) => Typed.Field(value ?? "", field.Contains("passphrase", StringComparison.OrdinalIgnoreCase));

    private static bool IsForm(string? contentType) => MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    // A browser that says what kind of site a request comes from cannot be made to lie. One that does not may name the origin, which is
    // "null" for our own forms, as they give no referrer. Every form's token is checked besides.
    private static bool IsFromElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site
        ? site.Any(said => said is not (SameOrigin or TypedByHand))
        : request.Headers.Origin.Any(origin => origin is not (null or "" or "null")
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)));
}
