// English examples for the matcher: what people say to or about the bot itself.

import { phrases } from '../phrase-list.ts'

export const talk = {
  about: phrases(`
    is this about ai | is this ai | are you ai | is this chatgpt | is there ai in this | are you a robot | what does
    it involve | what does this involve | what is involved | do i need to prepare | do we need to prepare anything |
    do i need anything before i start | what will i have to do | is there anything i should read first | what is
    this | what is this for | what is this assessment | what is the assessment | what is this bot | what is this
    thing | what is the dma | what is the digital maturity assessment | what is digital maturity | who are you |
    what are you | are you a bot | are you human | are you real | are you an ai | are you chatgpt | is this copilot
    | what is your name | what is the point | what is the purpose | what is the purpose of this | why are we doing
    this | why am i doing this | why do i have to do this | why should i do this | why should i | what is in it for
    me | what do i get out of it | what do we get | what is the benefit | about | who made this | who made you | who
    built this | who wrote the questions | is this from socitm | is this official | who is behind this | what's this
    about then | what's all this | what's all this about | what's all this for | what's this all about | what's this
    then | what is it | what is it for | what is this for exactly | what is this exactly | what is this app | what
    is this chat | what is this survey | what is this survey for | what is this tool | what is this tool for | what
    is this exercise | what is this message | what's a digital maturity assessment | what is a dma | what does
    digital maturity mean | what does dma stand for | what does dma mean | what's the point of this | what is the
    point of it all | what's the aim | what is the aim of this | what's this in aid of | what is it used for exactly
    | what do we get out of this | what do we get out of it | what will we get | what will i get out of this | what
    do i get at the end | what happens at the end | what happens when i finish | what happens after this | what
    happens afterwards | what does it give us | what good is this | what's in it for us | what are the benefits |
    what are you exactly | what are you for | what do you do | what does this bot do | what does this do | what kind
    of bot are you | what can this do for us | who are you then | who am i talking to | who am i speaking to | who
    am i chatting to | who is this | who is it | who's this from | who sent this | who sent me this | who sent you |
    who is sending this | who is asking | who wants to know | who wants this | who asked for this | who asked you to
    do this | who commissioned this | who commissioned this exercise | who commissioned this work | who runs this
    survey | who is this for | who made this bot | who made this survey | who made these questions | who wrote this
    | who wrote these questions | who developed this | who created this | who designed this | who owns this | who is
    doing this | is this from the council | is this from the government | is this from microsoft | is this the lga
    thing | is this genuine | is this legit | is this legitimate | is this real | is this a scam | is this spam | is
    this phishing | is this a phishing test | is this safe to click | is this a test | is this a survey | is this a
    bot | is this a robot | is this a real person | is this a person | is this a human | is this a chatbot | is this
    automated | is it ai | is this an ai | is this gpt | is this chat gpt | is this using ai | does this use ai | do
    you use ai | is copilot doing this | are you copilot | are you a copilot | are you chat gpt | are you chatgpt or
    copilot | are you alexa | are you siri | are you a person | are you a real person | are you a human | are you a
    machine | are you a computer | are you a chatbot | are you a person or a bot | are you a bot or a person | are
    you human or a bot | are you real or a bot | are you artificial intelligence | are you an actual person | are
    you someone | am i talking to a real person | am i talking to a person | am i talking to a human | am i talking
    to a bot | am i talking to a robot | am i talking to a machine | am i talking to a computer | am i talking to ai
    | am i talking to an ai | am i speaking to a real person | am i speaking to a person | am i speaking to a bot |
    am i chatting with a bot | is there a real person there | is anyone there | is somebody there | real person or
    bot | bot or human | human or bot | why have i got this | why have i been sent this | why have i been asked |
    why have i been asked to do this | why have you sent me this | why have you contacted me | why am i getting this
    | why am i being asked this | why am i being asked | why did i get this | why did i get this message | why me |
    why did you message me | why are you messaging me | why are you contacting me | why do we have to do this | why
    do we need to do this | why are we doing this assessment | why is the council doing this | why bother | why
    should we do this | do i have to do this | do i have to do it | do i really have to do this | do i need to do
    this | do we have to do this | have i got to do this | must i do this | is it optional | is this optional | is
    it voluntary | is this voluntary | what happens if i don't do it | what happens if i don't do this | what if i
    don't do it | what if i refuse | can i refuse | can i opt out | can i say no to this | my manager forwarded me
    this | my manager sent me this | my boss sent me this | my boss told me to do this | someone sent me this |
    someone forwarded me this | i got an email about this | i was told to do this | i've been told to do this | i
    don't know why i've got this | tell me about this | tell me about yourself | tell me what this is | tell me
    about the assessment | tell me about the dma | introduce yourself | explain what this is | explain the
    assessment | give me an overview of this | what should i know before i start | what do i need to know |
    background to this | is this the digital maturity thing | is this the same as last year | is this the same as
    before`),
  length: phrases(`
    can i stop half way | can i stop halfway | can i stop part way through | can i stop in the middle | can i do half of it |
    can i do a bit at a time | is it all yes or no | is it all yes/no | are they all yes or no questions | is it just yes or no |
    is it multiple choice | what kind of questions are they | how many sections | how big a job is it |
    how long | how long does it take | how long will this take | how long does this take | how long is it |
    how much time does it take | how much time do i need | how much time will it take | how many questions |
    how many questions are there | how many questions in total | number of questions | is it long |
    will it take long | how long is this going to take | do i have to do it all at once |
    do i have to finish it today | do i have to answer all questions | do i have to answer everything |
    must i answer all of them | can i do it in several sittings | how long is this | how long is this going to be |
    how long will it take | how long will it take me | how long will it all take |
    how long will the whole thing take | how long does it all take | how long does it usually take |
    how long does the assessment take | how long does the whole thing take | how long should it take |
    how long should this take | how long should i allow | how long do i need | how long do people take |
    how long would it take | how long roughly | how long overall | how long per question | roughly how long |
    about how long | how much time | how much time should i set aside | how much time is this going to take |
    how much of my time | how many minutes | how many hours | how many questions is it |
    how many questions does it have | how many questions do i have to answer | how many questions will there be |
    how many questions are in this | how many are there | how many are there in total | how many in total |
    how many of these are there | how big is it | how big is this | is it quick | is it a long survey |
    is this long | is this going to take long | does it take long | will this take long | will this take all day |
    can i do it in 10 minutes | can i do it in ten minutes | i've only got ten minutes | i've only got 10 minutes |
    i've only got 10 mins | i only have 10 minutes | i only have half an hour | i've only got five minutes |
    i've got 5 minutes | have i got time to do this | do i have to do it all now | do i have to do it all today |
    do i have to do it in one go | do i have to do this in one go | do i have to do all of them |
    do i have to do them all | do i have to do them all now | do i have to do them all at once |
    do i have to answer all 90 | do i have to answer all of them | do i have to answer all of these |
    do i have to answer them all | do i have to answer every question | do i have to answer every single one |
    do i have to finish | do i have to finish it all | do i need to answer all | do i need to answer all of them |
    do i need to answer everything | do i need to answer every question | do we have to answer all |
    do we have to answer everything | must i answer everything | must i answer all | must i answer every question |
    must we answer all of them | can i do it in bits | can i do it bit by bit | can i do it in stages |
    can i do it in parts | can i do it in more than one go | can i do it over several days | can i spread it out |
    can i do some now and some later | can i do half now | can i miss some out | can i leave some out |
    can i leave some blank | can i just do some of them | can i just answer some | can i answer only some |
    can i only answer some of them | is there a short version | is there a shorter version | 90 questions |
    ninety questions | all ninety | all 90 | is it timed | am i being timed | does it time out | 
    will it take all morning | will it take all day | will it take an hour | will this take an hour |
    will this take all morning | does it take an hour | is it going to take all day | can i do it in an hour |
    can i do it in my lunch break | can i do it in half an hour | have i got time before my next meeting |
    is it a big job`),
  thanks: phrases(`
    thanks | thank you | thank you very much | many thanks | thanks a lot | thx | ta | cheers | great |
    great thanks | brilliant | excellent | perfect | lovely | nice | cool | awesome | good | good bot | well done |
    ok | okay | ok thanks | okay thank you | fine | got it | understood | i see | makes sense | 
    that is helpful | that helps | no worries | no problem | thanks very much | thanks so much | thanks a million |
    thanks a bunch | thanks for that | thanks for your help | thanks for the help | thanks for explaining |
    thanks that's helpful | thanks that helps | thanks mate | thanks pal | thanks bot | thanks again |
    thank you so much | thank you for that | thank you for your help | thank you that's helpful |
    thank you that helps | thank you kindly | thank you again | cheers mate | cheers pal | cheers for that |
    cheers thanks | cool thanks | cool cheers | cool ta | ok cool | ok great | ok good | ok cheers | ok thank you |
    ok fine | ok ta | okay thanks | okay great | okay fine | okay cool | alright thanks | right thanks |
    great thank you | great stuff | good stuff | good one | good to know | good job | nice one | nice one thanks |
    lovely thanks | lovely jubbly | lovely stuff | perfect thanks | brilliant thanks | excellent thanks |
    fantastic | fab | fab thanks | super | superb | smashing | sound | sorted | tidy | magic | champion | ace |
    belter | grand | wonderful | amazing | marvellous | very helpful | really helpful | that was helpful |
    that's really helpful | that's great | that's great thanks | that's useful | that's very helpful |
    that's good to know | helpful | useful | much appreciated | appreciated | i appreciate it | ah ok | ah i see |
    ah right | oh ok | oh i see | oh right | right ok | right then | fair enough | no bother | nae bother |
    no probs | all good | that's fine | that's ok | fine thanks | much obliged | nice work | well done you |
    ta very much | ta muchly | ta love | thanks love | tyvm | tysm | thx bye | 
    understood thanks | got it thanks | gotcha | roger | noted | i understand |
    makes sense thanks | k | kk | okey dokey | okie dokie | you are great | you are very helpful | happy with that |
    i like this | this is good | this is great | this is useful | this is helpful |
    you're a star | you're a legend | you're a gem | star | legend | you're brilliant | you've been very helpful |
    you've been great | very clear | that's clear | that's clear thanks | clear thanks | that makes sense |
    that makes sense thanks | crystal clear | that's cleared it up | that's what i needed | just what i needed |
    cheers bot | bless you | pleasure | good man | love it | wicked | mint | ideal | bostin | canny | lush |
    cracking | cracking stuff`),
  person: phrases(`
    talk to a human | speak to a human | talk to a person | speak to someone | talk to someone | contact support |
    contact | support | who can help me | who can i ask | who do i contact | who do i ask |
    i need help from a person | report a problem | report a bug | something is broken | it is broken |
    this is broken | it does not work | this is not working | the button does not work | nothing happens |
    the buttons do not work | i have a problem | there is a problem | error | bug | complaint | feedback |
    give feedback | can i speak to a human | can i speak to a person | can i speak to someone |
    can i speak to somebody | can i speak to a real person | can i talk to a human | can i talk to a person |
    can i talk to someone | can i talk to a real person | can i phone someone | can i call someone |
    can i ring someone | can i email someone | can i contact someone | can i get help from someone |
    can i get some help from a person | could i speak to someone | could i talk to someone |
    could i speak to a person | i want to speak to a human | i want to speak to someone |
    i want to speak to a person | i want to talk to a human | i want to talk to someone |
    i want to talk to a person | i need to speak to someone | i need to talk to someone |
    i need to speak to a person | i'd like to speak to someone | i'd like to talk to someone |
    i'd rather speak to a person | put me through to a human | put me through to someone | get me a human |
    give me a human | human please | real person please | human | agent | operator | live chat | helpdesk |
    help desk | service desk | it support | tech support | technical support | contact details | contact us |
    phone number | email address | who do i contact for help | who do i contact about this | who do i call |
    who do i email | who do i speak to | who do i talk to | who do i report this to | who do i complain to |
    who do i ask about this | who do i go to | who do i go to for help | who should i contact | who should i ask |
    who should i speak to | who should i email | who can i contact | who can i speak to | who can i talk to |
    who can i email | who can i call | who can help | who could help me | who looks after this |
    who looks after this app | who supports this | who is responsible for this app | who manages this |
    who maintains this | who is the contact | is there someone i can talk to | is there someone i can ask |
    is there a person i can talk to | is there a helpline | is there a number i can call |
    is there an email address | is there a contact | is there support | is there anyone i can ask |
    where do i get help | where can i get help | where do i report a problem | where do i report a bug |
    where do i send feedback | how do i contact someone | how do i contact support | how do i get help |
    how do i get help from a person | how do i report a problem | how do i report a bug | how do i report an issue |
    how do i complain | how do i make a complaint | how do i give feedback | how do i send feedback |
    how do i reset my password | i forgot my password | i want to complain | i want to make a complaint |
    i'd like to complain | i wish to complain | i need to complain | make a complaint | complain |
    i have a complaint | i've got a complaint | i've got feedback | i have feedback | i have some feedback |
    i've got some feedback | i want to give feedback | i'd like to give feedback | send feedback | leave feedback |
    i have a suggestion | suggestion for you | i found a bug | i've found a bug | i found a problem |
    i've got a problem | i've got an issue | i have an issue | i have a technical problem | there's a bug |
    there's an error | there is something wrong | something is wrong | something went wrong |
    something's gone wrong | something isn't working | something's not working | i'm having trouble |
    i'm having problems | i'm getting an error | i got an error | i keep getting an error | it keeps crashing |
    it crashed | it's crashed | it has frozen | it's frozen | it's stuck | it got stuck | it's jammed |
    it's hanging | it hangs | it's not working | it isn't working properly | it won't work | it won't load |
    it's not loading | it's not doing anything | it does nothing | it's slow | it's very slow |
    it's not responding | it stopped working | it's stopped working | this doesn't work |
    this is not working properly | this is stuck | this has frozen | this won't work | this keeps failing |
    the bot is broken | the bot isn't working | the bot is stuck | the app is broken | the app isn't working |
    the app has crashed | the page won't load | the card won't load | the screen is frozen | the screen is blank |
    the button isn't working | the button is broken | the buttons aren't working | the buttons don't do anything |
    the buttons won't work | the buttons are broken | the buttons do nothing | the yes button doesn't work |
    the no button doesn't work | the yes button isn't working | the link doesn't work | the link is broken |
    the links don't work | buttons don't work | buttons not working | buttons aren't working | buttons broken |
    button not working | button does nothing | button won't work | nothing is happening | nothing's happening |
    nothing happens when i press | nothing happens when i press yes | nothing happens when i press no |
    nothing happens when i click | nothing happens when i click yes | nothing happens when i press the button |
    nothing happens when i tap yes | nothing works | nothing is working | i press yes and nothing happens |
    i press the button and nothing happens | i click and nothing happens | i click yes and nothing happens |
    i can't press yes | i can't press the button | i can't press anything | i can't click yes |
    i can't click anything | i can't click the buttons | i can't get it to work | i can't get this to work |
    i can't log in | i can't get in | i can't open it | not working | doesn't work | won't work | broken | stuck |
    frozen | crash | crashed | glitch | fault | technical issue | technical problem | issue | problem | 
    it won't let me answer | it won't let me | it won't let me press | it won't let me click |
    it won't let me submit | it won't let me continue | it won't let me select | i can't answer |
    i can't select anything | i can't select an answer | i can't get past this | i can't get past this question |
    i can't move on | it keeps going back | it keeps showing the same question | your buttons are broken |
    your app is broken | who can i ring | who can i ring about this | who do i ring | is there someone to ring |
    it's playing up | this is playing up | it's gone wrong | it's not doing what i want | it's acting up`),
  unhappy: phrases(`
    this is rubbish | this is stupid | this is annoying | this is boring | boring | stupid bot | you are useless |
    useless | i hate this | this is too long | too many questions | this takes too long | waste of time |
    this is a waste of time | i am bored | this is silly | bad question | this question is bad |
    this question is wrong | that is a stupid question | this is ridiculous | this is awful | this is terrible |
    this is horrible | this is pointless | this is useless | this is nonsense | this is frustrating |
    this is hopeless | this is a joke | this is a pain | this is daft | this is dull | this is dumb | this is crap |
    this is shit | this is bollocks | this is pants | this is naff | this is a load of rubbish |
    this is a load of nonsense | this is so boring | this is so long | this is far too long | this is too much |
    this is too hard | this is too difficult | this is too complicated | this is tedious | this is endless |
    this is painful | this is tiresome | this is exhausting | this is taking forever | this is taking ages |
    this is taking too long | this is taking so long | this takes forever | this takes ages | this goes on forever |
    this goes on and on | this will take forever | it's taking forever | it's taking too long | it takes too long |
    it takes forever | it's too long | it's so long | it's boring | it's endless | it's rubbish | it's useless |
    it's pointless | it goes on forever | takes forever | takes too long | takes ages | taking forever | too long |
    far too long | way too long | too many | too many of these | too much | there are too many questions |
    there are too many | so many questions | how many more do i have to do | does this ever end |
    will this ever end | when does this end | never ending | i don't want to do this | i don't want to do it |
    i don't want to do this any more | i don't want to answer any more | i don't like this | i don't like you |
    i don't like it | i don't care | i can't be bothered | can't be bothered | i couldn't care less |
    i've better things to do | i haven't got time for this | i don't have time for this | no time for this |
    i'm fed up | i'm fed up with this | i'm sick of this | i'm sick of these questions | i'm annoyed |
    i'm frustrated | i'm cross | i'm angry | i'm not happy | i'm not happy with this | i'm unhappy |
    i'm losing patience | i'm losing the will to live | fed up | pointless | rubbish | ridiculous | terrible |
    awful | horrible | hopeless | nonsense | annoying | frustrating | tedious | stupid | silly | daft | crap |
    shit | bollocks | bloody hell | for goodness sake | for god's sake | ffs | wtf | omg | what a waste of time |
    what a waste | what a load of rubbish | what nonsense | complete waste of time | wasting my time |
    you're wasting my time | waste | you're stupid | you're rubbish | you're annoying | you're not helpful |
    you're not helping | you're no help | you're no use | you're not listening | you're not listening to me |
    you're not understanding me | you don't understand | you don't understand me | you don't listen |
    you didn't listen | you didn't answer my question | you haven't answered my question |
    you're not answering my question | you're going round in circles | you're getting on my nerves |
    you've asked me that | you've already asked me that | you already asked me that | you already asked that |
    you asked me that already | you asked that already | you just asked me that | you've asked this before |
    you keep asking the same thing | you keep asking me the same question | you keep asking the same question |
    same question again | i already answered that | i've already answered that | i already answered this |
    i've already answered this | i answered that already | i've answered this | i just answered that |
    i already told you | i told you already | i've told you | i just told you | that's not what i asked |
    that's not what i said | that's not what i wanted | that's not what i asked for | that is not what i asked you |
    that's not my question | that's not an answer | that's no help | that's not helpful | that didn't help |
    that doesn't help | that does not help me | that's unhelpful | not what i asked | not what i wanted |
    not what i asked for | not helpful | unhelpful | no help at all | no use | not impressed | not happy |
    these questions are stupid | these questions are rubbish | these questions are daft |
    these questions are silly | these questions are ridiculous | these questions are boring |
    these questions are pointless | these questions are too hard | these questions are all the same |
    these questions are repetitive | these questions make no sense | these are stupid questions |
    these are all the same | stupid questions | stupid question | silly question | daft question |
    pointless question | what a stupid question | that's a silly question | this question is stupid |
    this question is pointless | this question is silly | this question is ridiculous | this question is unfair |
    bad bot | useless bot | rubbish bot | stupid thing | stupid machine | idiot | shut up | go away | get lost |
    get stuffed | hate this | hate it | i hate you | i hate surveys | i hate chatbots | i hate bots | repetitive |
    so boring | bored | bored now | i'm bored of this | what's the point of any of this |
    this is getting on my nerves | this is getting on my wick | you're doing my head in | this is doing my head in |
    doing my head in | this is driving me mad | you're driving me mad | i'm going round in circles |
    this is hard work | what a faff | this is a faff | what a palaver | this is hard going | i'm losing interest |
    i've answered that one | i have answered this one before | asked and answered | i said that already |
    that's what i just said | you've had that already | you've got that already`),
  device: phrases(`
    can i use my phone | does this work on my phone | can i do this on my phone | mobile | phone | ipad | tablet |
    can i use another computer | does it work on mobile | does this work on a phone | does this work on mobile |
    does this work on my mobile | does this work on an ipad | does this work on a tablet | does this work on my ipad
    | does it work on my phone | does it work on a phone | does it work on an iphone | does it work on android |
    does it work on my tablet | does it work on ipad | does it work on a mac | does it work in a browser | will it
    work on my phone | will this work on my phone | will this work on my ipad | can i use this on my phone | can i
    use this on my ipad | can i use my mobile | can i use a phone | can i use a tablet | can i use my tablet | can i
    use an ipad | can i do this on my mobile | can i do this on my ipad | can i do it on my phone | can i do it on a
    tablet | can i do it on my mobile | can i do this from home | can i answer on my phone | can i finish on my
    phone | can i start on my laptop and finish on my phone | is there an app | is there a mobile version | is there
    a phone version | is there a mobile app | is there a website version | on my phone | on my mobile | on an ipad |
    i'm on my phone | i'm on my mobile | i'm on a tablet | i'm using my phone | iphone | android | laptop | desktop
    | browser | other device | another device | different device | different computer | the text is tiny | text is
    tiny | the writing is tiny | i can't see the text | i need glasses for this | it's hard to read | it is hard to
    read on my phone | works on mobile | works on phone | works on ipad | is it ok on a phone`),
  welsh: phrases(`
    welsh | in welsh | in welsh please | switch to welsh | change to welsh | change language to welsh | welsh please |
    in welsh please mate | can we do this in welsh | can we do it in welsh | can i do this in welsh |
    can you do this in welsh | can i have this in welsh | can i have it in welsh | can i get this in welsh |
    can i get it in welsh | can i switch to welsh | can i change to welsh | can i use welsh | could i have this in welsh |
    could we do it in welsh | i want it in welsh | i'd like it in welsh | i'd prefer welsh |
    i would prefer to do this in welsh | i want to answer in welsh | i need it in welsh | write to me in welsh |
    speak welsh to me | speak welsh | use welsh | put it in welsh | show me the welsh version | show it in welsh |
    switch the language to welsh | set the language to welsh | back to welsh | go back to welsh | switch back to welsh |
    welsh from now on | everything in welsh | all of it in welsh | continue in welsh | carry on in welsh`),
  english: phrases(`
    english | in english | in english please | switch to english | change to english | change language to english |
    can i do this in english | english please | in english please thanks | english version | back to english |
    go back to english | switch back to english | change back to english | can you speak english | do you speak english |
    speak english | can i have this in english | i want english | i'd prefer english | can we do this in english |
    english only | write to me in english | switch the language to english | set the language to english |
    english from now on | everything in english | continue in english | carry on in english | i want it in english`),
  language: phrases(`
    is there a polish version | do you have it in urdu | have you got it in french | is it in any other languages |
    can it be in another language |
    my colleague would find another language easier |
    language | change language | other language | language settings | do you speak welsh | welsh version |
    welsh language | is there a welsh version | is there a welsh version of this | is this available in welsh |
    is it available in welsh | is this in welsh | do you have a welsh version | do you do welsh |
    do you have this in welsh | do you understand welsh | do you know welsh | can you speak welsh | can you do welsh |
    can i answer in welsh | i speak welsh | how do i change to welsh | how do i switch to welsh |
    how do i get this in welsh | how do i change language | how do i change the language | change the language |
    switch language | switch languages | language options | what languages | what languages do you speak |
    what languages are there | other languages | another language | is it in other languages |
    do you speak other languages | is this available in other languages | gaelic | in gaelic | scottish gaelic |
    do you speak gaelic | irish | polish | in polish | french`),
} as const
