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
}
