using System.Collections.Frozen;

namespace Steadfast.Domain.Wording;

/// <summary>The forms of English verbs and nouns, and what an unknown word's ending tells of it.</summary>
internal static class Inflection
{
    // base past participle; one word where both are the same.
    private static readonly FrozenDictionary<string, string[]> s_irregular =
        """
        be was been|have had|do did done|go went gone|say said|get got gotten|make made|know knew known|think thought|take took taken|see saw seen|come came come|give gave given|find found|tell told|feel felt|leave left|keep kept
        let let|begin began begun|show showed shown|hear heard|run ran run|hold held|bring brought|write wrote written|sit sat|stand stood|lose lost|pay paid|meet met|set set|lead led|understand understood|speak spoke spoken|read read|spend spent
        grow grew grown|win won|teach taught|send sent|build built|fall fell fallen|cut cut|sell sold|draw drew drawn|break broke broken|drive drove driven|buy bought|wear wore worn|choose chose chosen|eat ate eaten|drink drank drunk|sleep slept
        put put|hit hit|hurt hurt|shut shut|quit quit|bet bet|cost cost|split split|spread spread|steal stole stolen|throw threw thrown|tear tore torn|swear swore sworn|forget forgot forgotten|forgive forgave forgiven|hide hid hidden|ride rode ridden
        bite bit bitten|beat beat beaten|shake shook shaken|wake woke woken|fly flew flown|ring rang rung|sing sang sung|sink sank sunk|swim swam swum|shoot shot|fight fought|catch caught|seek sought|burn burned burnt|dream dreamed dreamt|lend lent
        bend bent|lie lied|lay laid|sneak snuck snuck|stick stuck|strike struck|hang hung|spill spilled spilt|spit spat|blow blew blown|light lit|slide slid|bleed bled|feed fed|freeze froze frozen|mistake mistook mistaken|overreact overreacted|betray betrayed
        oversleep overslept|mishear misheard|misread misread|misspeak misspoke misspoken|mislead misled|withhold withheld|undo undid undone|redo redid redone|become became become|rise rose risen|raise raised|sweep swept|weep wept|cheat cheated|drag dragged
        shove shoved|slap slapped|kidnap kidnapped|flirt flirted|strangle strangled|hack hacked|stab stabbed|bury buried|cling clung|wind wound|fling flung|sting stung|swing swung|deal dealt|mean meant|kneel knelt|shed shed|slit slit|bust busted|text texted
        """
        .Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(row => row.Split(' '))
        .ToFrozenDictionary(forms => forms[0], StringComparer.Ordinal);

    // Verbs of one closed syllable double their last letter; of longer ones only those that are stressed at the end.
    private static readonly FrozenSet<string> s_doubling = FrozenSet.ToFrozenSet(["admit", "commit", "omit", "permit", "refer", "regret", "forget", "begin", "upset", "control", "rebel", "kidnap", "undercut", "submit"], StringComparer.Ordinal);

    /// <summary>The third person: "lies".</summary>
    public static string Third(string verb) => verb switch
    {
        "be" => "is",
        "have" => "has",
        _ => Plural(verb),
    };

    /// <summary>"-s", "-es" or "-ies".</summary>
    public static string Plural(string noun) =>
        noun.EndsWith('y') && noun.Length > 1 && !IsVowel(noun[^2]) ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith('z') || noun.EndsWith('o') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";

    /// <summary>The past and the participle, which are often one: "lied".</summary>
    public static IEnumerable<string> Past(string verb) => s_irregular.TryGetValue(verb, out var forms) ? forms[1..] : [Regular(verb, "ed")];

    /// <summary>"lying".</summary>
    public static string Ing(string verb) =>
        verb.Length > 2 && verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb.EndsWith("ee", StringComparison.Ordinal) || verb == "be" ? verb + "ing"
        : Regular(verb, "ing");

    /// <summary>Which form of a verb an unknown word looks like: "past", "ing", or null.</summary>
    public static string? Guess(string word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) ? "past"
        : word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("thing", StringComparison.Ordinal) ? "ing"
        : null;

    private static string Regular(string verb, string ending) =>
        verb.EndsWith('e') ? verb[..^1] + ending
        : ending == "ed" && verb.EndsWith('y') && !IsVowel(verb[^2]) ? verb[..^1] + "ied"
        : Doubles(verb) ? verb + verb[^1] + ending
        : verb + ending;

    private static bool Doubles(string verb) =>
        s_doubling.Contains(verb)
        || (verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && verb[..^2].All(letter => !IsVowel(letter) || letter == 'u' && verb[0] == 'q'));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
