using Steadfast.Web.Features.Help;

namespace Steadfast.Tests.Support;

/// <summary>What people do on pages before the thing a test is about: told once, for every test that begins there.</summary>
internal static class Acts
{
    /// <summary>Answers to the private questions that speak against nothing, by the parts they are asked in.</summary>
    public static readonly Dictionary<string, string>[] ClearByPart =
    [
        new() { ["Afraid"] = "Never", ["Hurt"] = "No", ["Pushed"] = "No" },
        new() { ["Controlled"] = "No", ["Threatened"] = "No", ["Weapon"] = "No", ["Neck"] = "No" },
        new() { ["BadIfSeen"] = "No", ["OwnChoice"] = "Yes" },
        new() { ["MayHurt"] = "No", ["Dark"] = "No" },
    ];

    /// <summary>The same together.</summary>
    public static Dictionary<string, string> Clear() => ClearByPart.SelectMany(part => part).ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Answers the private questions, all parts; what is not named is left out.</summary>
    public static async Task<Page> AnswerSafetyAsync(this Visitor person, Dictionary<string, string> answers)
    {
        var page = await (await person.OpenAsync("/m/1")).SubmitAsync();
        foreach (var part in ClearByPart)
        {
            var named = part.Keys.Concat(["IsWorse", "IsLeaving", "IsPregnant", "Keep"])
                .Where(name => answers.ContainsKey(name) && page.Has($"main [name='{name}']:not([type=hidden])"));
            page = await page.SubmitAsync(named.ToDictionary(name => name, name => answers[name]));
        }

        return page;
    }

    public static async Task<Page> SignInAsync(this Visitor visitor, string name, string passphrase) =>
        await (await visitor.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = name, ["Passphrase"] = passphrase });

    /// <summary>Types a recovery code back as it is shown.</summary>
    public static Task<Page> TypeBackAsync(this Page shown)
    {
        var code = shown.Texts("#code li");
        return shown.SubmitAsync(
            shown.Texts("fieldset label").Index()
                .ToDictionary(group => $"Typed[{group.Index}]", group => code[int.Parse(group.Item.Split(' ')[1]) - 1].ToLowerInvariant()));
    }

    /// <summary>Describes what happened.</summary>
    /// <returns>Where it stands.</returns>
    public static async Task<string> DescribeAsync(this Visitor person)
    {
        var more = await (await person.OpenAsync("/m/7/1")).SubmitAsync(new() { ["Words"] = "Far away for weeks", ["Kinds.Coldness"] = "true" });
        return more.Path[..^2];
    }

    /// <summary>A side with a turn, what is underneath, a way to stop it and something to confide.</summary>
    public static async Task WriteCycleAsync(this Visitor writer)
    {
        await (await writer.OpenAsync("/m/31/1"))
            .SubmitAsync(new() { ["They"] = "go quiet", ["Feel"] = "alone", ["Then"] = "ask again", ["Underneath"] = "it is over" });
        await (await writer.OpenAsync("/m/31/2")).SubmitAsync(new() { ["Word"] = "Kettle", ["Pause"] = "HalfHour", ["Back"] = "At nine, in the kitchen" });
        await (await writer.OpenAsync("/m/31/3")).SubmitAsync(new() { ["Words"] = "I miss our walks", ["When"] = "NotYet" });
    }

    /// <summary>A line on the first list and one on the last.</summary>
    public static async Task WriteSupportAsync(this Visitor writer)
    {
        await (await writer.OpenAsync("/m/32/1/1")).SubmitAsync(new() { ["Words"] = "Tea in the morning" });
        await (await writer.OpenAsync("/m/32/1/3")).SubmitAsync(new() { ["Words"] = "My own account" });
    }

    /// <summary>Writes what a letter stands on: what happened, a part of it, and two things that repair it.</summary>
    public static async Task WriteLetterAsync(this Visitor writer)
    {
        var breach = await writer.DescribeAsync();
        await (await writer.OpenAsync(breach + "/2")).SubmitAsync(new() { ["Recurrence"] = "Once" });
        await (await writer.OpenAsync("/m/27/2/1")).SubmitAsync(new() { ["Words"] = "I hid the letters." });
        await (await writer.OpenAsync("/m/27/4")).SubmitAsync(new() { ["What"] = "Open the post with you", ["HowOften"] = "every Monday" });
        await (await writer.OpenAsync("/m/27/4")).SubmitAsync(new() { ["What"] = "Tell my brother", ["Due"] = "2027-03-20" });
    }

    /// <summary>Ben writes a letter with what it stands on, Ana says that it is welcome, he sends it at once, and she opens it.</summary>
    /// <returns>Where it stands in what they share.</returns>
    public static async Task<string> GiveLetterAsync(Visitor ana, Visitor ben, string space, bool isOpened = true)
    {
        await ben.WriteLetterAsync();
        await (await ana.OpenAsync(space + "/12")).SubmitAsync(new() { ["Answer"] = "Open" });
        var letter = (await (await ben.OpenAsync(space + "/11")).SubmitAsync(new() { ["Delay"] = "None" })).Path;
        if (isOpened)
        {
            await (await ana.OpenAsync(letter)).SubmitAsync(button: "Open it now");
        }

        return letter;
    }

    /// <summary>A page of Ana's journal, and promises of Ben's: offered, told, and running.</summary>
    public static async Task FillAsync(this App app, Visitor ana, Visitor ben, string space)
    {
        await (await (await ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "A page." });
        await ben.OfferAsync(space, "Walk on Sunday", "2027-03-14", "by Saturday", "Large");
        string[] outcomes = ["Kept", "NotKept"];
        var made = await app.AgreeAsync(
            ben, ana, space, [.. outcomes.Select(how => ("Ring the school " + how, "2027-03-12")), ("Cook on Tuesday", "2027-03-16")]);
        foreach (var (path, how) in made.Zip(outcomes))
        {
            await (await ana.OpenAsync(path + "/3")).SubmitAsync(new() { ["Outcome"] = how });
        }
    }

    /// <summary>The program with a file of the operator's in its data folder.</summary>
    public static Task<App> StartWithHelpLinesAsync(string helplines, params string[] settings) =>
        App.StartAsync(builder => File.WriteAllText(Path.Combine(builder.Configuration["Steadfast:Data"]!, HelpLines.FileName), helplines), settings);
}
