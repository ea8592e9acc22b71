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
        theirhome: my_sister my_mother my_brother my_father my_parents my_friend a_friend friends my_family my_sisters my_mothers my_brothers my_fathers my_friends my_aunts my_mum my_mums my_mom my_moms my_dad my_dads my_aunt my_cousin my_grandmother my_neighbour my_neighbor my_daughter my_son my_own my_place my_new
        courtorder: order injunction
        keptaway: restraining protection protective non-molestation barring no-contact safety court exclusion occupation emergency contact stay-away
        lefthere: you this us him her this_marriage this_relationship our_marriage our_relationship the_marriage the_relationship the_house the_flat the_apartment this_house this_flat our_home our_house our_flat the_home the_country the_city town here home
        warned: if when whenever unless once should next_time the_next_time every_time each_time the_moment the_minute the_second the_day as_soon_as
        intruding verb: come turn_up show_up appear ring phone text message call email follow wait knock drive_past drive_by drive_up break_the breach lay_a raise shout yell scream throw slam smash grab hit kick park_outside sit_outside stand_outside stand_in keep_on keep_ringing
        drinking verb: drink get_drunk start_drinking use
        drinking: drunk drinking high been_drinking
        turnedto: @police @lawyer @helper officer officers manager boss my_manager head_teacher headteacher teacher school nursery staff doctor nurse neighbor neighbors neighbour neighbours brother sister mother father uncle aunt cousin friend friends parents grandmother landlord judge court porter caretaker detective reception receptionist guard guards priest vicar social_services
        wrecking verb: kill hurt beat smash burn break ruin destroy shoot stab cut end bury strangle punch slap choke drown finish batter harm crush thrash gut skin expose humiliate deport
        guarding: hang_up hanging_up put_the_phone_down putting_the_phone_down not_open not_let_you_in not_answer not_pick_up not_come_down not_hand_them not_hand_over not_be_here not_be_there not_get_in not_be_back leave leaving leave_the lock_the lock_my locking_the walk_out walk_away walking_out be_gone gone
            have_you_removed have_you_arrested have_you_thrown_out press_charges move_out moving_out stay_upstairs go_upstairs go_out go_outside go_to_my go_to_a going_to_my going_to_a sleep_at sleeping_at stay_at staying_at stay_with staying_with take_the_kids_and taking_the_kids_and
            take_the_children_and taking_the_children_and taking_her_and take_her_and taking_him_and report_it report_you reporting_it reporting_you write_it_down write_down record_it keep_a_record scream_until shout_for end_the_call ending_the_call end_the_visit get_an_order block_you block_your
        official noun: policeman policewoman constable detective magistrate prosecutor solicitor barrister attorney lawyer caseworker injunction tribunal refuge helpline hotline midwife bailiff
        official: police cops court judge officer officers custody safeguarding social_worker social_workers social_services child_protection cps hearing the_order this_order an_order court_order restraining_order non-molestation my_advocate
            an_advocate women_'s_aid women_'s_refuge women_'s_house women_house women_'s_shelter the_shelter a_shelter my_gp the_gp a_gp a_nurse the_nurse my_doctor the_doctor a_&_e casualty 999 911 101 charges legal legally
            mediation mediator supervised contact_centre contact_center handover handovers embassy consulate birth_certificate birth_certificates my_passport our_passports my_visa the_embassy evidence witness witnesses 
        injury noun: bruise scar fracture concussion stitch injury
        injury: violence violent abuse abusive abused assault assaulted rape raped beaten strangled strangling strangulation choked choking throttled battered broken_ribs broken_rib broken_wrist broken_arm broken_nose black_eye x-ray
            marks_on_my swollen flinch flinches flinched flinching unsafe not_safe safe_from safety somewhere_safe keep_us_safe keep_me_safe be_safe stay_safe safe_place in_danger
        fright: afraid_of_you scared_of_you frightened_of_you terrified_of_you fear_of_you terrified_to afraid_to_be afraid_to_come afraid_to_go afraid_to_sleep scared_to_come scared_to_go scared_to_be scared_to_sleep frightened_to hiding_from_you
            hide_from_you run_from_you running_from_you get_away_from_you away_from_you fled flee escape escaped footsteps your_temper your_rage your_rages your_fists your_hands_around your_hands_round your_moods when_you_drink when_you_are_drunk when_you_shout
            when_you_start_shouting which_version_of_you which_you egg_shells eggshells on_edge tiptoe tiptoeing
        apart: the_locks new_locks locksmith lock_the_door lock_my_door lock_myself locked_the_door locked_my_door locked_myself bolted barricade barricaded chain_on chair_under spare_key spare_keys changed_my_number changed_my_phone new_number new_sim new_phone
             blocked_you blocking_you blocked_u blocked_your block_your unblock no_contact no-contact contact_me contacting_me contact_us leave_me_alone leave_us_alone stay_away keep_away stay_back stay_downstairs stay_upstairs stay_in_the_kitchen not_come_here not_come_near
            not_come_to_the not_come_to_my not_touch_me be_touched touched_me stop_following stop_calling stop_texting stop_writing not_look_for not_try_to_find my_address new_address our_address where_i_live where_we_live where_i_am where_we_are
            own_account new_account my_own_bank own_bank_account my_own_place place_of_my_own my_things my_stuff my_clothes my_belongings your_things your_clothes bag_packed packed_a_bag a_packed_bag the_bag_is my_bag_is put_the_phone_down 
                           pick_me_up pick_us_up collect_me collect_us collected_by
            til_i_am_gone till_i_am_gone until_i_am_gone i_am_gone we_are_gone moving_out moved_out leaving_you divorce divorcing separation separated separating without_you_there nowhere_else move_out am_hanging_up hanging_up_now not_having_sex no_more_sex talked_round talked_into separate_rooms separate_beds my_own_room sleep_in_the_spare
        kept: consent consented said_no told_you_to_stop told_you_no asked_you_to_stop begged_you_to_stop tracker trackers airtag airtags spyware my_location location_off my_passwords new_password dates_and_times dated_and in_public public_place in_a_cafe in_writing
            email_only by_email_only only_email parenting_app through_the_app in_a_folder a_copy copies somebody_else_has my_own_key my_keys_back your_key_back your_keys_back taxi_is bus_fare the_coach ticket_is train_ticket one-way
        """;
}
