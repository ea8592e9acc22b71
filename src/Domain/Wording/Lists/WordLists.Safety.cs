namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    // What somebody does, and to whom they turn, to keep themselves safe; and what was done to them.
    private const string Safeties =
        """
        struck verb: hit slap punch kick beat choke strangle push shove grab bite burn stab rape abuse threaten assault smother suffocate drag throttle headbutt scratch shake stalk corner terrorize terrorise scare frighten terrify bruise molest spit_at
            spit_on kneel_on lunge_at beat_up grope
        struck: attacked
        mine: me us the_kids the_children the_baby the_boys the_girls the_dog our_kids our_children our_son our_daughter our_baby my_son my_daughter my_kids my_children my_mother my_face my_head my_arm my_arms my_neck my_throat my_wrist my_wrists my_hair my_body my_hand my_leg
        doing: had has have been was were is are am be did do keep kept keeps started would will can could going_to always once never_stop never_stopped
        held verb: hold pin throw slam press squeeze lay put have grip crush
        harming verb: @struck hurt touch shout yell scream raise_your_hand raise_your_voice lift_your_hand raise_a_hand lift_a_hand lay_a_hand lay_hands throw lose_control lose_your_temper get_violent get_aggressive get_rough become_violent become_aggressive turn_violent come_at break
            insult swear_at call_me_names do_that_to_me do_this_to_me do_that_again do_it_again do_this_again start_again go_for
        coming verb: come_near come_here come_close come_to come_back_here come_over come_by come_round come_around come_in come_into come_up_to come_any come_again come_home_drunk come_after come_within contact write_to call_me ring_me phone_me text_me message_me email_me follow turn_up show_up appear
            enter try_to_contact try_to_get_in try_to_stop try_to_come stand_outside wait_outside wait_for_me wait_outside break_in break_the_door break_into block stop_me keep_me lock_me take_my_phone take_my_keys hold_me go_near approach knock sit_outside harass
        coming: do_not_leave do_not_go do_not_stop do_not_let_me do_not_let_us will_not_leave will_not_go will_not_stop will_not_let_me will_not_let_us refuse_to_leave refuse_to_go keep_calling keep_writing keep_texting keep_coming keep_following keep_doing_this keep_shouting keep_on
            keep_messaging keep_hurting keep_threatening
        police: police cops 999 911 112 000 101 110 emergency ambulance security authorities
        lawyer noun: lawyer solicitor attorney barrister advocate caseworker social_worker probation_officer support_worker victim_support domestic_violence domestic_abuse women_'s_aid helpline hotline
        helper: help someone somebody neighbors neighbours neighbor neighbour my_sister my_mother my_brother my_father my_parents my_friend a_friend my_family
        telling verb: call phone ring dial contact tell inform alert warn speak_to talk_to speak_with talk_to_the go_to report_it_to report_this_to report_that_to report_you_to report_everything_to go_straight_to turn_to write_to show_this_to show_it_to ask
        shelter: refuge shelter safe_house hostel safe_place safe_flat hotel women_'s_shelter women_'s_refuge place_you_do_not_know
        theirhome: my_sister my_mother my_brother my_father my_parents my_friend a_friend friends my_family my_aunt my_cousin my_grandmother my_neighbour my_neighbor my_daughter my_son my_own my_place my_new
        courtorder: order injunction
        keptaway: restraining protection protective non-molestation barring no-contact safety court exclusion occupation emergency contact stay-away
        lefthere: you this us him her this_marriage this_relationship our_marriage our_relationship the_marriage the_relationship the_house the_flat the_apartment this_house this_flat our_home our_house our_flat the_home the_country the_city town here home
        warned: if when whenever unless once should next_time the_next_time every_time each_time the_moment the_minute the_second the_day as_soon_as
        intruding verb: come turn_up show_up appear ring phone text message call email follow wait knock drive_past drive_by drive_up break_the breach lay_a raise shout yell scream throw slam smash grab hit kick park_outside sit_outside stand_outside stand_in keep_on keep_ringing
        drinking verb: drink get_drunk start_drinking use
        drinking: drunk drinking high been_drinking
        turnedto: @police @lawyer @helper officer officers manager boss my_manager head_teacher headteacher teacher school nursery staff doctor nurse neighbor neighbors neighbour neighbours brother sister mother father uncle aunt cousin friend friends parents grandmother landlord judge court porter caretaker detective reception receptionist guard guards priest vicar social_services
        wrecking verb: kill hurt beat smash burn break ruin destroy shoot stab cut end bury strangle punch slap choke drown finish batter harm crush thrash gut skin expose humiliate deport
        guarding: hang_up hanging_up not_open not_let_you_in not_answer not_pick_up not_come_down not_hand_them not_hand_over not_be_here not_be_there not_get_in not_be_back leave leaving leave_the lock_the lock_my locking_the walk_out walk_away walking_out be_gone gone
            have_you_removed have_you_arrested have_you_thrown_out press_charges move_out moving_out stay_upstairs go_upstairs go_out go_outside go_to_my go_to_a going_to_my going_to_a sleep_at sleeping_at stay_at staying_at stay_with staying_with take_the_kids_and taking_the_kids_and
            take_the_children_and taking_the_children_and taking_her_and take_her_and taking_him_and report_it report_you reporting_it reporting_you write_it_down write_down record_it keep_a_record scream_until shout_for end_the_call ending_the_call end_the_visit get_an_order block_you block_your
        """;
}
