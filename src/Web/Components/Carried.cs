using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Components;

/// <summary>A form whose post came too late, after the session ended or the notes were put away: it travels in hidden fields through the passphrase and is given back, filled, to the person who typed it.</summary>
/// <param name="Path">The form's path.</param>
/// <param name="Owner">What the form said of whose it is.</param>
/// <param name="IsPrivate">True if its words are kept under the private part.</param>
/// <param name="Fields">What was typed, by field.</param>
public sealed record Carried(string Path, string Owner, bool IsPrivate, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The hidden field that says whose a form is; in every form of somebody signed in.</summary>
    public const string OwnerField = "__who";

    /// <summary>The hidden field that says a form is kept as a draft, and how; in every form of a <see cref="DraftedAttribute"/> page.</summary>
    public const string KeepField = "__keep";

    // Names of their own: the form it travels in has an owner, too.
    private const string PathField = "__to";
    private const string PathOwnerField = "__to-who";
    private const string PathKeepField = "__to-keep";
    private const string FieldPrefix = "__f.";
    private const string Openly = "1";
    private const string Privately = "2";

    /// <summary>The form this request carries: the late post itself, or one travelling through a passphrase page; null if none.</summary>
    public static Carried? Of(HttpContext context)
    {
        if (context.Features.Get<Carried>() is { } late)
        {
            return late;
        }

        return context.Request.HasFormContentType && context.Request.Form is var form && form[PathField] is [{ } path] && Local(path) == path
            ? new(path, form[PathOwnerField].ToString(), form[PathKeepField] == Privately,
                form.Where(field => field.Key.StartsWith(FieldPrefix, StringComparison.Ordinal)).ToDictionary(field => field.Key[FieldPrefix.Length..], field => field.Value.ToString(), StringComparer.Ordinal))
            : null;
    }

    /// <summary>A post as a form to carry; null if it is not from a page whose words are kept.</summary>
    public static Carried? From(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form is var form && form[OwnerField] is [{ Length: > 0 } owner] && form[KeepField] is [{ } keep]
            ? new(request.Path, owner, keep == Privately, Typed(form))
            : null;

    /// <summary>What somebody typed into a form: its fields without those of the frame, and never a passphrase.</summary>
    public static IReadOnlyDictionary<string, string> Typed(IFormCollection form) =>
        form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && field.Key != DraftedAttribute.KeepButton && !field.Key.Contains("passphrase", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);

    /// <summary>The hidden fields that say how a drafted page's form is kept.</summary>
    public static IHtmlContent Keep(bool isPrivate) => Hidden(KeepField, isPrivate ? Privately : Openly);

    /// <summary>One hidden field.</summary>
    public static IHtmlContent Hidden(string name, string value)
    {
        var encode = HtmlEncoder.Default;
        return new HtmlString($"<input type=\"hidden\" name=\"{encode.Encode(name)}\" value=\"{encode.Encode(value)}\">");
    }

    /// <summary>The hidden fields in which the form travels.</summary>
    public IHtmlContent ToHtml()
    {
        var html = new HtmlContentBuilder().AppendHtml(Hidden(PathField, Path)).AppendHtml(Hidden(PathOwnerField, Owner)).AppendHtml(Hidden(PathKeepField, IsPrivate ? Privately : Openly));
        foreach (var (name, value) in Fields)
        {
            html.AppendHtml(Hidden(FieldPrefix + name, value));
        }

        return html;
    }

    /// <summary>After the passphrase: keeps what this request carries as a draft of its form and goes there, or says that it was another person's; without anything carried, goes to <paramref name="otherwise"/>.</summary>
    /// <exception cref="Vault.StoreUnavailableException">It could not be kept.</exception>
    public static async Task<IActionResult> GiveBackAsync(HttpContext context, Session session, string otherwise, CancellationToken cancellationToken)
    {
        if (Of(context) is not { } carried)
        {
            return new RedirectResult(otherwise);
        }

        if (carried.Owner != session.FormOwner)
        {
            return Status.Result(context, new("not-yours", StatusCodes.Status200OK));
        }

        await Begun.KeepAsync(context.RequestServices.GetRequiredService<Drafts>(), session, carried.Path, carried.IsPrivate, carried.Fields, cancellationToken);
        return new RedirectResult(carried.Path);
    }

    /// <summary>A path on this site that may be gone to, as given; <c>/t</c> for anything else.</summary>
    public static string Local(string? path) =>
        path is ['/', not '/', ..] && path.Length <= 200 && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_') ? path : "/t";
}
