using static Steadfast.Domain.Promises.PromiseOutcome;
using static Steadfast.Domain.Promises.PromiseSize;

namespace Steadfast.Web.Commands;

/// <content>The words of the two.</content>
internal static partial class SampleStory
{
    private static void WriteJournals()
    {
        Journal(
            0, Ana,
            "I do not know where to begin, so I begin with today. I slept four hours. I made coffee, and drank it standing.\n\nThis is the first place "
                + "where I can write without choosing my words for somebody.");
        Journal(
            1, Ben, "First page. My hands were cold all day. At lunch a colleague asked how I am, and I said fine, and then I sat in the car for ten minutes.");
        Journal(
            3, Ana,
            "A walk to the river. For a quarter of an hour I thought of nothing but the ice at the edge.\n\nThings I know: I want to understand it. I do "
                + "not have to decide anything this week.");
        Journal(
            5, Ben,
            "We spoke for an hour without anybody leaving the room. Afterwards I wrote down three things I heard, and I do not like any of them. I am "
                + "leaving them here so that I do not argue with them.");
        Journal(
            8, Ana,
            "We may try this together, a small piece at a time. I told Ben I can promise little things and no large ones. Ben said the same, before I did.");
        Journal(16, Ben, "What is different about a written promise: I cannot say later that I meant something else. It made me slower. Maybe slower is good.");
        Journal(
            21, Ana,
            "Angry from the moment I woke up. I cleaned the oven. It is very clean.\n\nUnder the anger: I am sad about last summer, which I thought we "
                + "both had.");
        Journal(
            27, Ben,
            "I said a thing at breakfast that I had promised myself not to say. I heard it come out. I apologised within the hour, which is earlier than "
                + "usual, and it did not make it unsaid.");
        Journal(34, Ana, "Good day, and I mistrust good days. Writing it down anyway: soup, the radio, both of us laughing at the neighbour's dog.");
        Journal(
            41, Ben,
            "Talked to Matteo on the phone. I told him more than I had planned. He did not give advice. He asked what I had for dinner, and that helped.");
        Journal(
            48, Ana,
            "First appointment at the counselling centre. I had expected to be asked whose doing it was. Nobody asked. We spoke about how an ordinary "
                + "Tuesday goes.");
        Journal(60, Ben, "Two months. I counted the evenings on which we ate together: more than half. I do not want to count forever. For now it helps.");
        Journal(
            66, Ana,
            "I broke one this week, and I wanted so much to explain it. I wrote the explanation here first. It was long. What I said in the end was "
                + "short, and Ben nodded.");
        Journal(78, Ben, "A hard date. We said in the morning that it is one, and did not try to make it a nice day. In the evening we played cards.");
        Journal(85, Ana, "I noticed that I no longer listen for the door. I do not know since when.");
        Journal(97, Ben, "I am tired of being careful, and I said so. Ana said: me too. We sat there, tired, and it was one of the better evenings.");
        Journal(
            104, Ana,
            "My sister asks what I want to happen. I said that I am still finding out, and that this is an answer.\n\nWhat I want this month: to swim on "
                + "Wednesdays. To finish one book. To be asked less.");
        Journal(
            112, Ben,
            "Something I had not seen: when I am ashamed I get quiet, and quiet looks like hiding. I can say “I am ashamed, and I need an hour”. I tried "
                + "it. It is a long sentence to get out.");
        Journal(
            126, Ana,
            "We told it differently again, the thing with the train. Both versions stand there now, side by side, and nobody has to win. I had not "
                + "expected to find that restful.");
        Journal(133, Ben, "Bad week at work, and I let it come home with me. One promise gone. The gap is there on the wall, and the wall is still there too.");
        Journal(147, Ana, "I looked at the wall for the first time in weeks. It looks like somewhere people live. Some of the stones are mine.");
        Journal(
            158, Ben, "At the lake, all day. We did not speak about it once, and did not avoid it either. I am writing this down so that I can find it again.");
        Journal(
            170, Ana,
            "Half a year soon. I do not trust everything, and I trust some things: that I hear of a letter before I find it. That questions get answers. "
                + "That I can leave a room and come back.");
        Journal(179, Ben, "I read the first page here. I would like to tell that person something, and do not know what. Perhaps: eat something. Go on.");
    }

