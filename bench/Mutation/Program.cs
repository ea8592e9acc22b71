using Steadfast.Mutation;

var root = Directory.GetCurrentDirectory();
return args switch
{
    ["list", .. var options] => Lists.Write(root, options),
    ["run", .. var options] => Runs.Run(root, options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        list [--seed NUMBER] [--draw COUNT] [--scratch DIR]
            Writes bench/mutants.tsv: every mutant that compiles or, with a seed, so many of each folder.

        run [FOLDER] [--only ID,ID…] [--pages] [--scratch DIR [--built]]
            Runs the listed mutants against the tests that come by each, and tells what they say.
        """);
    return 2;
}
