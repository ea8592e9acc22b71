namespace Steadfast.Domain;

/// <summary>Something that more than one person can see. It says whose it is, and only that person's entry may say it.</summary>
public abstract record SharedEvent : SpaceEvent
{
    private protected SharedEvent() { }

    /// <summary>Who did it, or whose words they are.</summary>
    public required Id<Person> By { get; init; }

    /// <summary>Among what it waits where it does not enter the record at once.</summary>
    public virtual Lot WaitsIn() => Lot.Asks;

    /// <summary>The day on which it was said, on the calendar of whoever said it.</summary>
    public abstract DateOnly SaidOn();

    /// <summary>True for what both keep together and neither erases alone; false for what is somebody's own and can be taken back.</summary>
    public virtual bool StandsForGood() => true;

    /// <summary>Whom else it names by their id: each of them belongs to the space, or once did.</summary>
    public virtual IEnumerable<Id<Person>> Others() => [];
}
