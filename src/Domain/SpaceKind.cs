namespace Steadfast.Domain;

/// <summary>Stands for a person with an account in <see cref="Id{T}"/>. Who somebody is to somebody else is said in events, never here.</summary>
public abstract class Person
{
    private Person() { }
}

/// <summary>Stands for a space (members and one log) in <see cref="Id{T}"/>.</summary>
public abstract class Space
{
    private Space() { }
}

/// <summary>Who a space is for. The numbers are stored in the first entry of every log and never change.</summary>
public enum SpaceKind : byte
{
    /// <summary>One person's own notes. No second member can ever join.</summary>
    Private = 1,

    /// <summary>Two partners. Its log holds only what both may see.</summary>
    Shared = 2,

    /// <summary>One client and their therapist: what the client hands over, to be read until a day.</summary>
    Handover = 3,

    /// <summary>A therapist's own notes. No second member can ever join.</summary>
    Practice = 4,

    /// <summary>Two partners and their therapist.</summary>
    Case = 5,

    /// <summary>A group and its facilitators.</summary>
    Group = 6,
}

/// <summary>What somebody may do in a space beside writing. The numbers are stored with each joining.</summary>
public enum Role : byte
{
    /// <summary>Reads and writes.</summary>
    Member = 0,

    /// <summary>Whoever a space is kept by: of a handover the client, of a case the therapist, of a group its facilitators.</summary>
    Facilitator = 1,
}
