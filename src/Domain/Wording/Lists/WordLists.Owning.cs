namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    private const string Owning =
        """
        sorry: feel_terrible_for feel_awful_for feel_horrible_for feel_so_bad_for sorry apologize apologies apologizing forgive_me pardon_me my_bad apologized excuse_my forgive_my pardon_my my_apologies mah_b my_apology
        askpardon: forgive_me_for please_forgive_me forgive_me_please pardon_me_for hope_you_can_forgive hope_you_forgive hope_you_will_forgive can_you_forgive could_you_forgive can_you_ever_forgive will_you_forgive please_accept_my
            do_you_forgive hope_one_day_you ask_you_to_forgive beg_you_to_forgive
        owe: owe owed
        have: have has had
        had: had have
        blame: blame fault
        full: full complete all total entire the sole
        owns: own_it own_up own_what own_my own_that own_this own_completely own accept_that
        inthewrong: in_the_wrong at_fault wrong to_blame mistaken out_of_line out_of_order a_jerk an_idiot a_fool a_coward such_a_jerk such_an_idiot an_ass such_an_ass an_asshole such_a_fool a_bad @wrongadj
        messedup: messed_up screwed_up fucked_up blew_it was_wrong went_too_far crossed_a_line crossed_the_line made_a_mistake made_mistakes made_a_terrible_mistake made_a_huge_mistake made_a_big_mistake did_wrong behaved_badly acted_badly overstepped did_you_wrong
            wronged_you misunderstood dropped_the_ball let_you_down failed_you hurt_you owe_you_an broke_your_trust did_a_terrible did_an_awful
        hurt: hurt betrayed deceived failed wronged disappointed humiliated
        deceived: deceived betrayed cheated_on lied_to misled
        made: made make
        hear: hear learn find_out
        regret: regret regretted
        duty verb: call tell show come make keep listen text answer write pay help ask pick_up get_back reply warn respond return check turn_up visit
        namedact: @wrong.past made_it_worse got_drunk came_home left_you left_early left_without kept_you said_you told_you told_your told_him told_her called_you got_mad got_angry raised_my made_fun made_you_wait went_off went_behind went_through went_out took_your took_so took_too
            brought_up put_you missed_your missed_it missed_you missed_the missed_our doubted_you drank misspoke let_go used_your used_the ran_late ran_away slept_with slept_in slept_through woke_you was_late was_rude was_mean was_short lost_your lost_the lost_it
            invited bothered you_waited dropped knocked ate_your ate_the drank_your opened_your touched_your wore_your sold_your gave_away gave_your spent threw talked_behind cut_you turned_off locked_you scared_you woke sent_you sent_it called_so called_it
            spoke_to_you spoke_over treated_you shut_you pushed_you walked_out walked_away stood_you made_you left_the left_my left_it took_it took_the took_your said_those said_that_about said_your posted_that posted_your shared_your
        hurtverb verb: hurt upset humiliate embarrass disappoint betray wound scare frighten offend break damage harm devastate crush shame insult worry shatter fail neglect affect ruin cost destroy anger frustrate confuse bother let_you_down abandon inconvenience
        effectof: trust heart feelings confidence family life evening day night birthday plans faith self_esteem pride reputation sleep chances career work relationship marriage weekend
        possession: cup phone car mug glass vase window things laptop chair book bike camera toy necklace watch shirt dress plate table door
        sensible: understandable_that_you no_wonder_you you_have_every_right_to_be of_course_you_are
        device: phone car clock alarm battery computer laptop train bus internet wifi watch flight boss mother baby signal service
        busywith: meeting shower class traffic call phone hospital work bed hurry rush middle gym library movie bath train plane bus car lesson exam tutorial bathroom cinema office
        grave verb: lie cheat betray deceive kiss flirt sneak steal hide sleep_with hook_up mislead manipulate gaslight have_an_affair snoop spy read_your go_through_your relapse
        thirdparty: wife's husband's boss's
        busy: busy tired working drunk asleep late stressed scared confused exhausted sick upset sleeping driving
        terrible: feel_terrible feel_awful feel_horrible feel_bad feel_guilty feel_ashamed feel_sick
        cost: cost costs costed
        be_feeling: are_feeling were_feeling
        mend verb: make_it_up make_this_right make_it_right make_things_right make_amends fix replace repair pay_for pay_back pay_you_back do_better change get_help go_to_therapy see_a_therapist see_a_counselor start_therapy book_a stop quit apologize delete block cut_off
            show_you earn rebuild earn_back prove be_honest tell_you tell_the_truth come_clean work_on be_better listen put_it_right set_an set_a call_first ask_first ask_you ask_before check_with put_my return give_it_back give_you_back buy_you be_there be_home clean clean_up tell_her tell_him take_a_class learn talk_to
        mended: joined_a joined_the given_my given_the stopped_drinking stopped_seeing sold_the bought_you written_to moved_out changed_my gone_to enrolled changed_the blocked_her blocked_him told_her told_him booked deleted_her deleted_his deleted_the ended_it cut_off signed_up started_therapy paid_it paid_for replaced edited corrected fixed removed quit stopped given_up joined made_an_appointment found_a_therapist cut_contact put
        mending: going_to_therapy getting_help seeing_a working_on changing_my learning_to trying_to_change trying_to_be trying_to_make seeing_someone_about
        learning: learning trying working
        repairpast: edited changed deleted fixed corrected removed updated
        inconvenience: inconvenience offense offence trouble confusion hurt harm misunderstanding disappointment distress pain
        strained: tired exhausted stressed drunk busy upset angry sick ill hungry sleepy hungover overwhelmed distracted nervous anxious depressed lonely bored scared stress pressure drunk wasted high tipsy traffic depression anxiety deadline hormones grieving worn_out swamped
            having_a_bad having_a_hard having_a_rough having_a_tough not_myself out_of_my_mind in_a_hurry in_a_rush under_pressure in_a_bad_mood at_the_end not_thinking sleep_deprived jet_lagged jetlagged half_asleep
        hardtime: bad_day hard_day long_day rough_day tough_day bad_week hard_week long_week rough_week hard_time rough_time bad_night lot_on lot_of_stress lot_going lot_to_do rough_patch difficult_time lot_of_work tough_time rough_night headache migraine cold fever breakdown few_drinks lot_to_drink
        raised: raised brought_up like_that made_that
        excuse_refusal: no_excuse not_an_excuse is_not_because not_an_excuse_for no_excuses without_excuse
        oversensitive: overreacting oversensitive overly_sensitive too_sensitive so_sensitive being_dramatic so_dramatic too_dramatic over_reacting being_sensitive imagining_things being_paranoid being_ridiculous being_crazy
        also: also did too are were
        """;
}
