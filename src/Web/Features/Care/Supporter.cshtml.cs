using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>Somebody on the support map: what for, how to reach them, and what they know.</summary>
public sealed class SupporterModel(Access access) : OwnNotePage<SupporterKept>(access)
{
    /// <summary>Who.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Name { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Where the support comes from.</summary>
    [BindProperty] public SupportRoute? Route { get; set; }

    /// <summary>What for.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string WhatFor { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>A number.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Phone { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>An address for mail.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Mail { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Words for a first message.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Message { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they know.</summary>
    [BindProperty] public SupportKnows? Knows { get; set; }

    /// <inheritdoc/>
    public override string Address => "/m/19/1";

    /// <inheritdoc/>
    public override string Back => "/m/19";

    /// <inheritdoc/>
    public override string Key => "care.map";

    /// <inheritdoc/>
    protected override string After => "/m/19";

    /// <inheritdoc/>
    protected override void Fill(SupporterKept note) => (Name, Route, WhatFor, Phone, Mail, Message, Knows) = (note.Name, note.Route, note.WhatFor ?? "", note.Phone ?? "", note.Mail ?? "", note.Message ?? "", note.Knows);

    /// <inheritdoc/>
    protected override SupporterKept Make() => new(Name, Route, Typed.WordsOrNull(WhatFor), Typed.WordsOrNull(Phone), Typed.WordsOrNull(Mail), Typed.WordsOrNull(Message), Knows) { Id = New, Day = NoteDay };
}
