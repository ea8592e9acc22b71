using System.Text.Json;
using Steadfast.Domain;
using Steadfast.Vault.Log;

namespace Steadfast.Vault;

/// <summary>All that the vault knows of features: how an event becomes bytes and back. The program hands it in at start.</summary>
/// <param name="Write">An event as its stored name and its words in UTF-8.</param>
/// <param name="Read">
/// Back again; throws <see cref="InvalidDataException"/> on a name it does not know, <see cref="JsonException"/> on words that are not such an event.
/// </param>
public sealed record SpaceCodec(Func<SpaceEvent, (string Name, byte[] Words)> Write, Func<string, ReadOnlySpan<byte>, SpaceEvent> Read)
{
    /// <summary>What an entry says, if a space with these members admits it from whoever signed it.</summary>
    /// <exception cref="LogBrokenException">
    /// It says nothing that can be read, or what its author may not say there, or names somebody who never belonged there.
    /// </exception>
    internal SpaceEvent ReadIn(Membership members, Id<Person> author, string name, ReadOnlySpan<byte> words)
    {
        var happened = ReadOrBreak(name, words);
        if (!SpaceRules.Of(members.Kind).Admits(happened, author))
        {
            throw new LogBrokenException(happened is SharedEvent said && said.By != author
                ? "An entry speaks in another's name."
                : "An entry has no place in such a space.");
        }

        return happened is not SharedEvent shared || shared.Others().All(other => members.Members.Exists(member => member.Person == other)) ? happened
            : throw new LogBrokenException("An entry names somebody who does not belong to the space.");
    }

    private SpaceEvent ReadOrBreak(string name, ReadOnlySpan<byte> words)
    {
        try
        {
            return Read(name, words);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            throw new LogBrokenException("An entry's words are no event.");
        }
    }
}
