using Steadfast.Loads;

return args switch
{
    ["writers", var folder, .. var options] => await Writers.RunAsync(folder, options),
    ["pages"] => await Pages.RunAsync(),
    ["wording", var sentences] => Wording.Run(sentences),
    ["weights", var kind, var data, var cases, var path] => Weights.Run(kind, data, cases, path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        writers FOLDER [--postgres CONNECTION] [--writers 1-8] [--each COUNT]
            Eight people, made at the first run, append to their notes and shared parts as fast as they can, until killed
            or until each has appended COUNT entries. One line for each entry, once it is kept: its space, what, which.

        pages
            What a page costs in a short record and in a long one, and what a sign-in costs, as ratios taken in one run.

        wording FILE
            What it costs to read a sentence, a long letter and hard texts with the wording coach; FILE has {"id", "text"} lines.

        weights safety|despair DATA CASES FILE
            Learns which words tell of a kind of text from the lines in two folders, and writes it down.
        """);
    return 2;
}
