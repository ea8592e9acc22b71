namespace Steadfast.Web.Components;

/// <summary>The headers of every answer: nothing is kept, framed, sent along, or loaded from elsewhere.</summary>
/// <remarks>security.md, section 4; an approved file pins them.</remarks>
internal sealed class Headers(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    // Every feature a browser could lend a page, lent to none.
    private static readonly string s_permissions = string.Join(", ", new[]
    {
        "accelerometer", "ambient-light-sensor", "autoplay", "battery", "bluetooth", "browsing-topics", "camera", "display-capture", "document-domain", "encrypted-media", "fullscreen", "gamepad",
        "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection", "interest-cohort", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment",
        "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial", "speaker-selection", "storage-access", "usb", "web-share", "window-management", "xr-spatial-tracking",
    }.Select(feature => feature + "=()"));

    public Task InvokeAsync(HttpContext context, Settings settings)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            // Only the static files carry a tag: they may be kept, and are asked for each time.
            headers.CacheControl = headers.ETag.Count > 0 ? "no-cache" : "no-store";
            headers.Remove("Pragma");
            headers.Remove("Expires");
            headers.ContentSecurityPolicy = Policy;
            headers["Referrer-Policy"] = "no-referrer";
            headers.XContentTypeOptions = "nosniff";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = s_permissions;
            headers["X-Robots-Tag"] = "noindex, noarchive";
            if (settings.Hsts && context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = "max-age=31536000";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
