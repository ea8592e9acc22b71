namespace Steadfast.Web.Pipeline;

/// <summary>The headers of every answer: nothing is kept, framed, sent along, or loaded from elsewhere.</summary>
/// <remarks>security.md, section 4; an approved file pins them.</remarks>
internal sealed class Headers(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    // Every feature that Chromium could lend a page, lent to none; a name it does not know it complains about in the page's console.
    private static readonly string s_permissions = string.Join(", ", new[]
    {
        "accelerometer", "aria-notify", "autoplay", "browsing-topics", "camera", "captured-surface-control", "ch-device-memory", "ch-downlink", "ch-dpr",
        "ch-ect", "ch-prefers-color-scheme",
        "ch-prefers-reduced-motion", "ch-prefers-reduced-transparency", "ch-rtt", "ch-save-data", "ch-ua", "ch-ua-arch", "ch-ua-bitness", "ch-ua-form-factors",
        "ch-ua-full-version",
        "ch-ua-full-version-list", "ch-ua-high-entropy-values", "ch-ua-mobile", "ch-ua-model", "ch-ua-platform", "ch-ua-platform-version", "ch-ua-wow64",
        "ch-viewport-height", "ch-viewport-width",
        "ch-width", "clipboard-read", "clipboard-write", "compute-pressure", "cross-origin-isolated", "deferred-fetch", "deferred-fetch-minimal",
        "digital-credentials-create",
        "digital-credentials-get", "display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get",
        "idle-detection", "interest-cohort",
        "keyboard-map", "language-detector", "language-model", "local-fonts", "local-network", "local-network-access", "loopback-network", "magnetometer",
        "media-playback-while-not-visible",
        "microphone", "midi", "on-device-speech-recognition", "otp-credentials", "payment", "picture-in-picture", "private-state-token-issuance",
        "private-state-token-redemption",
        "publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial", "speaker-selection", "storage-access", "summarizer",
        "sync-xhr", "translator", "unload", "usb",
        "window-management", "xr-spatial-tracking",
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
