// More English examples for the matcher, from many kinds of speakers: how people ask about the assessment, its length and who answers.

import { phrases } from '../phrase-list.ts'

export const about = {
  about: phrases(`
    what's the purpose of all this | who is behind this tool | is there ai involved | what's in it for our council |
    are you an llm | are you a large language model | are you a language model | are you gpt | are you powered by ai
    | do you have ai in you | does this use chatgpt | does it use ai | does this use machine learning | is this an
    ai bot | is this a proper person | is it a robot | who am i dealing with | what exactly is this | what exactly
    are you | what is this bot for | what is this for then | what is this app for | what is this thing for | what is
    this chat for | what is this please | what's this in my teams | what is this doing in my teams | what's this
    popped up | what is this assessment for | what's the assessment for | what is the assessment about | what's it
    in aid of | what's it all about | what are we doing this for | what's the idea | what's the idea behind this |
    what's the goal of this | what's the objective | what are the objectives of this | what does it do | what does
    this app do | what does this tool do | what will this achieve | what will it achieve | what will happen with the
    results | what happens with the results | what are the results used for | what will the results be used for |
    what do you do with the answers | what are you going to do with this | what is the outcome of this exercise |
    what is the benefit of doing this | what benefit is this to us | what good will it do | what use is this | why
    do this | why are you doing this | why are we being asked | why are we being assessed | why are you asking me
    this stuff at all | why do you need me to do this | why was i chosen | why was i picked | why was i asked | why
    me of all people | why have we got to do this | why is the council taking part | why should the council do this
    | why digital maturity | how did you get my name | who gave you my name | who told you to contact me | who set
    this up | who set you up | who installed you | who put this in teams | who invented this | who came up with
    these questions | who thought of this | who is responsible for this bot | who is running this survey | who is
    the author | who is the owner of this | who made it | who makes this | whose idea was this | which company made
    this | what company are you from | is this a council thing | is this a government thing | is this a government
    scheme | is this a socitm thing | is this from lga | is this from mhclg | is this from our it department | is
    this from it | is this internal | is this part of my job | is this obligatory | is it required | do we need to
    take part | do i have to take part | do i have a choice | can we opt out of this | is this going to be used for
    cuts | is this about job cuts | is this a restructure | is this an audit | is this an inspection | is this a
    consultation | is this a performance review | is this marketing | tell me what this is about | tell me what it's
    for | tell me what you do | tell me about digital maturity | tell me about this bot | tell me who you are | tell
    me why i'm doing this | explain what this is for | explain digital maturity | explain yourself | explain what
    you are | explain this assessment | digital maturity | digital maturity assessment | what is digital maturity
    anyway | what's digital maturity when it's at home | dma what is it | background info on the assessment |
    introduction | intro | overview of the assessment | description of the assessment | purpose | aim | aims |
    version of this bot | what's the catch | did a person write this or a computer | whose project is this | what's
    it going to be used for | why are you bothering me with this | hi there what is this | hello what is this | hi
    what's this | i was told to come here | i was told to use this | i was sent here | wots this | what dis | what's
    this lot | whats this 4 | what on earth is this | what the hell is this | what the heck is this | what is going
    on here | what have i been sent | what have you sent me | what am i looking at | what am i being asked to do |
    what's the deal with this | what is this all for | what is this actually for | what is the use of this | what is
    this going to be used for | what is this going to tell us | what will this tell us | what will we learn | what
    will it tell us | what's the outcome | what's the end result | what do you want from me | what do you want |
    what do you want to know | what are you after from us | what are you trying to find out | what are you trying to
    do | what are you here for | what are you about | what are you then | who u | who's there | who's that | who dis
    | who are you and what do you want | who are you working for | who do you work for | who do you belong to | who
    owns you | who runs you | who operates this | who operates you | who provides this | who is the provider | who
    is the supplier | who supplies this | who's idea was this | who signed us up for this | who signed me up for
    this | who put me up for this | who volunteered me | who told you i'd do this | how come i got this | how come
    i'm doing this | how did i get here | how did i end up here | why am i here | why am i in this | why am i on
    this list | why am i on here | why have you picked me | why have you messaged me | why have you asked me | why
    is this popping up | why is this on my teams | why was i sent this | why was this sent to me | why should we
    bother | why should i bother | why should i answer | why should i answer these | why should i trust you | why do
    i need to do this | why do you need to know all this | why do we do this | why do this assessment | why does the
    council need this | why does this matter to us | what happens when i've finished | what happens once i've
    finished | what happens once we finish | what happens once it's done | what happens after i submit | what
    happens after | what happens next when it's finished | then what happens | is it worth it | is it worth doing |
    is it worth my while | is this worth it | is this worth my time | is this any use | is this useful | is this
    important | is this serious | is this a joke | is this a wind up | is this from you | is this from head office |
    is this from the chief exec | is this from my manager | is this from hr | is this from the corporate team | is
    this from the transformation team | is this an official thing | is this a trick | is this a quiz | is this an
    exam | is it a quiz | is it an exam | is it a test | is it a survey | is it a game | ru a bot | ru real | u a
    bot | u a robot | you a real person | you real | you human | are you for real | are you alive | are you actually
    a person | are you a machine or a person | are you a live person | are you automated | are you intelligent | are
    you clever | are you powered by chatgpt | are you using chatgpt | are you using copilot | do you use chatgpt |
    do you use copilot | do you use gpt | do you use an llm | do you use a language model | do you learn from my
    answers | do you train on my answers | is it trained on our data | is my data used to train ai | does ai read my
    answers | does ai see this | does copilot see this | is there ai in this bot | is there any ai in this | no ai
    right | what technology is this | what tech is behind this | what's behind this bot`),
  length: phrases(`
    is this gonna take ages | how many questions altogether | have i got to do all of them | can i do it in chunks |
    how long is this going to take me | how long will i need | how long do you need me for |
    how long does each question take | how long does one function take | how long does it take to do one section |
    how long to do it all | how long to complete | how long approx | how long approximately | how long in total |
    time needed | time required | time commitment | what's the time commitment | what time commitment is it |
    estimated time | how much time have i got to set aside | how much time will this need |
    how much time should i allow | how much work is it | how much work is this | how much effort is it |
    is it a lot of work | is it a lot of questions | is that a lot of questions | are there a lot of questions |
    are there many questions | many questions? | how many questions are there altogether please |
    how many questions altogether are there | how many questions per function | how many questions per section |
    how many questions in each section | how many questions in a section | how many are in each | how many pages |
    how many screens | how many steps | number of questions please | total number of questions | total questions |
    can i do this in ten minutes | can i do it in my lunch hour | can i do it in one sitting |
    can i do it in two sittings | can i do it in instalments | can i do it in several goes |
    can i do it a bit at a time | can i do a few a day | can i do a few now | can i do ten today |
    can i do it over a week | can i dip in and out | can i do part of it | can i do part now and part later |
    can i do one section at a time | can i do it piece by piece | can i break it up | can i split it up |
    can i space it out | can i take my time | can i take as long as i like | is there a limit on time |
    is there a rush | is there a quick version | is there a quick one | is there a lite version |
    is there a summary version | is there any way to shorten it | could it be shorter | can we shorten it |
    can i skip some questions | do i need to do all 90 | do i need to do them all | do i need to finish in one go |
    do i need to do it in one go | do i need to complete it all | do i need to complete it today |
    do i have to answer them all in one go | do i have to complete it all | do i have to complete it in one sitting |
    do i have to do all nine functions | do i have to do all the sections | do i have to do all 90 |
    do i have to do every section | do i have to do the whole thing | do i have to sit here and do it all |
    do we have to answer all 90 | do we have to do all nine | do we have to do every question |
    what if i don't answer them all | what if i don't finish | what if i can't finish it all |
    what if i run out of time | what happens if i don't finish | what happens if i don't answer them all |
    90 is a lot | ninety is a lot | ninety questions really | that many questions | that's a lot of questions |
    that's a lot | is this quick | is this a quick one | is this going to be quick | is it short | will it be quick |
    will it take all afternoon | will it take more than an hour | will it take me all day | will this be quick |
    roughly how many | roughly how many minutes | all of them at once or bit by bit | are there loads of questions |
    can i spread this over the week | must every question be answered | how long will all this last`),
  scope: phrases(`
    am i replying on behalf of the entire council | do you mean my department or everybody |
    should i answer for just my service | as a council or personally | am i answering for my service |
    am i answering just for my team | am i answering just for my service |
    am i answering just for children's services or everyone | am i answering just for adult social care |
    am i answering just for it | am i answering as me or as the council | am i speaking for the council |
    am i speaking for everyone | am i representing the council | am i representing my directorate |
    answering for who | who am i answering for here | who am i speaking for | who is we | who do you mean by we |
    who does we mean | which council | which council do you mean | which organisation do you mean |
    which part of the council | which part of the council do you mean | which department |
    which department do you mean | which service do you mean | which team do you mean |
    what do you mean by the council | what do you mean by we | what do you mean by us |
    what do you mean by the organisation | what do you mean by our council | what counts as the council |
    the whole council | the whole council or just us | the whole council or just my team | the whole organisation |
    whole council or my service | my council or my team | council wide | council-wide | is it council wide |
    is this council wide | is that council wide | is this for the whole organisation | is this for my service |
    is this for my department | is this just for my team | is this just my team | is this just for my service |
    is it for the whole council | is it for my department | is it about the council or about me | is it about me |
    is it about me or the council | is it about my team or the whole council | is it my opinion you want |
    is it my own view | is it what i think | is this my personal view | is this my view or the council's view |
    is this personal | is that for the whole council | is that for everyone | is that all services |
    is that across the council | is that my team or everyone | is that just us | do i answer for my department |
    do i answer for my area | do i answer for me or the council | do i answer as an individual |
    do i answer personally | do i say what i think or what the council thinks | do i give my own view |
    do i give my opinion | do you mean me | do you mean me or the council | do you mean me personally |
    do you mean my team | do you mean my team or the whole council | do you mean my service |
    do you mean my department | do you mean us | do you mean the whole council | do you mean the whole organisation |
    do you mean the entire council | do you mean the council as a whole | do you mean all departments |
    do you mean everyone | do you mean our directorate | do you mean just it | do you want my view |
    do you want my personal view | do you want the council's view | should i answer as me |
    should i answer personally | should i answer on behalf of my director | shall i answer for my team or everyone |
    for my team or the council | for my team or the whole council | for my service or the whole council |
    for my department or the council | for the whole council or just my bit | for the whole council or my service |
    for us or for everyone | for everyone or just us | just my team | just my team or the whole council |
    just my service | just my bit | just for it or everyone | just us or everyone | on behalf of who |
    on behalf of whom | from whose perspective | from whose point of view | from my point of view |
    from my perspective or the council's | does that mean my team | does that mean my department |
    does this mean my team | does this mean my department or the council | does this include other departments |
    does this include other services | does this include arm's length companies |
    does it include our arm's length company | does it include our trading company |
    does it include the fire service | does this apply in wales then | does this apply in scotland |
    does this apply in northern ireland | does this apply in wales | does it apply to wales |
    does it apply in scotland | is this for english councils | is this for england only | is this england only |
    is it only for england | is it the same in wales | is it different in scotland | is this for scottish councils |
    is it about my service or the lot of us | am i answering this for everyone | am i answering for all of us |
    am i answering for the authority | am i answering for the organisation | am i answering about my own team |
    am i answering about the council | am i to answer for the council |
    am i supposed to answer for the whole council | am i supposed to answer for everyone |
    am i meant to answer for my team | am i meant to speak for everyone | is it just my service | is it just my team |
    is it just my department | is it just us | is it just about my team | is it the whole council |
    is it all departments | is it all services | is it everyone | is it for all services | is it about all of us |
    is it about the whole organisation | is that council wide or just us | is that for us or everyone |
    is that just for it | is this just for it | is this for everyone | is this for all departments |
    is this about us or the whole council | is this just about my service | is this just my opinion |
    is this my own opinion | so is this about my team | so do i answer for everyone | so do i answer for the council |
    do i answer as me | do i answer as myself | do i answer for just my team | do i answer for just my service |
    do i answer for just us | do i answer from my own experience | do i answer what i know |
    do i have to answer for the whole council | do i have to speak for the whole council |
    do i have to know about the whole council | do i have to know what other services do |
    do i need to know about the whole council | do i need to answer for everyone |
    do you want me to answer for the whole council | do you want me to answer for my team |
    do you want to know about my team or the council | do you mean all of us | do you mean the council or me |
    do you mean our council | do you mean our service | do you mean our department | do you mean our team |
    do you mean across the council | do you mean corporately | do you mean anywhere in the council |
    do you mean here | does it have to be the whole council | does it need to be the whole council |
    does it mean my team | does it mean everyone | does it mean the whole council | does we mean my team |
    does we mean the council | does that include us | does that include my team | does this include us |
    does this include my team | does this include all services | does this cover the whole council |
    does this cover my service | does this cover all services | should i answer just for my team |
    should i answer just for us | should i answer from my own perspective | should i answer from my point of view |
    should i answer for all services | should i answer for all departments |
    should i answer for the whole organisation | should i answer what i think | should i speak for my team |
    should i speak for the council | shall i answer for the council | shall i answer for my team |
    shall i answer for myself | i only know about my own service | i only know my own service |
    i only know about my team | i only know my bit | i only work in housing | i only work part time |
    i only work in planning | i can only speak for my team | i can only speak for my service |
    i can only speak for myself | i can only answer for my team | i can only answer for my service |
    i can't speak for the whole council | i can't speak for other services | i can't answer for everyone |
    i can't answer for the whole council | i don't know about other departments |
    i don't know what other departments do | i don't know about the rest of the council |
    my team does but i don't know about the rest | who counts as we | who is us | we as in who | we as in my team |
    we as in the council | which bit of the council | which bit do you mean | what bit of the council do you mean |
    which area do you mean | whole council or team | team or council | my view or the council's view |
    mine or the council's | personal view or council view | individual or organisation | individually or as a council`),
  team: phrases(`
    can my colleagues help me with this | how can we do this jointly | i want my team to answer too |
    can more than one person take part | can we do this as a team in our channel | can we do it in our channel |
    can we do this in a channel | can we do this together as a team | can we do this in a meeting |
    can we do this in a workshop | can we do it in a group | can we answer as a group | can we answer as a team |
    can we all join in | can we all take part | can we all contribute | can we share the work |
    can we share the load | can we share the questions out | can we split the work |
    can we split the questions between us | can we split the sections between us | can we work on it together |
    can we work on this together | can we collaborate | can we collaborate on this | can we vote on answers |
    can we discuss it first | can we discuss the answers as a team | can we have several people answer |
    can i do this with a colleague | can i do it with colleagues | can i get help from my colleagues |
    can i get my team involved | can i get my team to do it | can i get others to answer | can i involve others |
    can i involve colleagues | can i involve my colleagues | can i bring someone else in | can i add others |
    can i include my team | can i ask my team to help | can i work with someone on this |
    can i work on this with others | can i share the work with colleagues | can multiple people answer |
    can multiple people do this | can other people answer | can others join | can others help | can two of us do it |
    can two people do it | can two people do this together | can somebody help me answer |
    can my team do this with me | can my team answer | can my team help | can my team join |
    can my colleague help me answer | can my colleague also answer | can my colleague join me |
    can the whole team do it | can the whole team answer | can the team answer together | could we do it together |
    could we do this as a team | could my team help | could my colleagues join in |
    is it possible to do this as a team | is it possible to do it together |
    is possible to do with my colleagues together | is it possible to share the work |
    is it for one person or a team | is it one person per council | is there a team version |
    is there a group version | is there a way to do this as a team | is there a way to do this together |
    do we do it together | do we do this individually or together | do we all have to do it | do we all do one each |
    do we each do one | do we do one each | do i do this on my own | do i do it alone | do i have to do it alone |
    do i have to do this on my own | do i have to do this by myself | am i doing this on my own |
    am i the only one doing this | am i the only person doing this | who else is doing this |
    who else is taking part | who else has been asked | who else is answering | how do i add colleagues |
    how do i invite colleagues | how do i get my team to answer | how do i get others involved |
    how do i involve colleagues | how do i share the work | how do i set up a team |
    how do i set this up in a channel | how do i set it up for the team | how do we do it as a team |
    how do we do it together | how do we vote on it | how do we vote on answers | how does voting work |
    how does the voting work | how does the team version work | how does the team thing work |
    how does it work with a team | how do we answer together | how do we work on it together | how do we split it up |
    how do we share it out | how do teams use this | how can we work together on this | how can my team help |
    how can i involve others | i want to do this with my team | i want to do this with colleagues |
    i want to do it as a team | i want to do it with others | i want to add a colleague | i want to add my team |
    i want to invite my team | i want to invite someone | i want to share the work | i want others to help |
    i want others to answer too | i'd like to do this with my team | i'd like my team to help |
    i'd like my colleagues to join | i need my team for this | i need help from colleagues |
    i need others to help answer | i can't answer all of this on my own | i can't do this alone |
    i can't do this on my own | i don't know enough to do it on my own | we want to do this together |
    we want to do it as a team | we'd like to do it together | we would like to do this as a team |
    we'd like to answer as a group | we should do this as a team | this should be a team effort |
    this needs more than one person | this needs several of us | team | teams | team mode | team version |
    team answer | with my team | with colleagues | with others | group mode | group version | share the work |
    joint answer | joint response | how do i start a council return | start a council return |
    how do we make a council return | make a council return |
    what's the difference between my view and the council return |
    difference between personal view and council return | personal view or council return | add you to our channel |
    how do i add you to a channel | how do i add you to our team | can you join our channel |
    can you come to our meeting | can you join our meeting | do you work in channels | do you work in group chats |
    do you work in meetings | could a few of us do it at once | i'd like to rope in my colleagues |
    how does a group go about this | rope in my colleagues | i'd like to do this with my colleagues |
    i'd like to do it with a colleague | i'd like to involve my team | i would like my team to take part |
    i would like to do this together with my colleagues | we would like to answer as a team |
    we want to do this in our channel | we want to do it as a group | we want to work on this together |
    we're doing this as a team | we're a team | we are a team of six | there are six of us |
    there's a few of us doing this | there are several of us | several of us want to answer |
    a few of us want to do it | a group of us | me and my colleagues | me and my team | my team and i |
    my colleagues and i want to do it | i am doing this with colleagues | i'm doing it with my team |
    i've got my team here | i need my team to answer this | i need input from colleagues | i need input from my team |
    i need to involve others | i need to ask others to help | i need others' input | could my team do this too |
    could my team answer too | could the whole team take part | could we all answer | could we all do this together |
    could we do it in our channel | could we do it in a channel | could we do it in a group |
    could several people answer | could more than one person do it | could two of us do it |
    could someone else do it with me | could someone help me answer | could i do this with someone |
    could i do it with my team | could i add my colleagues | could i invite my team | could i invite a colleague |
    may i do this with my team | may i invite a colleague | is it possible for several people to answer |
    is it possible to answer as a team | is it possible to do this in a channel | is it possible to involve my team |
    is it possible to add a colleague | is it possible to invite others | is there a way to involve my team |
    is there a way to add people | is there a way to invite others | is there a way for the team to answer |
    how do i do it with others | how do i do this in a channel | how do i do it in our channel |
    how do i do it together with my team | how do i get everyone to answer | how do i get my colleagues to answer |
    how do i get my colleagues to join | how do i get the team in | how do i get people to join |
    how do i bring my team in | how do i bring others in | how do i open it to my team |
    how do i open this up to the team | how do i let others answer | how do i let my team answer |
    how do i let colleagues answer | how do others join | how do my colleagues join | how does my team join |
    how does my team take part | how do several people answer | how do several people do this |
    how does voting work here | how do votes work | how does the vote work | how can we do it together |
    how can we do this together | how can we do this as a team | how can we answer together | how can we vote |
    how can my colleagues join | how can others join | how can i add people | how can i add my team |
    how can i invite my colleagues | how can several people answer | add my colleagues | add {name} to this |
    add {name} to the assessment | bring in my team | bring in {name} | bring my team in | involve {name} |
    get my team in | get my colleagues in | get {name} in | share the questions with my team |
    share the questions with colleagues | share the load | share it out | split it up | split the work |
    split the questions | divide it up | together as a team | together with my team | together with colleagues |
    as a team please | as a group please | team effort | joint effort | group effort | all of us |
    all of us together | we all want to answer | everybody wants to answer | everyone should answer |
    everyone should have a say | not just me | not just my view | not on my own`),
  device: phrases(`
    does it work on my mobile | can i do it on an ipad | can i continue on another computer | does it work on a
    tablet | does it work on an ipad | does it work on iphone | does it work in the browser | does it work in teams
    on the web | does this work on a mac | does this work on android | do you work on mobile | do you work on a
    phone | do you work on phones | can i do it on my tablet | can i do it on my ipad | can i do it from home | can
    i do it from my phone | can i do this on a tablet | can i do this on an ipad | can i do this on the train | can
    i do this from my phone | can i use my ipad | can i use another device | can i use a different device | can i
    use a different computer | can i use my own phone | can i use my own laptop | can i use my personal phone | can
    i answer from my phone | can i answer on my mobile | can i continue on my phone | can i continue on another
    device | can i continue on my laptop | can i continue this on my phone | can i continue at home | can i carry on
    on my laptop | can i carry on at home | can i finish it on my phone | can i finish it on my laptop | can i
    finish it at home | can i finish on another device | can i start on my phone and finish on my laptop | can i
    swap to my phone | can i switch to my phone | can i switch devices | can i change device | can i change devices
    | can i move to my laptop | can i open it on my phone | can i open this on my phone | can i open it on my laptop
    | can i open it in a browser | can i see it on my phone | is it mobile friendly | is this mobile friendly | is
    this ok on my phone | is there an app for my phone | is there a web version | is there a website | is there a
    desktop version | will it work on my mobile | will it work on my tablet | will it work on my ipad | will it work
    on my laptop | will it work on mobile | will this work on my mobile | will this work on an ipad | on mobile | on
    my tablet | on my ipad | on my laptop | on another device | on a different computer | on phone | phones | mobile
    phone | mobile app | mobile version | devices | which devices | which devices does it work on | what devices
    does it work on | what devices can i use | what can i use it on | i'm on a phone | i only have my phone | i only
    have a phone | i've only got my phone | i'm on my phone is that ok | i'm on my phone does it work | i want to do
    it on my phone | i want to continue on my phone | i'd like to do it on my phone | i'd rather do it on my phone |
    switching to my phone | moving to my laptop | i've switched to my laptop | i started on my phone | i started on
    my laptop | i have a new laptop will it still work | i've got a new phone will my answers be there | i changed
    my phone | i changed computer`),
} as const
