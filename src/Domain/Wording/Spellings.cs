using System.Collections.Frozen;

namespace Steadfast.Domain.Wording;

/// <summary>How words are written in haste, and the standard words they stand for.</summary>
internal static class Spellings
{
    private static readonly FrozenSet<string> s_fillers = FrozenSet.ToFrozenSet(["uh", "um", "ah", "er", "erm", "uhm", "hmm", "mm", "umm", "uhh", "ahh", "eh"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_suffixes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ll"] = "will",
        ["re"] = "are",
        ["ve"] = "have",
        ["m"] = "am",
        ["d"] = "would",
        ["s"] = "is",
        ["t"] = "not",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> s_hasty = Parse(
        """
        dont=do not|doesnt=does not|didnt=did not|didn=did not|wont=will not|won't=will not|cant=can not|can't=can not|cannot=can not|couldnt=could not|wouldnt=would not
        shouldnt=should not|shan't=shall not|isnt=is not|arent=are not|wasnt=was not|werent=were not|hasnt=has not|havent=have not|hadnt=had not|ain't=is not|aint=is not
        im=i am|i'm=i am|ive=i have|i'd=i would|youre=you are|youve=you have|youll=you will|u=you|ya=you|yer=your|y'all=you all|yall=you all|urself=yourself|thats=that is
        whats=what is|theres=there is|theyre=they are|theyll=they will|hes=he is|shes=she is|itll=it will|it'll=it will|lets=let us|let's=let us|thx=thanks|whos=who is|hows=how is|heres=here is
        wanna=want to|gonna=going to|gona=going to|gunna=going to|gon=going to|gotta=have to|hafta=have to|gtg=have to go|outta=out of|kinda=kind of|sorta=sort of|lemme=let me|gimme=give me|dunno=do not know|imma=i am going to
        i'mma=i am going to|ima=i am going to|i'ma=i am going to|finna=going to|tryna=trying to|coulda=could have|shoulda=should have|woulda=would have|shouldve=should have|couldve=could have|wouldve=would have|musta=must have|c'mon=come on|cmon=come on
        r=are|n=and|&=and|b=be|c=see|y=why|k=ok|okay=ok|okey=ok|plz=please|pls=please|pleas=please|cuz=because|coz=because|cos=because|'cause=because|bc=because|bcoz=because|becoz=because|bcos=because|becuz=because|tho=though
        tmr=tomorrow|tmrw=tomorrow|tomo=tomorrow|2moro=tomorrow|2mrw=tomorrow|2morrow=tomorrow|2nite=tonight|tonite=tonight|tonght=tonight|2day=today|2nd=second|nite=night|4give=forgive|luv=love|shud=should|shld=should|wud=would|wld=would|cud=could|cld=could
        dun=do not|dnt=do not|haf=have|hav=have|gd=good|abt=about|bout=about|msg=message|txt=text|thk=think|thnk=think|wat=what|wht=what|wen=when|dat=that|tat=that|dis=this|da=the|de=the|d=the|wid=with|wiv=with|rly=really|srry=sorry|sry=sorry|soz=sorry|sori=sorry|sorri=sorry
        nothin=nothing|somethin=something|sumthin=something|goin=going|doin=doing|comin=coming|lookin=looking|talkin=talking|fuckin=fucking|lyin=lying|cheatin=cheating|bein=being|gettin=getting|makin=making|takin=taking|tryin=trying|nothin'=nothing|hve=have|wil=will|wll=will
        ppl=people|frnd=friend|frens=friends|bf=boyfriend|gf=girlfriend|hubby=husband|mum=mother|mom=mother|mama=mother|mommy=mother|dad=father|daddy=father|bby=baby|tel=tell|cal=call|nw=now|nxt=next|jus=just|jst=just|bday=birthday|b'day=birthday|wk=week|wks=weeks|hrs=hours|mins=minutes|min=minute|hr=hour
        thru=through|wit=with|tha=the|em=them|'em=them|dem=them|dese=these|b4=before|gr8=great|l8r=later|l8=late|wudnt=would not|cudnt=could not|shudnt=should not|havnt=have not|hvnt=have not|wasn=was not|isn=is not|becuase=because|beleive=believe
        realy=really|tommorow=tomorrow|tomorow=tomorrow|tommorrow=tomorrow|pic=picture|pics=pictures|rn=right now|omw=on my way|ily=i love you|ttyl=talk to you later|tf=the fuck|lil=little|msgs=messages|txts=texts|fb=facebook|insta=instagram|prolly=probably|sum1=someone|some1=someone|any1=anyone|every1=everyone
        no1=no one|neva=never|nvr=never|alwys=always|eva=ever|hv=have|dunt=do not|til=until|till=until|'til=until|its=it is|il=i will|ull=you will|youd=you would|theyd=they would
        alot=a lot|aswell=as well|alright=all right|everytime=every time|noone=no one|nvm=never mind|idk=i do not know|idc=i do not care|stfu=shut up|gtfo=get out|kys=kill yourself|kms=kill myself|cancelled=canceled|cancelling=canceling|tyre=tire|tyres=tires|telly=tv|spoilt=spoiled|grandma=grandmother|grandpa=grandfather|okie=ok|apologise=apologize|apologised=apologized|apologising=apologizing|apologises=apologizes|behaviour=behavior|favourite=favorite|neighbour=neighbor|realise=realize|realised=realized|realising=realizing|counsellor=counselor|gaol=jail
        """);

    /// <summary>Whether it stands after an apostrophe, as in "I ' ve".</summary>
    public static bool IsSuffix(string letters) => s_suffixes.ContainsKey(letters);

    /// <summary>Whether it only fills time.</summary>
    public static bool IsFiller(string word) => s_fillers.Contains(word);

    /// <summary>The standard words for a word in lower case with straight apostrophes: one, or the parts of a contraction.</summary>
    public static IReadOnlyList<string> Standard(string word)
    {
        if (s_hasty.TryGetValue(word, out var standard))
        {
            return standard;
        }

        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
        {
            return [word];
        }

        var stem = word[..apostrophe];
        var suffix = word[(apostrophe + 1)..];
        return suffix == "t" && stem.EndsWith('n') ? [stem[..^1], "not"]
            : suffix == "s" && stem is not ("it" or "that" or "what" or "he" or "she" or "there" or "who" or "where" or "how" or "here" or "everything" or "nothing" or "when" or "why") ? [stem, "'s"]
            : suffix is "in" or "" ? [stem + suffix]
            : s_suffixes.TryGetValue(suffix, out var second) ? [.. Standard(stem), second]
            : [stem + suffix];
    }

    private static FrozenDictionary<string, string[]> Parse(string table) =>
        table.Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1].Split(' '), StringComparer.Ordinal);
}
