namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    private const string Dangers =
        """
        intend: @iwill @plan i_am_about_to i_would_love_to i_am_fixing_to i_swear_to_god_i_will
        your: your his her their yo
        shall: will shall would
        gonna: are_going_to are_gonna going_to
        going: going_to
        want: want wanted wanna would_like would_love would_rather need plan planned wish intend ready going love tempted
        might: might could may would can should would_love_to could_just might_just would_happily am_going_to am_tempted_to ought_to am_ready_to have_half_a_mind_to have_to
        strike verb: kill murder shoot stab strangle choke slap punch smack beat whoop whip stomp slaughter behead butcher strike knock_you kick bash clobber pummel thrash suffocate drown scalp castrate gut bite hit spank skin torture cripple maim blind hang lynch deck crucify assault attack hurt_you fuck_you_up mess_you_up
            beat_your knock_your kick_your break_your cut_your slit_your smash_your blow_your bust_your pop_you cut_you slice_you burn_you bury_you destroy_you ruin_you end_you finish_you crush_you break_you kill_your hurt_your shoot_your rape wring_your tear_you rip_you hunt_you track_you run_you_over throw_you_out_the throw_you_off
            throw_you_over bust_you cap_you smoke_you waste_you blast_you drop_you_where stick_you come_after_you sue_you fight_you take_you_out
        harm verb: kill murder hurt harm beat hit punch slap stab shoot strangle choke burn destroy ruin smash crush break kick cut slice knock rape drown bury poison bash whip hang slaughter end strike attack maim cripple behead butcher whack
            smack bust wreck torture bite fuck_up mess_up beat_up get_even fuck_with come_after hunt_down track_down expose sue stomp tear_apart rip_apart blow_up run_over pummel annihilate obliterate thrash fire evict arrest report
        partharm verb: burn smash destroy break trash blow torch wreck slash cut rip tear shove stick bust knock beat kick serve crack snap twist wring slit feed throw chop sell dump split bash put sink ram pull slap punch shoot whip gouge
        break: break_it break_the burn_it burn_the burn_this take_the_kids take_the_children smash_the kick_the_door
        suffering: pay pay_for_this regret suffer sorry wish cry scream beg life lose lives hurt bleed life_hell crawl
        payfor: regret be_sorry pay suffer wish_you be_dead find_out see_what lose_everything lose_the lose_your lose_me regret_it regret_this answer_for die burn bleed rot end_up_dead get_hurt be_the_last get_what be_next hear_from_my_lawyer have_me_to_deal lose_custody
        doomed: dead toast finished history so_dead as_good_as_dead a_dead dead_meat a_dead_man a_dead_woman going_to_die going_to_pay going_to_regret going_to_suffer going_to_be_sorry gonna_die gonna_pay gonna_regret going_to_get_hurt going_down going_to_get_it through_in_this going_to_wish so_fired ruined next
        expose verb: tell show send post expose publish leak report share release upload spread
        public: everyone everybody your_boss your_mother your_parents your_family police online pictures photos nudes immigration your_wife your_husband facebook internet your_work videos whole_world your_father your_friends the_press wife husband boss newspapers judge court tax job cps social_services the_neighbors
        secret: secret secrets
        sendpublic: send_the_pictures send_them_to_your tell_your_wife tell_your_husband tell_your_boss send_the_photos post_them tell_everyone send_it_to_your
        takekids: take_the_kids take_the_children take_our_kids take_our_children take_my_kids take_the_baby take_your_kids take_our_son take_our_daughter take_our_baby take_custody take_him_away take_her_away turn_the_kids take_the_boys take_the_girls get_full_custody get_custody take_them_away take_my_children take_your_children
            get_the_kids have_the_kids_taken
        rot: die rot burn suffer choke bleed get_cancer drop_dead get_hit get_raped hang burn_in_hell
        gotit: died dead disappeared regretted killed hospital gets_hurt get_hurt got_hurt ended_up end_up ends_up his_jaw got_his his_face gets_it get_killed bullet regret regrets paid pay pays is_dead gets_his
        bad: something_bad something something_terrible bad_things accidents something_might something_could anything something_will bad_things_will bad_things_could accidents_can
        shameif: it_would_be_a_shame_if would_be_a_pity_if would_be_a_shame_if would_hate_for_anything would_hate_for_something hate_to_see_anything hate_to_see_something be_a_shame_if_something
        better: better had_better would_better best
        drag: drag throw kick carry haul
        beat: beat kick knock slap whip smack scare
        gameobject: it this that them a an up on off in out for me chess @number time some all one
        gameafter: at to on in with up a an some back one there later next around by home down_to_the out_of_this over_to
        softly: the_truth a about how what why when where everything_i some my i_love that_i_love pictures_of the_pictures around @today later soon by first
        pleasant: eating buying it_tomorrow not_coming weight the_game your_keys for_dinner for_lunch attention me_back for_the by
        target: yall you_all you u him them everyone somebody someone anybody anyone your_family your_mother your_kids the_kids the_dog the_cat your_dog your_father your_brother your_sister your_ass your_friends y'all all_of_you you_guys her yo yall
        badact: drag_you throw_you @strike @partharm @harm @takekids @expose @selfkill kill tell leave take_the call_the divorce_you divorce lose scream die end starve never not_be never_speak never_talk throw_you lock fire sell cancel cut_you kick_you make_you make_sure ruin jump have_you be_gone find_someone cheat stop_paying get_custody move_out never_forgive
            quit knock blow jump be_very_angry take_my_love disown disinherit walk_out leave_you be_forced
        spouse: wife husband man woman mother father girlfriend boyfriend partner friend son daughter christian lady
        order: do give tell shut stop answer sign get come drop quit open move say go delete stay keep put hand do_not let pay marry choose sleep_with pick bring take show unlock listen sit back_off finish promise swear talk leave hang cancel change admit apologize lie find make release hurry return step freeze apologize confess call
            send write eat kiss cook clean look block agree transfer lend buy choose @better you_have_to you_must you_need_to
        complyverb: take_off do_what do_as answer tell_me give come_home come_back get_out get_back keep_your shut stop listen start_talking pay say_yes say_something show_up quit forget_about talk explain behave come_with find have_my make_it_right be_home be_there be_here come_up not_leave get_me obey decide choose fix_this start_acting
            think_about learn_to respect show_me let_me
        someact: tell_anyone tell_anybody touch_me touch_her touch_him touch_that say_a_word say_one leave_me move one_more one_false one_word one_wrong try_anything come_near call_the scream open_your_mouth lie_to_me_again say_that_again do_that_again talk_to_him talk_to_her walk_out go_near lay_a_hand say_it_again walk_away leave_this make_a_sound
            so_much_as do_it_again you_leave you_tell you_say you_do_that you_touch you_talk_to you_walk
        mistreat verb: yell shout scream hit insult swear curse drink lie raise call keep lie_to break cheat throw push interrupt start speak_to treat smoke do_drugs get_drunk use talk_to_me
        leave verb: leave go walk hang end step sleep stay move need take_the_kids_to take_a_break wait call_a_friend stop_the pause
        wellwishing: up going some rest care umbrella it a to_bed on careful me us
        submit: go wait finish submit decide book apply enter register cancel
        unmissed: no_one_would_care nobody_would_care nobody_would_notice no_one_would_notice no_one_would_miss nobody_would_miss nobody_will_miss
        ownaffair verb: see talk go wear leave meet have speak hang work be_friends text call visit dress spend drive use post chat contact hang_out date study travel drink buy walk dance message eat keep
        outing: out there anywhere to_that like_that without with with_him with_her in_that to_the_party alone dressed with_them to_see to_work until near to_church to_school
        stop: stop quit no_more
        need: need needs want have should ought must
        let: let want_to need_to going_to
        spied: checked read looked_through looked_at tracked went_through searched opened recorded monitored checked_through installed follow followed know can_see saw have_been_reading have_been_checking have_access
        spy verb: check read track monitor see know look_through go_through look_at follow watch
        belongings: bag purse diary journal car mail pockets drawer mileage location wallet letters drawers
        nicewords: post message letter text email story note book report essay
        letter: read_your_letter read_your_message got_your read_your_post saw_your_post saw_your_message read_your_text saw_your_text checked_your_bag_in
        decide: decide choose pick control say handle make_the_decisions manage approve
        justdo: just_do you_do you_will_do better_do do you_just_do
        myhouse: my_house_my_rules my_money_my_rules under_my_roof my_way_or_the my_rules i_make_the_rules i_am_in_charge_here i_wear_the_pants i_am_the_man_of head_of_this_house i_pay_the_bills i_make_the_money i_am_the_boss
        bedead: die be_dead not_exist disappear_forever stop_existing never_wake_up not_wake_up be_gone cease_to_exist to_be_dead fall_asleep_and_never go_to_sleep_and_never go_to_sleep_and_not sleep_and_never drop_dead
        bealive: live be_here be_alive exist go_on wake_up keep_living continue_living be_around keep_going breathe be_on_this_earth be_in_this_world continue be_part_of_this_world
        wasdead: was_dead were_dead be_dead was_never_born had_never_been_born were_never_born had_not_been_born was_not_alive were_not_alive could_die would_die never_existed did_not_exist could_disappear could_just_disappear was_gone was_not_here were_not_here could_go_to_sleep would_not_wake could_stop_existing had_died would_never_wake could_not_wake did_not_wake am_dead
        bedead_better: rather_be_dead prefer_to_be_dead better_dead rather_die rather_kill_myself
        cutting_again: started_cutting start_cutting been_cutting cutting_again cut_again relapsed_and_cut urge_to_cut urges_to_cut want_to_cut_myself stop_cutting used_to_cut self_harm_again self_harming self_harmed i_self_harm been_self_harming urge_to_self_harm cut_to_feel cutting_helps cut_when
        letme: let_me please_let_me
        suicide: suicide suicidal taking_my_own_life ending_my_life ending_it killing_myself hurting_myself harming_myself self_harm ending_it_all cutting_myself
        selfkill verb: kill_myself end_my_life end_it_all take_my_own_life hurt_myself harm_myself cut_myself hang_myself shoot_myself drown_myself overdose starve_myself burn_myself jump_off_a_bridge jump_off_the slit_my_wrists cut_my_wrists commit_suicide
            put_an_end_to_it_all put_an_end_to_my blow_my_brains throw_myself_off throw_myself_under throw_myself_in take_all_the_pills take_all_my_pills drink_myself_to_death disappear_forever stop_existing injure_myself strangle_myself end_it_tonight poison_myself asphyxiate_myself stab_myself
        """;
}
