namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    private const string Promising =
        """
        plan: i_am_going_to we_are_going_to i'm_gonna
        iam: i_am we_are
        swear: i_swear i_promise i_guarantee i_assure_you i_vow i_give_you_my_word you_have_my_word i_swear_to_god i_swear_to_you i_promise_you i_swear_it i_promise_that mark_my_words i_swear_that i_pledge
        deed verb: ship refund mail_it load email_you call text message ring phone email mail write send bring take pick get buy pay give show tell meet come visit go drive walk fetch collect cook clean wash tidy repair book order drop carry return post upload download print finish
            start begin stop quit leave move open close lock delete remove unfriend unfollow sign join attend ask answer reply respond check read help let wait stand sit sleep eat speak talk block confirm drive_you inform notify contact remind handle_the
            work turn put set throw sell share hand lend borrow transfer deposit look search find run play sing dance teach train practice study exercise cancel schedule arrange organize prepare pack unpack deliver serve feed fill fix
            submit apologize confess admit cut hang spend save charge kiss hug hold follow accompany join escort catch grab bake dress iron fold sweep mop vacuum empty water paint build count type draw translate record sort sort_out swing stop_by pop come_over
            mow shovel rake weed plant trim hoover dust scrub rinse peel chop grill roast sew mend patch glue drill tighten oil plug upgrade reboot restart reset back_up frame mount assemble label proofread edit photocopy fax babysit renew insure repay reimburse wire withdraw hand_in hand_over hand_back turn_up show_up log_off switch_off
            unplug mute uninstall come_round pop_round swing_by be_on_time
            install update enroll register log switch swap exchange refund donate forward copy scan wake arrive reach travel fly park stay keep see_to introduce invite discuss review explain watch quit_the drop_off pick_up lend_you owe_you turn_off shut hire try_on wear cover make_you make_dinner
            make_the make_some make_us make_breakfast make_lunch make_coffee make_an_appointment be_back come_back hang_up back_off step_down get_back bring_back take_out figure_out look_after look_into go_to stand_by report_to sit_down put_in
        smsdeed: call text message pass meet fetch bring send give ring return sms msg mail pick
        abstain verb: @deed bet place_a_bet touch hit scratch bite grope drink smoke gamble lie_about say yell shout scream interrupt mention bother disturb tell look peek laugh move leave go_there ask_again do_it_again do_that_again spill steal break_it open be_late talk use eat hide breathe argue raise_my_voice flirt text
            cheat_on_my see_her see_him contact snoop lie_to_you_about charge waste miss_another miss_the miss_your complain fight drive_drunk swear curse
        go: go come stop run drop get hurry
        chore: dishes laundry shopping cooking cleaning washing ironing talking driving work homework thing job garden lawn groceries paperwork taxes
        place: there home back here by over around with_you waiting outside right_there right_back right_over on_time sober ready in_touch down up next_to_you there_for_dinner at_your at_home at_the downstairs upstairs along out_front online off_the
        amend verb: quit stop change pay return delete block apologize call tell send show bring give book see_a ask
        vow verb: take_good take_better change improve do_better do_anything do_whatever do_everything do_something do_all do_right do_it_right do_my_best do_what_i_can do_what make_it_up make_up_for make_sure make_an_effort make_things make_it_right make_it_work make_you_happy make_you_proud make_you_feel make_time
            take_care take_good_care take_better_care take_responsibility work_on work_harder work_hard work_at fix_this fix_things fix_it fix_us get_better respect support protect honor cherish treat appreciate improve earn_your earn_back win_back win_you prove stand_by stand_beside keep_trying keep_my keep_you
            put_you_first put_us_first put_our be_there stop_being be_better listen_more help_more behave consider_your pay_attention pay_more_attention start_being give_you_everything give_it_my give_my_all show_you_how give_you_the_world give_you_space stay_calm stay_patient stay_true stay_faithful look_after_you
            watch_my control_my learn_to grow trust_you wait_for_you_forever handle_it think_about think_it_over stay_strong be_careful be_good look_after_myself take_it_seriously find_a_way remember_to find_time
        virtue: more less better a_better honest kind kinder nicer good gentle loyal faithful there_for_you there_for patient open careful nice strong the_best the_man the_woman the_husband the_wife transparent truthful as_honest supportive calm calmer sweet respectful considerate true yours home_more responsible thoughtful a_good a_great on_your_side
            by_your_side
        hurtful verb: let_you_down hurt disappoint lie cheat leave betray forget fail abandon break_your happen judge take_you_for make_that_mistake make_the_same make_you do_that do_this do_it do_anything let_it let_that_happen let_this_happen give_up ignore hide keep_secrets keep_anything lose_my let_anyone let_anything
            embarrass humiliate neglect push doubt
        trying: try attempt do_my_best try_my_best give_it_my_best try_to try_and try_not try_harder strive endeavor do_what_i_can do_all_i_can do_everything_i_can try_our_best do_our_best trying
        hedge: maybe perhaps possibly probably hopefully might my_best best_i_can if_i_can if_possible with_any_luck when_i_can see_what_i_can see_if_i_can see_if_we_can see_how see_about if_i_have_time if_i_get_a_chance if_i_remember if_i_get if_i_feel_like unless_something depending more_or_less in_theory
            i_suppose kind_of sort_of hope_to aim_to intend_to plan_to otherwise most_likely god_willing inshallah if_all_goes if_nothing
        itis: it_is it_was there_is that_is this_is you_it you_that you_there you_would you_are you_will you_this it_would it_will everything you_do he she they it_does nothing you_were you_can you_have
        hope verb: know believe see_you_never think miss regret bet guess assume suppose need_to need want be_honest die fail forget remember lose
        refusal: take_it accept treated ignored part_of stand_for tolerate put_up sit_here go_back go_down go_there sign bullied talked_to let_you_do let_you_go have_it have_that settle listen_to_this play_along give_in give_up back_down play_your play_this beg argue answer_that answer_you marry buy_it eat_that apologize
            pay_for_that do_that_for let_him let_her help_you_with go_to_school go_to_the talk_to_you speak_to_you tell_anything tell_you
        weekends: weekends weekdays mornings evenings nights weekend workdays
        halfa: half_an half_a a_couple_of a_few an a another
        once: once twice daily weekly monthly nightly hourly everyday every_day once_a_week once_a_day day_by_day
        season: summer winter spring fall autumn semester term
        """;
}
