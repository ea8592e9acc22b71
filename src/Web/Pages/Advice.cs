using Microsoft.AspNetCore.Html;

namespace Steadfast.Web.Pages;

/// <summary>
/// What somebody's own answers suggest before something two people do together, what helps instead, and the quiet way to go on all the same. Shown behind
/// the notes' own door only.
/// </summary>
/// <param name="Says">What they suggest.</param>
/// <param name="Path">Where it goes on.</param>
/// <param name="Link">What going on is called.</param>
public sealed record Advice(IHtmlContent Says, string Path, string Link);
