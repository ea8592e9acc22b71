namespace Steadfast.Tests.Support;

/// <summary>What others depend on and must not drift, kept as files that a person has read and approved.</summary>
internal static class Approved
{
    /// <summary>
    /// Compares with <c>House/Approved/name</c>. Where they differ, what was received is left beside it, to be read and renamed if it is right.
    /// </summary>
    public static void Matches(string received, string name)
    {
        var path = Path.Combine(SourceTree.Root, "tests/Tests/House/Approved", name);
        var beside = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved == received)
        {
            File.Delete(beside);
            return;
        }

        File.WriteAllText(beside, received);
        var now = received.Split('\n');
        var before = approved.Split('\n');
        Assert.Fail($"""
            {name} is no longer what was approved. If the change is meant, rename {beside} to {name} and commit it.
            {string.Join('\n', before.Except(now).Select(line => "- " + line).Concat(now.Except(before).Select(line => "+ " + line)))}
            """);
    }
}
