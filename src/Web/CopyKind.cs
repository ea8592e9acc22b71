namespace Steadfast.Web;

/// <summary>Whom a copy is for. It decides which duties its operator may have, and nothing about what people can do.</summary>
public enum CopyKind
{
    /// <summary>The operator and their partner, and nobody else.</summary>
    Two,

    /// <summary>People the operator knows.</summary>
    Known,

    /// <summary>Anybody who finds it.</summary>
    Open,

    /// <summary>The people of a practice, a service or an association.</summary>
    Practice,
}

/// <summary>How the kinds are written in settings and keys.</summary>
public static class CopyKinds
{
    /// <summary>Each kind by its written name, in the order they are asked for.</summary>
    public static IReadOnlyList<(string Name, CopyKind Kind)> All { get; } =
        [("two", CopyKind.Two), ("known", CopyKind.Known), ("open", CopyKind.Open), ("practice", CopyKind.Practice)];

    /// <summary>The kind of a written name, in any case; null for none.</summary>
    public static CopyKind? Find(string? written) =>
        All.Where(one => one.Name.Equals(written?.Trim(), StringComparison.OrdinalIgnoreCase)).Select(one => (CopyKind?)one.Kind).FirstOrDefault();

    /// <summary>A kind's written name.</summary>
    public static string Name(CopyKind kind) => All.First(one => one.Kind == kind).Name;
}
