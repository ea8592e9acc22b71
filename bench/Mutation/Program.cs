using System.Globalization;
using Steadfast.Mutation;
var root = Directory.GetCurrentDirectory();
return args switch
{
    ["count"] => Count(),
    ["list", .. var options] => Lists.Write(root, options),
    _ => 2,
};

int Count()
{
    var s = Sources.Read(root);
    foreach (var g in s.Mutants.GroupBy(m => m.Folder)) Console.WriteLine($"{g.Key} {g.Count()} out {s.LeftOut[g.Key]}: " + string.Join(", ", g.GroupBy(m => m.Kind).Select(k => $"{k.Key} {k.Count()}")));
    return 0;
}
