namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    private const string Dangers =
        """
        intend: i_would_sooner i_would_rather i_might_just i_have_a_mind_to i_am_gonna @iwill @plan i_am_about_to i_would_love_to i_am_fixing_to i_swear_to_god_i_will
        your: your his her their yo
        shall: will shall would
        gonna: are_going_to are_gonna going_to
        going: going_to
        want: want wanted wanna would_like would_love would_rather need plan planned wish intend ready going love tempted
        might: might could may would can should would_love_to could_just might_just would_happily am_going_to am_tempted_to ought_to am_ready_to have_half_a_mind_to have_to
        blow verb: kill murder shoot stab strangle choke slap punch smack beat whoop whip stomp slaughter behead butcher strike kick bash clobber pummel thrash suffocate drown scalp castrate gut bite hit spank skin torture cripple maim blind hang lynch deck crucify assault attack throttle smother electrocute burn crush destroy hurt break knock cut smash end ruin
        strikeone verb: kill murder shoot stab strangle choke slap punch smack beat whoop whip stomp slaughter behead butcher strike kick bash clobber pummel thrash suffocate drown scalp castrate gut bite hit spank skin torture cripple maim blind hang lynch
            deck crucify assault attack rape throttle smother electrocute
        strikeyou verb: knock_you hurt_you fuck_you_up mess_you_up beat_your knock_your kick_your break_your cut_your slit_your smash_your blow_your bust_your pop_you cut_you slice_you burn_you bury_you destroy_you ruin_you end_you finish_you crush_you
            break_you kill_your hurt_your shoot_your wring_your tear_you rip_you hunt_you track_you run_you_over throw_you_out_the throw_you_off throw_you_over bust_you cap_you smoke_you waste_you blast_you drop_you_where stick_you come_after_you sue_you
            fight_you take_you_out gut_you skin_you deck_you clock_you sock_you belt_you slug_you slash_you snap_you snap_your take_you_down take_you_apart take_you_to_court take_you_to_the_cleaners take_you_for_everything take_everything_you take_every_penny
            take_every_cent come_for_you come_over_there_and come_looking_for_you run_you_down lay_you_out lay_hands_on lay_into_you finish_you_off wipe_you_out wipe_that_smile wipe_that_smirk wipe_the_floor mop_the_floor put_you_in_the_ground
            put_you_in_the_hospital put_you_in_hospital put_you_in_a_wheelchair put_you_in_your_grave put_you_in_jail put_you_in_prison put_you_six_feet put_you_under_the put_you_behind_bars put_you_away make_your_life make_life_hell make_life_miserable
            make_life_impossible make_things_very_hard make_things_ugly make_an_example_of turn_your_life_upside leave_you_with_nothing leave_you_penniless leave_you_homeless leave_you_for_dead leave_you_in_a_ditch bleed_you_dry ruin_your ruin_everything_you
            destroy_your end_your destroy_everything_you wreck_your drag_your_name trash_your_name smear_your blacken_your humiliate_you shame_you haunt_you see_you_in_court see_you_in_hell send_you_to_hell send_you_to_the_hospital send_you_to_an_early
            tie_you_up teach_you_a_lesson teach_you_what_happens teach_you_some_respect teach_you_some_manners show_you_what_happens get_you_fired get_you_deported get_you_arrested get_you_locked get_you_kicked get_you_evicted get_you_expelled have_you_fired
            have_you_deported have_you_arrested have_you_locked have_you_committed have_you_killed have_you_evicted have_you_put_away get_you_for_this get_you_for_that get_my_revenge get_revenge get_even get_back_at_you pay_you_back_for settle_the_score
            key_your slash_your torch_your smash_up_your pour_bleach pour_acid throw_acid burn_it_all burn_everything burn_this_house burn_the_house burn_down beat_some_sense knock_some_sense slap_some_sense slap_that slap_the_taste smack_that smack_the_taste
            knock_the_wind beat_the_life beat_the_living rearrange_your punch_your bloody_your
        strike verb: @strikeone @strikeyou
        wreck verb: smash slash torch trash wreck destroy shatter shred demolish vandalize burn break key total rip_up tear_up cut_up smash_up bust_up set_fire_to take_a_hammer_to take_a_bat_to take_a_knife_to take_an_axe_to take_scissors_to take_a_match_to pour_bleach_on pour_paint_on drive_over flush crush rip tear
        hit: hit jumped stomped beat beaten smacked slapped whooped shot stabbed killed murdered smoked popped dropped knocked punched strangled choked kicked burned slashed cut hurt crushed buried whipped
        authority: immigration ice cps social_services child_services child_protection the_tax_office the_tax_man the_irs your_boss your_work your_employer your_landlord the_landlord your_parole your_probation the_licensing your_school your_principal the_board the_press the_newspapers the_papers hr the_authorities
            your_wife your_husband your_parents your_mother your_father your_family your_whole_family your_entire_family your_church your_pastor your_commanding your_coach your_teacher your_university the_dean the_embassy
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
        publicwho: everyone everybody the_whole_world the_whole_town the_whole_family the_whole_office the_whole_school your_boss your_wife your_husband your_mother your_father your_parents your_family your_friends all_your_friends your_kids the_kids your_coworkers your_colleagues the_police the_judge the_court your_church people
        game: chess checkers game games mario_kart mariokart kart fifa scrabble monopoly poker tennis pool uno bowling ping_pong golf darts xbox playstation catan trivia quiz basketball fortnite race match tournament level boss_fight cards minecraft wrestling pong
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
        pleasant: eating buying it_tomorrow not_coming weight the_game your_keys for_dinner for_lunch attention me_back by
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
        selfhurt verb: cut slice scratch carve slit scar burn bite stab
        saved: save saved saving been_saving been_saving_up have_saved stockpile stockpiled stockpiling hoard hoarded hoarding collecting collected been_collecting hiding been_hiding counted_out counting
        ifcatch: if_i if_i_ever when_i the_next_time_i next_time_i
        selfkill verb: kill_myself end_my_life end_it_all take_my_own_life hurt_myself harm_myself cut_myself hang_myself shoot_myself drown_myself overdose starve_myself burn_myself jump_off_a_bridge jump_off_the slit_my_wrists cut_my_wrists commit_suicide
            put_an_end_to_it_all put_an_end_to_my blow_my_brains throw_myself_off throw_myself_under throw_myself_in take_all_the_pills take_all_my_pills drink_myself_to_death disappear_forever stop_existing injure_myself strangle_myself end_it_tonight poison_myself asphyxiate_myself stab_myself
        """;
}
