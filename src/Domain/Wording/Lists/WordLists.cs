namespace Steadfast.Domain.Wording;

/// <summary>The words of everyday English, listed by the part they play; how a list is written is told at <see cref="Vocabulary"/>.</summary>
internal static partial class WordLists
{
    /// <summary>All lists; one that takes in another stands after it.</summary>
    public static IReadOnlyList<string> All => [Function, Promising, Verbs, Wrongs, Feelings, People, Verdicts, Insults, Times, Things, Owning, Moves, Dangers, Consequences, Safeties];

    private const string Function =
        """
        adv: really very so too just truly deeply terribly awfully sincerely honestly genuinely actually still even also already totally completely absolutely literally definitely probably simply basically
            kind_of sort_of a_little a_bit such quite pretty rather extremely incredibly fucking freaking bloody damn goddamn well then now , only all again seriously clearly obviously certainly surely always
            ever both completely particularly especially way much fully wholly entirely deliberately intentionally stupidly foolishly selfishly carelessly secretly accidentally finally almost nearly kinda like
        opener: and but so because that if ok yes no yeah well oh then please hey honey baby babe now just or look listen man dude god jesus christ sorry when until unless while as since hello hi sure fine right hmm ha hon sweetie darling dear
        not: not never
        i: i we
        me: me us
        my: my our
        self: myself ourselves
        you: you
        third: he she they it
        them: him her them it
        be: am is are was were be been being
        am: am was have_been
        are: are were is
        iwill: i_will we_will i_shall we_shall ill i_am_gonna
        iwillnot: i_will_not we_will_not i_will_never we_will_never i_am_not_going_to we_are_not_going_to i_shall_not i_am_never_going_to i_will_no_longer i_will_not_ever
        must: have_to need_to must had_better would_better better ought_to should has_to got_to have_got_to
        can: can could may might
        say verb: say tell think claim believe mention scream yell shout text write ask reply warn
        neverending: always never constantly every_time all_the_time every_single_time forever everytime every_day not_once nothing_but continually repeatedly time_and_again time_after_time
        all: everything all anything nothing whatever
        because: because since as cause cuz due_to
        """;

    private const string Verbs =
        """
        verb verb: @deed @vow be have say make know think take see come want look use find give tell work call ask seem feel try leave keep let begin show hear run hold bring happen write provide sit stand lose pay meet include continue set learn lead understand
            watch follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass sell require report decide pull
            accept admit agree allow apply argue arrive assume avoid beat belong blame borrow bother break catch cause celebrate change chase choose claim climb collect compare complain confuse control cover cry cure damage deal deny describe deserve destroy
            disagree disappear discover doubt drag dream drop earn end enjoy enter escape excuse exist explain express face fail fear fight fill fit fix force forget forgive freeze gain guess handle hang hate hide hire hit hope hurt ignore imagine improve
            insist interrupt invite join joke judge jump kick knock lack laugh lay lie lift listen lock manage marry matter mean mention mind miss mistake move need notice obey owe own park pick plan play point prefer prepare press pretend prevent
            produce prove push put quit realize receive recognize refuse regret relax rely remind remove repeat replace respect rest return ride ring ruin rush save scare scream search settle shake share shoot shout shut sign sing sleep slip smile
            smoke solve spill spread start steal stick strike study suffer support surprise suspect swear swim talk taste teach tear tease thank throw touch train travel treat trust turn upset visit vote wake want warn wash waste wear wish wonder worry yell
            miss mess screw blow let step snap bore ditch flirt sneak kiss betray cheat deceive mislead yank punch slap shove push spoil wreck crash burn bury fake freak panic overreact oversleep misread misspeak misjudge misunderstand hold stay bring bail keep
        """;

    private const string Wrongs =
        """
        wrong verb: lie cheat betray deceive mislead trick manipulate gaslight yell shout scream snap swear_at curse insult mock humiliate embarrass ridicule belittle ignore neglect dismiss abandon ditch ghost forget break ruin destroy wreck damage spill steal
            hide conceal withhold sneak flirt kiss sleep_with sleep_around hook_up make_out hit slap push shove punch grab kick bite choke threaten blame accuse interrupt judge criticize overreact misjudge misread oversleep screw_up mess_up fuck_up blow_it
            blow_off stand_you_up let_you_down fail disappoint gamble relapse snoop spy hack stalk exaggerate fake pretend bully tease gossip blab spoil waste delete erase burn crash smash slam overstep cross pressure force nag whine doubt upset
            misspeak misspell mistake mistreat mislead mix_up screw mess confuse betray cheat_on lie_to two-time string_along lead_you_on run_off walk_out storm_out hang_up shut_you_out push_you_away take_it_out take_you_for_granted
            lash_out blow_up go_off lose_my_temper lose_my_cool lose_control lose_it freak_out stand_up let_down leave_you hurt_you break_your break_my_promise tell_your miss_your forget_your ignore_your read_your go_through_your go_behind take_your spend_our empty_our drain_our
            have_an_affair have_a_fling have_sex see_her_again see_him_again text_her text_him message_her message_him write_to_her write_to_him meet_her meet_him meet_up_with call_you_names call_her call_him be_unfaithful be_late come_home_late come_home_drunk drink_too get_drunk
            keep_it_from keep_this_from keep_secrets keep_a_secret talk_behind speak_over talk_over cut_you_off make_fun laugh_at roll_my_eyes make_you_cry stay_out show_up_late not_call delete_the delete_my throw_your throw_away let_go lose_your skip misplace
            disrespect offend patronize discourage underestimate sabotage seduce undermine copy plagiarize trash scratch dent break_up dump reject insinuate assume overlook disobey trespass intrude eavesdrop tattle snitch leak reveal overspend splurge bail
            turn_you_down shoot_you wrong fib stall procrastinate overcharge overdo trample kill poison stab rob vandalize tell_everyone tell_everybody tell_my_mother tell_my_friends
        wrongadj: selfish wrong rude mean cruel unkind unfair harsh careless thoughtless inconsiderate insensitive cold distant late unfaithful dishonest drunk jealous controlling impatient short grumpy cranky stupid foolish dumb crazy
            insulting childish immature paranoid nasty awful horrible terrible mad reckless irresponsible disrespectful dismissive defensive absent hard_on_you blind clingy pushy whiny bossy snappy moody bitchy judgmental weird
            such_a_jerk an_idiot a_jerk an_ass a_fool a_coward a_bad a_terrible an_asshole a_dick a_bitch a_brat an_absent absent a_pain nosy aggressive violent abusive stubborn lazy hostile
        wrongnoun noun: mistake affair lie fault responsibility failure error wrong temper behavior betrayal outburst secret
        effect: hurt pain alone lonely ashamed scared afraid unsafe exposed humiliated embarrassed betrayed worried worry cry crying cried tears broken angry sad upset sick small worthless unloved unimportant abandoned anxious disappointed distrust doubt trust stress
            suffer suffered lost sleepless unseen rejected foolish stupid confused devastated crushed invisible unheard insecure disrespected harm harmed damage heartbroken
        """;
}
