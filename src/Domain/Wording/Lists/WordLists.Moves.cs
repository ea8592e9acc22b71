namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    private const string Moves =
        """
        do: do does did
        did: did do does
        will: will shall going_to would
        would: would will
        is: is was are
        think: think believe guess suppose
        take verb: take
        came verb: come
        come: come have go try
        time: time hour hours day money week weekend
        when: when once after before as_soon_as
        later: later back
        admit: admit confess acknowledge
        ask: want like need think know have mind remember see feel hear understand go get come believe wanna please take
        suggest: come try go take sit have get call ask join let tell stay use just_come we start give wear
        polite: like love want think know remember feel worry agree find wish believe need mind see
        knowhow: help get know tell find do make be go fix improve learn use say
        dare: dare ever you_ever have talk lie
        even: even ever really just
        maybe: you_might you_could maybe it_was you_were_going you_said it_would
        feelthat: feel_like feel_that feel_as_if feel_as_though feel_as feel think think_that believe believe_that believe_in feel_sometimes_that guess know sense suspect feel_sometimes_like felt_like felt_that thought_that feel_like_that am_convinced am_sure
            am_starting_to_think am_beginning_to_think swear have_a_feeling get_the_feeling have_the_feeling get_the_sense get_the_impression suppose find am_certain
        you_be: you_are you_were you_be you_sound you_seem you_look you_act_like you_have_been you_are_being you_are_acting you_can_be you_are_coming_off you_are_just you_are_both you_come_across_as you_come_off_as you_are_kind_of you_became you_have_become you're
            you_are_still you_are_all your_behavior_is what_you_did_was what_you_did_is you_think_you_are you_are_getting you_get you_are_always you_are_acting_like
        over: over instead_of before rather_than ahead_of more_than
        care: care listen love_me love understand respect respect_me trust_me appreciate appreciate_me want_me see_me hear_me need_me notice value value_me deserve help support try mean_it think_about believe_me know_what want_to_be get_it take_me
        fear: fear dread worry
        fearful: afraid scared worried anxious nervous terrified frightened concerned
        makes: makes make made making
        hurting: hurting hurt in_pain suffering heartbroken crying grieving struggling aching
        task: go do take order book buy speak talk_to make have get try eat drink see use introduce ask check return open rent change pay learn reserve send borrow cancel visit find know_more know_if know_how know_what know_the start stay come give play
            something anything two one date phone number help
        consequence: would could will might we i
        blameyou: you_are_the_reason you_are_the_one_who you_are_responsible_for this_is_on_you that_is_on_you it_is_on_you that_is_your_doing it_is_all_you blame_you hold_you_responsible you_did_this you_started_it you_caused you_brought_this you_had_it_coming you_asked_for_it you_have_ruined
            you_ruined you_ruin you_spoiled you_wrecked you_destroyed you_broke_us you_have_only_yourself you_only_have_yourself i_blame_you it_is_because_of_you this_is_because_of_you thanks_to_you_we thanks_to_you_i you_messed_up you_screwed_up you_got_us_into you_did_it_again
        brought: brought bring
        never_did: never_listen never_care never_help never_think never_want never_ask never_say never_tell never_do never_did never_cared never_listened never_loved never_believed never_trusted never_trust never_believe never_noticed never_notice never_let never_take never_took
            never_had never_have never_even never_once never_gave never_give never_stood never_wanted never_make never_made never_apologize never_call never_called never_cook never_clean never_try never_tried never_supported never_support never_told never_understand never_understood never_stop
            never_respect never_respected never_appreciate never_appreciated never_put never_keep never_kept never_come never_came never_talk never_show never_change never_learn never_show_up never_pay never_paid never_finish never_get never_got never_see never_look never_answer never_admit never_say_sorry
        have_known: have_known know_better have_told have_said have_asked have_called have_thought have_been have_listened have_just have_done be_ashamed never_have not_have have_stayed have_come have_left have_kept have_at_least be_the_one learn_to stop have_more try
        havefaults: have_no_heart have_no_idea_how have_no_respect have_issues have_a_problem have_problems have_anger have_commitment have_trust_issues have_an_attitude have_no_shame have_no_right have_lost_your have_no_manners have_no_sense have_a_temper have_a_drinking got_problems have_got_problems got_issues have_serious
            have_no_clue have_never_loved have_never_cared have_a_nerve have_some_nerve have_a_lot_of_nerve have_the_nerve
        verdict: @badadj @badnoun @insult
        verdictadj: @badadj @vile real total complete big fucking little absolute huge great such_a
        verdictnoun: @badnoun @insult @person
        verdictverb: lying cheating ignoring avoiding hiding attacking blaming judging pushing overreacting manipulating using controlling punishing mocking making_fun pulling_away drifting checking_out getting_defensive twisting exaggerating gaslighting shutting neglecting taking_me treating hurting
            wasting trying_to_hurt trying_to_control trying_to_make coming_off acting playing_games playing_the_victim keeping_secrets keeping_something not_listening not_being not_trying holding_back holding_me criticizing yelling flirting seeing_someone
        whybad: always never so not_listen lying do_this doing_this acting being treating ignoring leave_me lie hurt_me ruin cheat betray not_tell not_call not_care even_bother keep_lying hate_me such
        noblame: you_were_always_there you_never_know never_mind you_never_can_tell no_offense you_are_always_welcome you_are_never_too did_you_always do_you_always you_always_have_a_place you_always_were_my you_can_always you_could_always you_will_always you_are_not_to_blame
            it_is_not_your_fault not_your_fault no_wonder_you you_have_always_been_my you_have_always_been_there you_are_never_alone you_never_let_me_down you_never_fail_to you_should_have_seen you_should_have_been_there you_should_have_heard you_should_have_a you_should_try
            you_should_be_proud you_should_be_fine you_should_be_able you_should_be_happy you_should_stop_by you_never_arrived
        praise: sweetheart darling amazing wonderful great beautiful funny smart brilliant clever nice lovely kind sweet gorgeous pretty cute handsome talented perfect awesome fantastic genius angel star hero best good generous brave strong adorable charming patient thoughtful loyal honest hilarious incredible
            interesting sexy hot cool special right doing_great married engaged pregnant leaving home back safe ok fine welcome very_funny
        praiseverb: make_me_laugh make_me_smile make_me_happy help love know_how support inspire care_about bring_me surprise_me manage cheer welcome thank find_a_way stood_by have_time
        tasted: been_to been_there been_in been_on been_so been_more been_better been_able been_happier tried seen heard met tasted had played visited told_me_about read eaten thought_of
        priority: priority priorities focus mind answer excuse idea solution attitude response
        contemptible: pathetic disgusting worthless useless repulsive revolting vile a_joke garbage trash beneath_me scum nothing pitiful laughable ridiculous stupid dumb ugly fat an_embarrassment a_disgrace dense thick contemptible a_waste a_loser deranged psychotic sick insane out_of_your_league
            so_stupid a_failure so_dumb retarded brain-dead dead_to_me a_nobody a_coward not_a_man not_even_a no_man nothing_to_me nothing_but so_pathetic so_full_of full_of_shit full_of_crap so_beneath hopeless lame an_animal a_disaster not_fit unfit a_monster a_clown a_sorry a_poor_excuse
        belowme: beneath_me not_worth not_worthy not_half not_even_worth not_good_enough not_smart_enough not_man_enough below not_fit_to too_stupid too_dumb too_thick too_dense not_capable_of_understanding
        superior: better smarter cleverer stronger more_mature much_better way_better so_much_better
        meanest: worst laziest meanest cheapest rudest most_selfish weakest cruelest slowest
        feelingword: feel laugh smile happy sick proud want cry
        thehell: the_hell the_fuck on_earth the_heck in_the_world the_devil in_gods_name
        scorn: pathetic disgusting worthless useless repulsive revolting vile a_joke garbage trash scum nothing pitiful laughable beneath_me a_hypocrite a_disgrace a_waste a_loser sick
        mouth: mouth face trap hole lips beak
        dumber: dumber stupider uglier lazier crazier sicker weaker thicker more_stupid more_pathetic
        guts: guts balls brain brains spine class taste soul talent life friends style dick shame
        sarcastic: your_majesty your_highness smart_guy big_man tough_guy big_shot smarty_pants nice_job_genius nice_going_einstein great_job_genius no_shit_sherlock mother_of_the_year father_of_the_year husband_of_the_year wife_of_the_year aren't_you_clever are_not_you_clever are_not_you_special are_not_you_precious
            how_original how_brave how_generous_of_you how_very_mature real_mature very_mature so_mature real_nice real_classy real_smart real_smooth nice_going way_to_go good_for_you bravo big_surprise what_a_surprise surprise_surprise as_if oh_please spare_me don't_make_me_laugh do_not_make_me_laugh
            blah_blah whoop_de_doo you_and_whose_army like_you_would_know what_would_you_know what_a_joke what_a_shock lucky_me wow_just_wow get_over_yourself who_asked_you nobody_asked_you bless_your_heart
        absurd: ridiculous absurd nonsense crazy insane bullshit crap a_lie lies bull unfair ridiculous stupid rubbish so_unfair not_fair

        denied: lying cheating overreacting yelling shouting angry mad jealous crazy wrong defensive ignoring avoiding hiding perfect attacking blaming controlling responsible trying_to trying_to_start being_defensive getting_defensive the_problem the_bad_guy the_one the_only_one a_liar a_cheater a_mind_reader
            doing_anything drunk being_mean being_rude being_unfair paranoid the_villain a_bad raising_my_voice making_excuses saying_that downvoting
        leaving: leaving going_home out_of_here going_to_bed walking_away gone outta_here done_here going_for_a_drive
        idiomkill: dying_to dying_for kill_time killing_time kill_for is_to_die_for was_to_die_for are_to_die_for were_to_die_for be_to_die_for killing_it killed_it dressed_to_kill killer_app you_are_killing_me you_kill_me killing_me kill_me_now kill_the_lights kill_the_engine kill_the_mood kill_two_birds curiosity_killed if_looks_could_kill make_a_killing
            die_laughing died_laughing dying_of_laughter die_of_embarrassment drop_dead_gorgeous would_it_kill_you my_feet_are_killing my_back_is_killing is_killing_me are_killing_me killed_me beat_you_to_it beat_you_there hit_you_up hit_me_up beat_you_at hit_the_road hit_the_gym hit_the_hay
            hit_the_books hit_the_sack break_a_leg break_the_ice break_the_news break_even break_your_heart shoot_you_an shoot_you_a shoot_me_a shoot_for shoot_the_breeze cut_you_some cut_you_a cut_it_out cut_you_off cut_to_the_chase cut_the_cake burn_you_a burn_some burn_off
            knock_on_wood knock_it_out knock_them_dead knock_your_socks crush_it crush_on smash_it kick_off kick_back bury_the_hatchet bury_my_head bomb_the_test die_hard wouldn't_hurt_to would_not_hurt_to would_not_hurt_a does_not_hurt_to
            drop_you_off pick_you_up run_you_a catch_you_later get_you_back_soon eat_you_up jump_at jump_on_a strike_you_as track_you_down_for pop_in pop_by pop_over throw_a_party throw_you_a rip_off hang_out hang_in_there hang_up hang_on hit_on you_would_kill kill_it_at i_could_kill_for
            knocks_me_dead scared_me_to_death scared_to_death bored_to_death sick_to_death love_you_to_death worried_to_death tickled_to_death parents_would_kill mother_would_kill mother_will_kill father_will_kill father_would_kill would_kill_me will_kill_me going_to_kill_me gonna_kill_me kill_me_if
            over_my_dead_body dead_tired dead_serious dead_end deadline kill_yourself_over suicide_squad the_death_of_me get_killed_on
        watchout: watch_your_back watch_your_step watch_yourself watch_your_mouth watch_out_or sleep_with_one_eye sleep_with_your_eyes you_will_see_what you_will_pay you_will_regret you_are_going_to_regret you_are_gonna_regret you_are_dead you_are_so_dead you_are_a_dead you_will_be_sorry i_will_get_you
            you_have_been_warned consider_this_a_warning consider_yourself_warned mark_my_words_you payback_is pay_for_this pay_for_that pay_for_what rue_the_day be_the_last_thing the_last_thing_you i_will_find_you i_am_going_to_find_you i_am_coming_for_you come_after_you you_will_wish_you
            wish_you_were_never_born wish_you_had_never_been_born i_will_end_you i_will_destroy_you i_will_ruin_you i_will_break_you i_will_bury_you over_your_dead_body nobody_will_find nobody_would_find no_one_will_ever_find your_days_are_numbered i_will_be_waiting_for_you_outside
            you_do_not_know_what_i_am_capable what_i_am_capable_of see_what_i_am_capable know_what_i_can_do you_messed_with_the_wrong messed_with_the_wrong live_to_regret beg_for_mercy dig_your_own_grave put_you_in_the_hospital put_you_in_hospital put_you_in_the_ground put_a_bullet bullet_in_your
            put_my_fist put_my_hands wring_your break_your_neck break_your_legs break_your_arm break_your_jaw break_every_bone rip_your smash_your bash_your cut_your kick_your_ass beat_your_ass kick_your_teeth whoop_your_ass beat_the_shit beat_the_crap kick_the_shit knock_you_out knock_your_teeth
            not_live_to not_leave_here_alive you_will_not_live beat_you_to_a six_feet_under teach_you_a_lesson make_your_life_hell make_your_life_a make_your_life_miserable spill_your_blood tear_you_apart tear_you_limb gun_to_your there_will_be_hell hell_to_pay
        fed_up: tired sick fed_up done ashamed disgusted bored through
        """;
}
