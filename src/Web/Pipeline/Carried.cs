using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Pipeline;

/// <summary>
/// A form whose post did not get through: after the session ended or the notes were put away it travels in hidden fields through the passphrase and is
/// given back, filled, to the person who typed it;
/// with a token that no longer counts, or while the store is away, it is offered to be sent again.
/// </summary>
/// <param name="Path">The form's path.</param>
/// <param name="Query">The query it was sent with, from its question mark; empty without.</param>
/// <param name="Owner">What the form said of whose it is; empty for one made for nobody.</param>
/// <param name="IsPrivate">True if its words are kept as a draft under the private part, false if as one in the open; null if it keeps no draft.</param>
/// <param name="Fields">What was typed, in order; a field of several ticks stands there several times.</param>
public sealed record Carried(string Path, string Query, string Owner, bool? IsPrivate, IReadOnlyList<KeyValuePair<string, string>> Fields)
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

    /// <summary>True if it can travel through a passphrase: somebody typed or chose something, and its path alone says what is to be done with it.</summary>
    public bool CanTravel =>
        Owner.Length > 0 && (IsPrivate is not null || Query.Length == 0) && Fields.Any(typed => typed.Value is not ("" or "1" or "true" or "false"));

    /// <summary>The form this request carries: the late post itself, or one travelling through a passphrase page; null if none.</summary>
    public static Carried? Of(HttpContext context)
    {
        if (context.Features.Get<Carried>() is { } late)
        {
            return late;
        }

        return Read(context) is { } form && form[PathField] is [{ } path] && Local(path) == path
            ? new(
                path, "", form[PathOwnerField].ToString(), KeptAs(form[PathKeepField]),
                Pairs(form.Where(field => field.Key.StartsWith(FieldPrefix, StringComparison.Ordinal)), FieldPrefix.Length))
            : null;
    }

    /// <summary>
    /// What is to be given back of a post that cannot be taken now: the form that was travelling in it, else the post itself; null if it is none.
    /// </summary>
    public static Carried? From(HttpContext context) =>
        Of(context) ?? (context.Request is var request && HttpMethods.IsPost(request.Method) && Read(context) is { } form
            ? new(request.Path, request.QueryString.ToUriComponent(), form[OwnerField].ToString(), KeptAs(form[KeepField]), Pairs(TypedFields(form)))
            : null);

    /// <summary>What somebody typed into a form: its fields without those of the frame, and never a passphrase.</summary>
    public static IReadOnlyDictionary<string, string> Typed(IFormCollection form) => ByName(Pairs(TypedFields(form)));

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
        var html = new HtmlContentBuilder().AppendHtml(Hidden(PathField, Path)).AppendHtml(Hidden(PathOwnerField, Owner));
        if (IsPrivate is { } isPrivate)
        {
            html.AppendHtml(Hidden(PathKeepField, isPrivate ? Privately : Openly));
        }

        foreach (var (name, value) in Fields)
        {
            html.AppendHtml(Hidden(FieldPrefix + name, value));
        }

        return html;
    }

    /// <summary>
    /// After the passphrase: keeps what this request carries as a draft of its form and goes there, offers it to be sent again if its form keeps none, or
    /// says that it was another person's; without
    /// anything carried, goes to <paramref name="otherwise"/>.
    /// </summary>
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

        if (carried.IsPrivate is not { } isPrivate)
        {
            return Status.Result(context, new("again", StatusCodes.Status200OK, carried));
        }

        await Begun.KeepAsync(
            context.RequestServices.GetRequiredService<Drafts>(), session, carried.Path, isPrivate, ByName(carried.Fields), cancellationToken);
        return new RedirectResult(carried.Path);
    }

    /// <summary>A path on this site that may be gone to, as given; <c>/t</c> for anything else.</summary>
    public static string Local(string? path) =>
        path is ['/', not '/', ..] && path.Length <= 200 && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_')
            ? path
            : Places.Today.Index();

    private static IEnumerable<KeyValuePair<string, StringValues>> TypedFields(IFormCollection form) =>
        form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && field.Key != DraftedAttribute.KeepButton
            && !field.Key.Contains("passphrase", StringComparison.OrdinalIgnoreCase));

    private static List<KeyValuePair<string, string>> Pairs(IEnumerable<KeyValuePair<string, StringValues>> fields, int prefix = 0) =>
        [.. fields.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key[prefix..], value ?? "")))];

    private static Dictionary<string, string> ByName(IReadOnlyList<KeyValuePair<string, string>> fields) =>
        fields.GroupBy(field => field.Key, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => string.Join(',', field.Select(one => one.Value)), StringComparer.Ordinal);

    // Of a request that was refused before its form was read, none is read now: it may be no form at all.
    private static IFormCollection? Read(HttpContext context) => context.Features.Get<IFormFeature>()?.Form;

    private static bool? KeptAs(StringValues keep) => keep.ToString() switch { Openly => false, Privately => true, _ => null };
}
