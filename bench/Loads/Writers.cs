using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web;

namespace Steadfast.Loads;

/// <summary>
/// Eight people, two to a space, who write as fast as they can and say of each entry that it is kept, once it is: so that somebody who kills them can
/// count.
/// </summary>
internal sealed class Writers(IServiceProvider services, string folder, TimeProvider clock)
{
    private const int Couples = 4;
    private readonly Stream _said = Console.OpenStandardOutput();
    private readonly Lock _saying = new();

    private string TokensFile => Path.Combine(folder, "tokens");

    /// <summary>Writes until killed, or until each writer has appended what the options say.</summary>
    public static async Task<int> RunAsync(string folder, string[] options)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(options).Build();
        await using var services = new ServiceCollection().AddVault(new(folder, settings["postgres"]), Codec.ForSpaces).BuildServiceProvider();
        var writers = new Writers(services, folder, TimeProvider.System);
        var people = (await writers.PeopleAsync()).Take(int.Parse(settings["writers"] ?? "8", CultureInfo.InvariantCulture));
        var each = int.Parse(settings["each"] ?? $"{int.MaxValue}", CultureInfo.InvariantCulture);
        await Task.WhenAll(people.Select(person => Task.Run(() => writers.WriteAsync(person, each))));
        return 0;
    }

    /// <summary>The eight, from the file where they were written down; made and written down at the first run.</summary>
    private async Task<List<Someone>> PeopleAsync()
    {
        List<Someone> people = [];
        if (File.Exists(TokensFile))
        {
            foreach (var line in await File.ReadAllLinesAsync(TokensFile))
            {
                people.Add(line.Split(' ') is [var token, var name, var space]
                    ? await ReturnAsync(token, name, Id<Space>.Parse(space, null))
                    : throw new InvalidDataException("Not a line of ours."));
            }

            return people;
        }

        // One couple after the other: of those nobody knows yet, few have a place to sign up at a time.
        for (var couple = 0; couple < Couples; couple++)
        {
            people.AddRange(await Someone.LinkedAsync(services, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
        }

        await File.WriteAllLinesAsync(TokensFile + ".new", people.Select(person => $"{person.Token} {person.Name} {person.Space}"));
        File.Move(TokensFile + ".new", TokensFile);
        return people;
    }

    private async Task<Someone> ReturnAsync(string token, string name, Id<Space> space) =>
        await services.GetRequiredService<Sessions>().OpenAsync(token, isAct: true, CancellationToken.None) is { NotesAreOpen: true } session
            ? new(name, token, session, space)
            : await Someone.SignInAsync(services, name, space);

    /// <summary>
    /// In turn: a page of the journal, and in the shared part a promise, or the end of the one that is open, which may be from before a kill.
    /// </summary>
    private async Task WriteAsync(Someone person, int each)
    {
        var access = services.GetRequiredService<Access>();
        var me = person.Session.Me;
        for (var i = 0; i < each; i++)
        {
            var now = clock.GetUtcNow();
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            if (i % 2 == 0)
            {
                var notes = await access.WriteNotesAsync(person.Session, CancellationToken.None);
                var page = NewId.Of<JournalPage>();
                Say(notes.Id, "page", page, await notes.DecideAsync(state => state.Journal.Write(page, "What today was like.", now), CancellationToken.None));
                continue;
            }

            var shared = await access.WriteAsync(person.Session, person.Space, CancellationToken.None);
            if (shared.State.Promises.Open.FirstOrDefault(promise => promise.By == me) is { } open)
            {
                Say(shared.Id, "off", open.Id, await shared.DecideAsync(state => state.Promises.Find(open.Id)!.CallOff(me, today), CancellationToken.None));
            }
            else
            {
                var made = NewId.Of<Promise>();
                var terms = new PromiseTerms("I ring the bank", today.AddDays(3), "I leave a note");
                Say(
                    shared.Id, "made", made,
                    await shared.DecideAsync(
                        state => state.Promises.Make(made, me, shared.Other!.Value, terms, PromiseSize.Small, "UTC", today), CancellationToken.None));
            }
        }
    }

    // One write of one line, which a pipe takes whole or not at all.
    private void Say<T>(Id<Space> space, string what, Id<T> which, Decision decision)
    {
        if (decision is not { Accepted: true, Events.Length: 1 })
        {
            throw new InvalidOperationException($"{what} was answered with {decision.Refusal}.");
        }

        lock (_saying)
        {
            _said.Write(Encoding.ASCII.GetBytes($"{space} {what} {which}\n"));
            _said.Flush();
        }
    }
}
