using System.Security.Claims;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Pipeline;

/// <summary>Who is signed in to a request, and the one cookie that says so.</summary>
public static class SignedIn
{
    /// <summary>The session cookie: without an end, so that the browser forgets it when it closes.</summary>
    public const string Cookie = "__Host-s";

    private static readonly CookieOptions s_cookie = new() { Path = "/", HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, IsEssential = true };

    /// <summary>The request's session; null for somebody who is not signed in.</summary>
    public static Session? Session(HttpContext context) => context.Features.Get<Session>();

    /// <summary>Makes the session the request's own.</summary>
    public static void Enter(HttpContext context, Session session)
    {
        context.Features.Set(session);
        // Antiforgery tokens are bound to this claim, so a token taken before a sign-in is worth nothing after it.
        context.User = Owner(session.FormOwner);
    }

    /// <summary>For whom a form is made.</summary>
    /// <param name="formOwner">As <see cref="Session.FormOwner"/>; empty for nobody.</param>
    public static ClaimsPrincipal Owner(string formOwner) =>
        formOwner.Length == 0 ? new() : new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, formOwner)], Cookie));

    /// <summary>Hands the browser a new session's token, in place of any it had.</summary>
    public static void Give(HttpContext context, string token) => context.Response.Cookies.Append(Cookie, token, s_cookie);

    /// <summary>Takes the cookies of this program out of the browser.</summary>
    public static void Clear(HttpContext context)
    {
        context.Response.Cookies.Delete(Cookie, s_cookie);
        context.Response.Cookies.Delete(Product.AntiforgeryCookie, s_cookie);
    }
}
