// More English examples for the matcher, from many kinds of speakers: how people speak to the bot, or of something else.

import { phrases } from '../phrase-list.ts'

export const talk = {
  welsh: phrases(`
    can we do this in welsh please | can i do it in welsh | can i see it in welsh | can i see this in welsh |
    can i change it to welsh | can i write in welsh | can i type in welsh | can you do it in welsh |
    can you switch to welsh | could i have it in welsh | could i have this in welsh please | welsh option |
    welsh questions | through the medium of welsh | through welsh | i want this in welsh | i want to do it in welsh |
    i want to do this in welsh | i want welsh | i'd like this in welsh | i'd like to do this in welsh |
    i'd like to answer in welsh | i'd prefer it in welsh | i'd rather do it in welsh | i need this in welsh |
    we need it in welsh | change it to welsh | set it to welsh | put it into welsh | turn on welsh | talk welsh |
    talk to me in welsh | reply in welsh | answer me in welsh | show me it in welsh | show me the welsh |
    show in welsh`),
  english: phrases(`
    switch to english please | change it to english | set it to english | put it in english | put it back in english |
    back into english please | can i have it in english | can we go back to english |
    could we have it in english please | i only speak english | i cannot read welsh | i do not speak welsh |
    i do not understand welsh | no welsh please | not welsh | not in welsh please | stop speaking welsh |
    turn off welsh | english version please | speak english please | talk to me in english | reply in english |
    use english | why is it in welsh | how do i get it in english | how do i change back to english`),
  language: phrases(`
    can i change the language | can i change language | can i speak welsh to you | can you speak welsh to me |
    can you translate it | can you translate this | can you translate it into welsh |
    can you translate this into welsh | is this available through the medium of welsh |
    is it available through the medium of welsh | is it bilingual | is this bilingual |
    is there a welsh language version | is there a welsh translation | is there welsh | is there any welsh |
    is welsh available | is welsh supported | is welsh an option | do you have it in welsh | do you have welsh |
    do you support welsh | do you offer welsh | do we not have to offer welsh legally like |
    do you not have to do this in welsh | does it do welsh | does it speak welsh | does it come in welsh |
    does this come in welsh | welsh version please | welsh language please | welsh language version |
    welsh translation | in the welsh language | i want to speak welsh | i want to change language |
    i am a welsh speaker | i have a right to welsh | my first language is welsh | we're a bilingual council |
    we need this bilingual | we have to offer it in welsh | switch the language | switch language to welsh |
    change language please | set language to welsh | speak welsh please | speak in welsh | translate | translate it |
    translate to welsh | translate into welsh | translate it into welsh | translation | translation please |
    different language | what languages do you have | which languages are there | which languages do you speak |
    which languages can i use | languages | where do i change language | where do i change the language |
    where is the welsh | where's the welsh version | how do i get it in welsh | how do i switch language |
    why isn't it in welsh | why is it not in welsh | why is this not in welsh | why is this in english |
    why no welsh | will there be a welsh version | will it be in welsh | when will it be in welsh`),
  thanks: phrases(`
    brilliant that helps | ta very much for that | ok understood | thanks very useful | thanks very helpful |
    very useful thanks | very useful | thanks kindly | thanks ever so much | thank you ever so much |
    thank you so much for your help | thanks for being patient | thanks for your patience |
    thank you for your patience | many thanks for your patience | many thanks for that | many thanks for your help |
    much obliged to you | much appreciated thanks | that's appreciated | really appreciate that | appreciate it |
    appreciate your help | i'm grateful | very grateful | cheers pet | cheers duck | cheers butt | cheers love |
    cheers buddy | cheers my lovely | cheers dude | thanks buddy | thanks dude | thanks pet | thanks duck |
    thanks hun | thanks x | thank you x | thank-you | thnx | thanx | thankx | tx | ty | ta mate | ta pal | ta much |
    ta for that | ta for the help | ok thx | ok thanks for that | okay cheers | okay got it | okay understood |
    ok i understand | ok i see | ok i get it | ok got it | ok noted | ok no problem | ok no worries | ok perfect |
    ok brilliant | ok lovely | ok then | okay then | ok right | okay right | ok that's fine | ok that makes sense |
    ok makes sense | right ok thanks | right got it | right i see | right you are | righto | righty ho | rightio |
    ah got it | ah i get it | ah thanks | ah that's better | ah that makes sense | aha | oh great | oh good |
    oh lovely | oh thanks | oh that's good | i get it | i get it now | i get you | i see now | i see thanks |
    i see what you mean | understood thank you | understood cheers | all clear | all clear thanks | clear as day |
    clear | loud and clear | message received | received | copy that | will do | will do thanks | wilco | good good |
    good to hear | good news | good stuff thanks | good bot thanks | good answer | good enough | good work |
    good lad | great job | great work | great help | great bot | great news | great answer | nice job | nice answer |
    nice bot | nice thanks | very nice | very good | very good thanks | really good | really good thanks |
    really useful thanks | really helpful thanks | so helpful | so useful | super helpful | super useful |
    super thanks | spot on | spot on thanks | bang on | top bot | top man | top stuff | top notch | first class |
    first rate | fabulous | fantastic thanks | terrific | splendid | marvellous thanks | wonderful thanks |
    amazing thanks | beautiful | beaut | beauty | lovely job | lush thanks | tidy thanks | cracking thanks |
    champion thanks | magic thanks | grand thanks | sound thanks | sorted thanks | sorted cheers | fine thank you |
    that's fine thanks | that's fine thank you | that's alright | that's all right | that's all i needed |
    that's all i wanted to know | that's all i wanted | that's what i wanted to know | that's what i wanted |
    that's the one | that's perfect | that's perfect thanks | that's brilliant | that's lovely | that's excellent |
    that's wonderful | that's amazing | that's very kind | that's very clear | that's useful thanks |
    that's useful to know | that's interesting | interesting | interesting thanks | how interesting |
    that answers my question | that answers it | that's answered my question | you've answered my question |
    that did it | that did the trick | that worked | that worked thanks | that works | works for me | that helped |
    that helped thanks | that has helped | that was useful | that was great | that was quick | that was easy | easy |
    easy peasy | simple | love this | i love this | i love this bot | i love it | i like it | i like you |
    i like that | like it | happy | happy days | happy now | i'm happy with that | impressive | impressed |
    i'm impressed | not bad | not bad at all | you're helpful | you're very kind | you're kind | you're good |
    you're amazing | you're the best | you're clever | you're good at this | clever bot | clever thing |
    well done thanks | well done bot | bravo | hooray | hurrah | woohoo | yay | yippee | whoop | lol thanks |
    haha thanks | haha | 10/10 | five stars | top marks | thumbs up`),
  person: phrases(`
    can i talk to a real human being | it's not working who do i tell | the button is stuck |
    i'd like to make a complaint | is there a telephone number i can ring for assistance | is there a phone number |
    is there a number to ring | is there someone i can call | is there somebody i can speak to | is there a helpdesk |
    is there a help desk | is there a support line | is there an email address for help | is there technical support |
    is there any support | is there a contact for this | is there an admin i can ask |
    who should i ask if i am stuck | who do i ask if i'm stuck | who do i ask for help | who do i talk to about this |
    who do i phone | who do i tell | who can i complain to | who can fix this | who is the contact for this |
    who is the administrator | who is the admin | who is my contact | who should i tell | who would i ask |
    who would know about this | may i speak with a human being | may i speak to a person | may i speak to someone |
    may i speak to someone please | can i speak with someone | can i speak with a person |
    can i speak to the manager | can i speak to support | can i speak to it | can i speak to the helpdesk |
    can i get support | can i get some support | can i get technical help | can i have a contact |
    can i have a phone number | can i have someone's number | can i chat to a person | can i chat to someone |
    can i complain | can i make a complaint | can i raise a ticket | can i log a ticket | can i report a fault |
    can i report a problem | can i report a bug | can i give feedback | can i give some feedback |
    can i leave feedback | can i make a suggestion | can i suggest something | can someone call me |
    can someone ring me | can someone phone me | can someone contact me | can someone help me please |
    can someone from it help | could someone ring me | could someone help | could someone contact me |
    could i have some help from a person | could you put me in touch with someone | put me in touch with someone |
    put me through to a person | put me through to support | put me through | connect me to a person |
    connect me to someone | connect me with support | transfer me to a person | transfer me to a human |
    get me a person | get me a real person | get me someone | get me support | get me help | get someone to help me |
    get somebody to call me | give me a number to call | give me a contact | give me a person |
    give me the number for support | let me speak to a person | let me speak to a human | let me speak to someone |
    let me talk to a human | let me talk to someone | a human please | real person | person please | a person please |
    somebody real please | agent please | representative | it helpdesk | technical help | technical difficulties |
    customer service | customer support | support please | contact someone | contact a person | contact the team |
    telephone number | hotline | helpline | i want to report a problem | i want to report a bug |
    i want to speak to support | i want to talk to support | i want a person | i want a human | i want a real person |
    i want to ring someone | i want to call someone | i want help from a person | i'd like to report a problem |
    i'd like to talk to a real person | i'd like someone to call me | i need a person | i need a human |
    i need technical support | i need technical help | i need support | i need it support |
    i need to report a problem | i need to report something | i need to speak to a human | i need to contact someone |
    i need to call someone | i need help from someone | i need someone to help me | i have a question for a person |
    i've found a problem | i've found a mistake in a question | i've spotted an error |
    there's an error in the question | there's a mistake in the question | there's a typo in the question |
    there's a spelling mistake | there is something wrong with this | something has gone wrong | something's wrong |
    something's not right | something's broken | it keeps freezing | it keeps failing | it froze | it failed |
    it won't open | it won't save | it won't submit | it does not respond | it's doing nothing | it's too slow |
    it says error | it says something went wrong | i get an error | i got an error message | i keep getting errors |
    i'm getting an error message | error message | error code | an error came up | not working for me | not loading |
    not responding | doesn't load | won't load | broken button | buttons do nothing |
    the buttons do nothing when i press them | the buttons don't respond | the button won't work |
    the button doesn't do anything | the button does nothing | the button won't press | the buttons won't press |
    button doesn't work | nothing's working | the card is broken | the card is blank | the card is not updating |
    the screen has frozen | the bot is not responding | the app crashed | this is not working for me |
    this is frozen | this button doesn't work | this app doesn't work | this bot is broken | you are broken |
    you're not working | you've crashed | you've frozen | you're stuck | i can't click the button |
    i can't submit it | i can't type anything | bug report | report bug | report an error | report an issue |
    report a fault | report something | report this | raise a ticket | log a ticket | log a call | raise an issue |
    raise a complaint | complaints | complaint please | suggestion box | feedback please | provide feedback |
    is there a number for help | is there an it person i can talk to | is there a real person | is there any human |
    is anyone real there | is there anybody i can ask | is there anybody i can talk to |
    is there anyone i can talk to | is there anyone i can phone | is there anyone who can help |
    is there anyone who can help me with this | is there someone in charge of this app | is somebody able to help |
    could somebody help me | could someone please help me | could someone explain this to me in person |
    could someone talk me through it | could i speak with a person | could i speak with someone |
    could i speak to a human | could i talk to a human | could i talk to a person | could i ring someone |
    could i phone someone | could i email someone | could i have a phone number | could i have a contact |
    could i have someone call me | might i speak to someone | i should like to speak to someone |
    i would like to speak to a person | i would like to speak to a human | i would like some help from a person |
    i wish to speak to a person | i wish to make a complaint | i wish to report a fault |
    i prefer to speak to a person | i'd prefer to speak to someone | i'd rather talk to a person |
    i'd rather talk to someone | i'd rather ring someone | i'd like to ring someone | i'd like to speak to somebody |
    i'd like to speak to support | need to speak to someone | need to talk to someone | need to talk to a human |
    need a human | need a person | need it support | need technical help | need support | want to speak to someone |
    want to talk to someone | want a human | want a person | speak to human | speak to person | speak to somebody |
    speak to a real person | speak to a person | speak to support | speak to it | speak with a human |
    speak with someone | talk to human | talk to person | talk to somebody | talk to a real person | talk to support |
    talk to it | ring someone | call someone | phone someone | email someone | ask someone | ask a person |
    ask a human | ask a real person | whos in charge of this app | whos the support for this | whom should i contact |
    whom do i contact | whom can i ask | the thing is not working | the thing's broken | the thing won't work |
    this thing is broken | this thing doesn't work | this thing isn't working | this thing's not working |
    it's not letting me | it's not letting me answer | it's not letting me press | it's not letting me in |
    it's not saving | it's not showing | it's not opening | it has crashed | it has stopped working | it stopped |
    it just hangs | it just sits there | it just keeps loading | it keeps saying something went wrong |
    it keeps timing out | it keeps kicking me out | it threw an error | it gave me an error | i got error |
    getting error | getting an error | keep getting an error | error when i press | errors | there was an error |
    there's an issue | there's a fault | there's a glitch | glitchy | buggy | this is buggy | this is glitchy |
    this app is buggy | this is full of bugs | yes button not working | button isn't working | button broken |
    buttons are dead | buttons won't press | buttons don't do anything | i press and nothing happens |
    i pressed yes and nothing happened | i tap and nothing happens | nothing happened |
    nothing happened when i pressed | nothing happened when i clicked | nothing happens at all | nothing changes |
    nothing works here | nothing's working here | i can't answer because the button doesn't work | i can't click |
    i can't press | i can't see anything | i can't see the card | i can't see the picture | i can't open the card |
    i can't open the file | the file won't open | the file won't download | the download doesn't work |
    the pdf won't open | the chart won't load | the picture won't load | the picture is blank | the text is cut off |
    the card looks broken | the card looks wrong | the card is empty | question has a typo |
    spelling mistake in the question | that question has a mistake in it | the question is wrong |
    the link in the question is broken`),
  unhappy: phrases(`
    what a waste of my time | cba with this | cba | can't be arsed | can't be bothered with this |
    i cannot be bothered with this | cannot be doing with this | bored of this | i'm so bored | dull | yawn | zzz |
    ugh | argh | aargh | grr | meh | sigh | for heaven's sake | for crying out loud | wth | jeez | give me strength |
    oh come on | come on | i've had enough of this | i've had enough of you | had enough of this | fed up with this |
    fed up of this | sick of this | tired of this | tired of you | enough already | enough of this | this is a farce |
    this is a nightmare | this is a waste of money | this is dreadful | this is so annoying | this is irritating |
    this is driving me crazy | this is hard | this is difficult | this is way too long | this is going on forever |
    it's too hard | it's too much | it's annoying | it's never ending | will it ever end | does it ever end |
    endless | too hard | too difficult | too repetitive | you already asked me this | didn't you already ask that |
    haven't you asked this already | this is the same question again | not this again | not again | not another one |
    not another question | not another survey | not another form | another pointless survey | pointless exercise |
    pointless questions | pointless survey | silly questions | dumb bot | dumb | dumb question | idiotic | you idiot |
    you're an idiot | you're not very helpful | you're a waste of space | you never understand |
    you didn't understand me | you got me wrong | that's not what i meant by that | that's not useful |
    that's useless | not very helpful | not useful | useless thing | load of rubbish | load of nonsense |
    load of tosh | load of old tosh | what rubbish | utter nonsense | utter rubbish | absolute rubbish |
    complete rubbish | garbage | bloody thing | bloody annoying | damn | damn it | dammit | damn you | sod off |
    sod this | shove off | naff off | piss off | drop dead | i hate this bot | i hate forms | i hate these questions |
    i don't like these questions | i really don't want to do this | i'd rather not do this |
    i've got better things to do | i've got real work to do | i have real work to do | i have proper work to do |
    i haven't got all day | i don't have all day | how is this helping | how is this useful |
    how is this a good use of my time | how much more of this nonsense | what a pain | what a joke |
    what a load of old nonsense | waste of my time | waste of space | total waste of time | why is this so hard |
    why is this so long | why is it so long | why so many questions | why are there so many questions |
    why are there so many | why do you keep asking | why do you keep asking me things |
    why do you keep asking me that | why are you so annoying | why are you so stupid | why can't you understand me |
    why don't you understand | i'm not enjoying this | i'm not impressed | unimpressed | unhappy | annoyed |
    frustrated | i'm getting annoyed | i'm getting frustrated | getting frustrated | losing patience |
    losing the will to live | losing my mind | i'm going mad | my brain hurts | my brain is hurting |
    my head is spinning | i'm overwhelmed | overwhelmed | this is overwhelming | i feel stupid |
    i feel out of my depth | i'm out of my depth | out of my depth | i'm stressed | this is stressful | stressful |
    i'm struggling | i'm struggling with this | struggling | struggling with this | i find this hard |
    i find this difficult | i'm finding this hard | i'm finding this difficult | i'm not enjoying it |
    you just don't get it do you | this is really getting on my nerves | i can't be doing with this`),
} as const
