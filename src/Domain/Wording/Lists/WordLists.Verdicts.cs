namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    private const string Verdicts =
        """
        badadj: selfish lazy stupid dumb mean cruel rude pathetic disgusting useless worthless hopeless crazy insane ridiculous childish immature irresponsible unreliable inconsiderate insensitive heartless cold careless thoughtless ungrateful spoiled arrogant
            stubborn controlling manipulative dishonest fake jealous paranoid needy clingy dramatic overdramatic hysterical irrational unreasonable unfair wrong sick twisted disrespectful abusive toxic narcissistic self-centered self-absorbed self-righteous
            judgmental bossy moody lame boring annoying impossible difficult cheap greedy weak cowardly shallow hypocritical clueless incompetent ignorant delusional sneaky untrustworthy unfaithful unbelievable negative critical defensive aggressive
            violent nasty hateful horrible terrible awful evil disloyal messy sloppy filthy distant emotional sensitive oversensitive bitter petty picky passive lousy pitiful whiny bratty hostile vain smug gullible naive uptight neurotic deranged
            obsessed condescending patronizing insufferable unstable mental psycho two-faced absurd silly foolish blind full_of_yourself full_of_it full_of_shit out_of_control out_of_your_mind high_maintenance a_mess no_good in_denial to_blame nuts bonkers
            dirty reckless forgetful clumsy unkind unloving unhelpful unsupportive unappreciative trash hard_to_please never_satisfied self-pitying sarcastic intolerable preachy abrasive obnoxious nosy pushy
        badnoun noun: louse liar cheater cheat coward hypocrite jerk bully narcissist psychopath sociopath control_freak slob drunk drama_queen nag baby child monster brat user manipulator addict mess disappointment failure embarrassment burden disgrace bigot snob
            traitor thief crook quitter loser gossip criminal racist sexist tyrant phony fraud flake tease killjoy know-it-all crybaby stalker creep pervert player mean_person bad_person terrible_person horrible_person bad_mother bad_father terrible_mother terrible_father
            bad_husband bad_wife terrible_husband terrible_wife bad_friend terrible_friend bad_parent lousy_father lousy_mother lousy_husband lousy_wife
        badverb verb: lie cheat betray deceive mislead trick manipulate gaslight yell scream shout snap insult mock humiliate embarrass ridicule belittle ignore neglect dismiss abandon ditch ghost ruin destroy wreck steal sneak flirt hit slap push shove blame accuse
            interrupt judge criticize overreact exaggerate nag whine complain snoop spy disrespect undermine sabotage manipulate twist waste blow screw mess hurt attack bully tease meddle betray abuse use forget disappoint reject break hate bail
            lie_to cheat_on walk_out stand_me_up let_me_down laugh_at make_fun take_advantage turn_against stab screw_up mess_up fuck_up act_like_a control bore spoil exploit
        """;

    private const string Insults =
        """
        insult noun: idiot moron imbecile fool dumbass jackass asshole ass arsehole bastard bitch whore slut cunt prick dick dickhead douche douchebag scumbag scum loser creep pig cow dog rat snake worm freak psycho pervert bum punk jerk retard twat wanker tosser
            son_of_a_bitch motherfucker fucker cocksucker shithead dipshit weasel parasite leech trash garbage nutcase lunatic nutjob wimp pussy sissy hag skank hoe ho bimbo pig-headed clown buffoon simpleton dimwit nitwit halfwit airhead
            piece_of_shit piece_of_crap piece_of_garbage piece_of_trash waste_of_space waste_of_time sorry_excuse poor_excuse smartass wiseass bozo schmuck putz dork dweeb geek nerd lowlife degenerate maggot vermin cretin faggot tramp tart swine animal
            nobody nothing joke asswipe shit fatso pea-brain shitbag muppet dunce sicko fruitcake wacko weirdo vulture witch
        vile: disgusting pathetic worthless useless stupid dumb filthy ugly fat retarded brainless spineless gutless repulsive revolting vile idiotic moronic imbecilic contemptible laughable pitiful fucking goddamn damn bloody dirty lousy stinking rotten miserable
            ignorant sorry old lying cheating sick crazy little dumbest stupidest worst ugliest dense psychotic two-faced piss-poor no-good good-for-nothing sleazy slimy cheap slutty trashy crooked sad pompous
        slur noun: idiot moron imbecile dumbass jackass asshole arsehole bastard bitch whore slut cunt prick dickhead douche douchebag scumbag scum loser creep freak psycho pervert jerk retard twat wanker tosser son_of_a_bitch motherfucker fucker cocksucker shithead dipshit weasel parasite leech nutcase lunatic nutjob wimp sissy hag skank hoe bimbo
            clown buffoon simpleton dimwit nitwit halfwit airhead piece_of_shit piece_of_crap piece_of_garbage piece_of_trash piece_of_work waste_of_space sorry_excuse poor_excuse smartass wiseass bozo schmuck putz lowlife degenerate maggot vermin cretin swine asswipe shitbag dunce sicko wacko weirdo bum worm 
            mooch moocher freeloader deadbeat pig numbskull blockhead bonehead meathead knucklehead dolt oaf ape cow old_bat old_bag old_hag bat cockroach roach rat snake toad waste trash garbage fool pansy pushover doormat gold_digger skunk tramp
        firstepithet: @badadj @vile old little fat fucking freaking damn spoiled miserable ignorant bitter paranoid freeloading lying cheating two-timing whining whiny dirty stinking big real total complete absolute worthless no-good good-for-nothing overgrown jealous crazy ugly
        epithet: @firstepithet , and
        superlative: dumbest stupidest worst biggest most_stupid most_pathetic ugliest cheapest meanest weakest sorriest saddest most_useless cruelest rudest
        """;
}
