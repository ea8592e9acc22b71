namespace Steadfast.Domain.Wording;

internal static partial class WordLists
{
    private const string Feelings =
        """
        sad: sad lonely alone scared afraid frightened terrified anxious worried nervous insecure hurt angry mad furious upset annoyed frustrated irritated disappointed devastated heartbroken broken depressed miserable unhappy hopeless helpless overwhelmed
            exhausted tired drained numb empty lost confused ashamed guilty embarrassed humiliated jealous envious resentful bitter betrayed rejected unloved unwanted unimportant invisible ignored neglected abandoned excluded unsafe vulnerable tense stressed uneasy
            uncomfortable sick ill bored disgusted shocked stunned surprised hesitant torn homesick shattered crushed gutted distraught panicky restless worthless useless stupid small inadequate awful terrible horrible bad lousy low down blue crappy shitty
            stuck trapped suffocated disconnected distant cut_off left_out let_down torn_apart weird strange on_edge in_pain out_of_control overworked burned_out unsure uncertain suspicious desperate lonesome unheard unseen unappreciated disrespected cheated used dirty
            pissed pissed_off horrified mortified sorrowful crying worn_out heavy self-conscious apprehensive paranoid tearful
        glad: happy glad grateful thankful proud relieved hopeful calm peaceful safe secure loved appreciated content excited thrilled delighted joyful comfortable confident better good great fine close connected alive lucky blessed relaxed amazing wonderful nostalgic
            sentimental touched moved cherished accepted supported understood heard seen cared_for trusted needed
        feeling: @sad @glad
        verdictfeeling: betrayed attacked manipulated used cheated abandoned ignored neglected rejected disrespected judged blamed unappreciated bullied abused lied_to unloved unwanted belittled mistreated
        emotion noun: fear feeling pain heartache anxiety worry sadness anger loneliness grief jealousy guilt shame joy nerve hope panic rage sorrow
        feel verb: feel
        """;

    private const string People =
        """
        person noun: man woman guy girl boy friend husband wife mother father parent brother sister son daughter child kid boyfriend girlfriend partner boss colleague doctor neighbor teacher lawyer therapist counselor cousin uncle aunt dude lady baby people someone somebody everyone everybody anyone nobody coworker ex roommate cop officer police
        kids: kids children kid baby son daughter boy girl child our_kids
        pet noun: dog cat puppy kitten pet horse
        contacts: her him them friends family mother father parents sister brother guys men women people ex exes boys girls girlfriend boyfriend anyone anybody other_people other_men other_women other_guys coworkers mates someone_else anyone_else another_man another_woman that_guy that_girl that_woman that_man male female
        """;

    private const string Times =
        """
        unit noun: second minute hour day night morning afternoon evening week weekend month year lunch dinner breakfast quarter
        weekday noun: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        month: january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
        number: one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred half couple few dozen a an
        clock: noon midnight o'clock oclock midday
        numbered: first third fifth
        dayth: first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirty-first
        festival: christmas easter thanksgiving birthday anniversary ramadan diwali xmas halloween new_year wedding valentine
        today: today tonight tomorrow now right_now this_minute this_instant immediately this_very_moment at_once this_second this_evening this_afternoon this_morning tomorrow_night tomorrow_morning
        each: every each per once_a twice_a
        next: next this coming following
        event: work school home class bed meeting dinner lunch breakfast practice church gym doctor appointment therapy session movie show game party trip lesson shift break exam interview wedding
        """;

    private const string Things =
        """
        property noun: house car phone laptop computer stuff clothes home apartment truck bike guitar job career reputation life bag tv record collection thing tire window windshield door furniture belongings painting photo camera book piano violin instrument garden shop store bakery restaurant business wedding marriage dress shoe console xbox playstation letter diary journal necklace ring motorcycle boat van jeep
        pressure: or_else or otherwise
        private: phone password passwords messages texts email emails account accounts facebook instagram whatsapp snapchat location bank browser laptop passcode pin inbox dms call_log chats
        deedword: texts text kiss drink drinks joke time lie mistake slip night messages bit
        skin: wrist wrists arm arms leg legs thigh thighs skin stomach hand hands veins chest face body
        body: lip lips rib ribs spine chest kneecaps knees skin ear ears belly toes wrist wrists ankles mouth guts head_off face head neck throat leg legs arm arms nose teeth skull bones bone jaw ass eyes tongue heart hand hands finger fingers balls brains guts back
        """;
}