    private static void MakePromises()
    {
        Promised(
            13, Ben, "I call the counselling centre and ask for a first appointment.", 17,
            "If nobody answers, I tell you by Friday evening on which day I try again.", Medium, obstacle: "I put off phone calls.")
            .Taken(14).Own(17, Kept).Heard(17, Kept, "The date is on the fridge.");
        Promised(
            19, Ben, "On Saturday I go through the household account with you, and answer what you ask.", 23,
            "If I cannot face it, I say by Friday what would make it possible.", Large, "At the kitchen table")
            .Taken(19).Own(23, Kept).Heard(23, Kept, "It was hard for both of us, and it was all there.");
        Promised(22, Ana, "I clear the back room, so that there is a desk for each of us.", 25, "If I have not begun by Thursday, I tell you why.");
        Promised(
            24, Ana, "I write down what I want to ask, and bring three questions on Sunday, no more.", 28, "If it is too much for one Sunday, I bring one.")
            .Taken(24).Own(28, Kept).Heard(28, Kept);
        Promised(26, Ben, "I take the bins out before bed without being asked.", 33, "If I forget, I do it before breakfast.").Taken(26).Own(33, NotKept)
            .Heard(33, NotKept, "Twice they were still there at noon.")
            .Repaired(34, "They went out this morning. Sunday and Wednesday are in my calendar now.");
        Promised(
            29, Ana, "I answer your question about last spring in writing.", 36, "If I am not ready, I say by Friday what I still need.", Large,
            obstacle: "I want to make it sound better than it was.")
            .Taken(30).Moved(33, 43).Own(42, Kept).Heard(43, Kept, "It took longer, and you said so in time. It was honest.");
        Promised(31, Ben, "When I notice that I get loud, I go around the block before I answer.", 38, "If I am too late, I say that I was.", Medium)
            .Taken(31).Own(38, Partly, "Once I went too late.").Heard(38, Kept, "For me it counts. You went.");
        Promised(38, Ben, "I read you each letter from the bank on the day it comes.", 45, "If I have not opened it, I bring it as it is.").Taken(38).LetGo(41);
        Promised(40, Ana, "I keep Wednesday evening free for us.", 44, "If work takes it, I tell you by Tuesday noon.").Taken(40).CalledOff(42);
        Promised(43, Ben, "I say good night before I go to the small room.", 50, "If I am too angry for it, I knock twice.").Taken(43).Own(50, Kept)
            .Heard(50, Kept, "Even the knocking.");
        Promised(45, Ana, "I read the chapter we spoke about.", 49, "If I do not get to it, I say so before the appointment.").Taken(45).Own(49, Kept)
            .Heard(49, Unknown, "I cannot know that, and I do not want to test you.");
        Promised(47, Ben, "I pay the electricity bill and put the receipt into the folder.", 49, "If the money is short, I tell you the same day.")
            .Taken(47).Heard(49, Kept);
        Promised(
            50, Ana, "When the old fear comes, I say it in one sentence, and not as a question.", 57, "If I ask after all, I stop when you say “kettle”.",
            Medium)
            .Taken(50).Own(57, Kept, "It came twice.").Heard(57, Kept);
        Promised(53, Ben, "When the old fear comes, I say it in one sentence too.", 60, "If I have gone quiet, you can ask once, and I answer.", Medium)
            .Taken(53).Own(60, Kept).Heard(60, Partly, "Twice, yes. On Thursday I had to ask.");
        Promised(
            58, Ana, "On Saturday I am at the station when your train comes in.", 63, "If the tram does not run, I call before you arrive.",
            where: "Platform 4")
            .Taken(58).Own(63, NotKept, "I mixed up the hour.").Heard(63, NotKept, "I waited twenty minutes and went home alone.")
            .Repaired(65, "I said what happened without explaining it away. The train times of both of us are on the fridge.");
        Promised(61, Ben, "I cook on Monday and Thursday.", 66, "If I am late, there is bread and cheese, and I put it on the table myself.").Taken(61)
            .Own(66, Kept).Heard(66, Kept, "The lentils were very good.");
        Promised(68, Ben, "I write to the landlord about the heating.", 70, "If I do not find the words, I ask you for ten minutes.").Taken(68).Heard(70, Kept);
        Promised(
            72, Ben, "I stay with the subject when we talk on Sunday, for twenty minutes.", 74, "If I cannot, I ask for a pause and say when I come back.",
            Large, obstacle: "I make jokes.")
            .Taken(72).Own(74, Kept, "One joke.").Heard(75, Kept, "One joke. I laughed.");
        Promised(77, Ana, "I bring the papers from the bank in order, back to January.", 84, "If some are missing, I say which.", Medium).Taken(77)
            .Moved(82, 91).Own(90, Kept).Heard(91, Kept);
        Promised(80, Ben, "I tell you on the same day when the bank or a lender writes to me.", 94, "If it is late, I tell you at breakfast.", Large)
            .Taken(81).Own(94, Kept, "One letter. I told you that evening.").Heard(94, Kept);
        Promised(87, Ben, "I make the appointment at the dentist that I have put off since autumn.", 91, "If I do not, you may make it for me.");
        Promised(92, Ana, "I say in the morning when a day is a hard one for me.", 99, "If I do not know it in the morning, I say it when I know.")
            .Taken(92).Own(99, Kept).Heard(99, Kept, "That made the whole week easier.");
        Promised(95, Ben, "No work mail on Saturday and Sunday.", 97, "If something burns, I say how long it takes, and it takes no longer.", Medium)
            .Taken(95).Own(97, Kept).Heard(97, NotKept, "You stood in the hall with it for half an hour.").Own(98, Partly, "I had not counted the hall.")
            .Repaired(100, "The mail is off the phone. It is only on the machine upstairs now.");
        Promised(103, Ben, "I take the early shift with the dog this week.", 108, "If I oversleep, I take two.").Taken(103)
            .Own(108, Partly, "I overslept on Thursday.").Heard(108, Partly, "And took two.");
        Promised(
            110, Ben, "I say “I need an hour” when I go quiet, and come back after it.", 124, "If I need longer, I say so before the hour is over.", Large,
            obstacle: "It feels like giving up.")
            .Taken(110).Own(124, Kept).Heard(124, Kept, "Four times. You came back four times.");
        Promised(116, Ana, "When you meet me at the station and the train is late, I let you know.", 123, "If there is no signal, I write as soon as there is.")
            .Taken(116).Own(123, Kept, "I wrote from the tunnel's end.").Heard(123, NotKept, "I got the message after you were home.")
            .Repaired(125, "From now on I write at the first delay, and not when I know how long.");
        Promised(119, Ben, "I put the shopping list up by Thursday, so that Saturday is free.", 121, "If it is not up, I go shopping alone.").Taken(119)
            .Heard(121, Kept);
        Promised(124, Ana, "On Sunday I listen for ten minutes without answering.", 130, "If I interrupt, you begin again with a full ten minutes.", Medium)
            .Taken(124).Own(130, Kept).Heard(130, Kept, "It felt long and good.");
        Promised(127, Ben, "I put the post on the table as it comes, on all days of this week.", 132, "If I opened something first, I say so the same evening.")
            .Taken(127).Own(132, NotKept, "Tuesday and Thursday. I opened it in the hall.").Heard(132, NotKept);
        Promised(
            135, Ben, "I tell my head of department that I leave at six for the next month.", 139, "If I do not dare, I tell you that too.", Large,
            obstacle: "The meeting on Thursday.")
            .Taken(135).Own(138, Kept, "My voice shook.").Heard(139, Kept, "I know what that was for you.");
        Promised(142, Ben, "The post lies on the table as it came, all of this week.", 147, "If I miss it, I say so before you have to.", Medium).Taken(142)
            .Own(147, Kept).Heard(147, Kept, "All five.");
        Promised(150, Ben, "I repair the shelf in the hall.", 155, "If I lack a part, I say which.").Taken(150).CalledOff(153);
        Promised(156, Ben, "I repair the shelf in the hall, with the right screws.", 163, "If it does not hold, I ask Matteo.").Taken(156).Own(163, Kept)
            .Heard(163, Kept, "It holds. I leaned on it.");
        Promised(
            161, Ana, "I write to you in one letter what I have understood since winter.", 172, "If it gets too long, I give you the half that is done.", Large)
            .Taken(161).Moved(169, 176).Own(175, Kept).Heard(176, Kept, "I have read it three times.");
        Promised(165, Ben, "I keep Thursday evening for the appointment, whatever comes.", 169, "If the appointment is moved, I keep the new one.")
            .Taken(165).Own(169, Kept).Heard(169, Kept);
        Promised(171, Ben, "I write down what I need for the summer, and show it to you.", 178, "If I only know half of it, I show half.", Medium)
            .Taken(171).Own(177, Kept, "One page. It lies on your desk.");
        Promised(176, Ben, "I call my brother before his birthday, and not after.", 186, "If I do not reach him, I write him a card.").Taken(177);
        Promised(
            178, Ana, "On Sunday we look at the half year together, for half an hour.", 185, "If it gets too much, we stop and eat cake.", Medium,
            "On the bench by the river").Taken(178);
        Promised(180, Ben, "I cook on Monday and Thursday.", 188, "If I am late, there is bread and cheese, and I put it on the table myself.").Taken(181);
        Promised(181, Ben, "I ask the landlord about the garden for next year.", 192, "If he says no, I look for one nearby.");
    }
}
