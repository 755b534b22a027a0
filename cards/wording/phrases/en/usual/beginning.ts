// English examples for the matcher: how people begin, go on, stop and finish.

import { phrases } from '../phrase-list.ts'

export const beginning = {
  help: phrases(`
    what do i have to do |
    help | help me | hi | hello | hey | hiya | good morning | good afternoon | good evening | menu | commands |
    what can you do | what can i type | what can i say | what can i do here | what do i do | what do i do now |
    what should i do | what now | how does this work | how do i use this | how do i use you | show me the options |
    what are the commands | what are my options | i am lost | i am confused | instructions | guide | list commands |
    hiya there | hello there | good day | alright | alright there | you alright | ey up | now then | howdy |
    hi bot | hey bot | morning | afternoon | evening | what's up | how's it going | how are you |
    how are you doing | how do | 
    i need help | can you help me | can you help | please help | i need some help | help please |
    what are you able to do | what can you help with | what do i type | what do i press | what do i have to press |
    how do i work this | how does this thing work | how do you work | show me what you can do | show me the menu |
    main menu | home | where do i click | what happens now | how do i get around | what are the keywords |
    not sure what to do | i don't know what to do | i have no idea what to do | i don't know how to use this |
    i'm new here | i'm new to this | first time using this | please advise how to proceed | how should i proceed |
    lost`),
  start: phrases(`
    start | begin | go | let's go | let us begin | start the assessment | begin the assessment |
    start the questions | i want to start | i would like to start | how do i start | how do i begin |
    where do i start | get started | how do i get started | ready | i am ready | take the assessment |
    do the assessment | start answering | fire away | ask me | ask me a question | ask me the questions |
    launch | let's go then | let's get going | let's get started |
    let's start | let's do it | let's do this | let's begin | shall we start | shall we begin | can we start |
    can we begin | can we get started | can i start | can you start me off | start me off | get me started |
    start now | start it | start please | begin the questions | begin the digital maturity assessment |
    start the digital maturity assessment | start the dma | start the survey | start the questionnaire |
    begin the survey | open the assessment | i want to do the assessment | i'd like to do the assessment |
    i've been asked to complete this | i have been asked to complete the assessment | i've been asked to do this |
    i want to fill this in | i'd like to take part | i want to take the survey | i'm here to do the assessment |
    i'm here for the digital maturity thing | where do i begin | how do we start | how do we begin |
    how do i kick this off | kick off | kick it off | get on with it | ok let's go | right let's go |
    ready to start | i'm ready to start | ready when you are | i'm ready when you are | we are ready | bring it on |
    hit me | give me the questions | 
    first one please | ready to go | let me start`),
  startOver: phrases(`
    start again | start over | restart | reset | start from scratch | begin again | from the beginning |
    fresh start | do it again | start all over | can i start again | i want to start again |
    i'd like to start over | go back to the start | back to the beginning | go back to the beginning |
    take me back to the start | start from the beginning | can we start from the top | from the top | redo it |
    redo the assessment | i want to redo it | wipe it and start again | scrap it and start again |
    reset everything | reset the assessment | can i reset this | start afresh | begin afresh | do it all again |
    can i do it all again | redo everything | clear it and start over | restart the assessment | restart please |
    new start`),
  startAnother: phrases(`
    start another | start new | new | new assessment | start a new one | start a new assessment |
    another assessment | do another one | create a new assessment | another | a new assessment please |
    start a second assessment | start a second one | can i do another assessment | make a new assessment |
    i want a new assessment | i want to do a new assessment | do a new assessment | open a new assessment |
    add another assessment | set up a new assessment | begin a new assessment | begin another one |
    start this year's assessment | start a new one for this year | new one please | another one please |
    can i start another one | can i do a second one`),
  resume: phrases(`
    resume | continue | carry on | keep going | go on | go on with the assessment | continue the assessment |
    continue where i stopped | pick up where i left off | carry on from last time | where was i |
    where did i get to | where were we | i am back |   show me the next question |
    show the question | show question again | the question again | back to the question | back to the questions |
    ask again | repeat the question | repeat | carry on answering | go back to the assessment |
    continue later from here | i want to continue | carry on please | continue please | go on then | on you go |
    keep going please | crack on | let's crack on | let's carry on | let's continue | let's keep going |
    shall we carry on | can we carry on | can we continue | can i continue | can i carry on | i'd like to carry on |
    i'd like to continue | i'm back now | back again | i'm here again | hello again | back to it |
      what's next | what's the next one | what's the next question |
    give me the next one | show me the next one |  proceed | resume please | go ahead |
    pick up where we left off | carry on where i left off | continue where i left off | start where i left off |
    take me back to where i was | go back to where i was | where did we get to | where was i up to |
    where did i leave off | where did i stop | what question am i on | which question am i on |
    what question are we on | what number am i on | which question is this | what question is this |
    what number is this | which function is this | which function am i on | what function is this |
    what section am i in | which section is this | which section am i in | what part is this |
    what topic are we on | what was the question | what was the question again | what's the question |
    remind me of the question | say that again | can you say that again | say again | can you repeat that |
    can you repeat that please | can you repeat the question | repeat that | repeat please | pardon |
    sorry what was that | show that again | show it again | show me that again | show me the question again |
    show me the question | can i see the question again | bring back the question | bring the question back |
    the question has gone | the question disappeared | where did the question go | where's the question gone |
    i lost the question | i can't see the question | can't see the buttons | i can't see the buttons |
    i don't see any buttons | the buttons have gone | the buttons have disappeared | there are no buttons |
    where are the buttons | show me the buttons | no buttons | ask me again | ask that again | 
    ready to carry on | where am i | this one again`),
  pause: phrases(`
    stp | stpo | pse |
    pause | stop | later | bye | quit | exit | goodbye | good bye | see you | see you later | see you tomorrow |
    cancel | close | leave | take a break | i need a break | break | have to go | i have to go | gotta go |
    i have a meeting | not now | another time | tomorrow | do this later | i will do this later | come back later |
    can i come back later | can i stop | can i pause | can i do this later | can i finish later |
    can i stop and come back | how do i stop | how do i pause | how do i quit | how do i exit | how do i leave |
    how do i get out | stop asking | enough | that is enough for today | i am tired | save and exit |
    save and close | finish later | save for later | stop please | stop now | stop there | stop here |
    stop for now | i need to stop | i need to stop there | i need to stop here | i need to stop now |
    i have to stop | i'll stop there | i'll stop here | i want to stop | i want to stop now | let's stop |
    let's stop there | let's leave it there | i'll leave it there | leave it there for now | leave it for today |
    leave it for another day | can we stop | can we stop there | can we pause | can we leave it there |
    can we come back to this later | can we do this later | can we do this another time | can we do the rest later |
    can we finish this later | can i do the rest tomorrow | can i do the rest later | can i finish this later |
    can i finish this tomorrow | can i finish it another day | can i come back to this later |
    can i come back tomorrow | can i come back another day | can i come back and finish | can i leave now |
    can i leave it there | can i go now | can i take a break | can i have a break | can i save and come back |
    can i save and continue later | can i save it for later | can i save and finish later | save my place |
    save my progress | save for now | i'll come back later | i'll come back to it | i'll come back to this later |
    i'll come back tomorrow | i'll be back | i'll be back later | i will be back tomorrow | i'll do the rest later |
    i'll do the rest tomorrow | i'll finish later | i'll finish this later | i'll finish this tomorrow |
    i'll do it later | i'll do it tomorrow | i'll do this tomorrow | i'll do it another time |
    i'll do it now in a minute | i've got to go | i've got to go now | i've got a meeting | i have another meeting |
    i've got a call | i have a call | i've got to run | i need to go | i need to leave | i need to head off |
    i must go | i must dash | got to go | got to run | got to dash | gotta run | gotta dash | gotta leave |
    going to lunch | off to lunch | lunch time | i'm off | i'm off now | i'm going | i'm going home |
    i'm going now | i'm heading off | home time | signing off | signing off now | logging off | log off | log out |
    sign out | time to go | time's up | i'm out of time | i've run out of time | run out of time | no time now |
    i haven't got time | i haven't got time for this now | i don't have time now | i'm busy | i'm busy now |
    too busy | busy just now | not right now | some other time | maybe later | do it later | finish tomorrow |
    finish another day | that's enough | that's enough for now | that's me for today | that's me for now |
    that's all for now | that's all for today | that's it for today | that's it for now | enough for now |
    enough for today | done for today | done for now | i'm done for today | i'm done for now | i've had enough |
    i've had enough for today | i'm tired of this | my head hurts | call it a day | let's call it a day | pause it |
    pause please | pause for now | pause the assessment | pause this | take five | hold on | hang on | wait |
    one moment | just a minute | just a sec | give me a minute | brb | back in a bit | back soon |
    i'll be right back | speak later | speak soon | talk later | talk to you later | ttyl | catch you later |
    laters | cheerio | cheers bye | bye for now | bye bye | bye then | byee | ta ta | tara | ta-ra | cya | see ya |
    see you soon | see you next week | see you monday | see you then | goodnight | good night | night | 
    farewell | so long | have a good day | have a nice day | have a good weekend |
    quit please | exit please | get me out | get me out of here | let me out | how can i leave |
    how can i stop this | how do i close this | how do i get out of this | how do i stop this |
    how do i stop for now | how do i save and exit | abort | stop it | stop the assessment | stop the questions |
    stop asking me questions | i give up | i don't want to do this now | i don't want to carry on |
    i don't want to continue | i'd like to stop | i would like to stop now |
    that's me off | that's me off home | right that's me off | that's me away | i'm away home | i'm away now |
    i'll pick this up tomorrow | i'll pick this up later | i'll have to pick this up tomorrow |
    i'll have to come back to this | i'll have to do this later | i'll need to come back to this |
    i need to pick this up another day | can i pick this up tomorrow | can i pick this up later |
    let's pick this up tomorrow | let's pick this up later | need to dash | i need to dash | have to dash |
    phone is ringing | someone's at the door | i'm being called away | i've been called away | fire alarm`),
  end: phrases(`
    end | end it | the end | end this | end now | end session | end chat | end conversation`),
  finish: phrases(`
    finish | submit | done | complete | i am done | i have finished | i am finished | we are done | that is it |
    that is all | finish the assessment | complete the assessment | submit the assessment | submit my answers |
    submit answers | send it | send it in | hand it in | how do i submit | how do i finish | finalise |
    close the assessment | wrap up | end the assessment | we're finished | we have finished | all done |
    that's me done | that's me finished | that's everything | that's the lot | i think i'm done | i've done it |
    i've done them all | i've answered everything | i've finished answering | finished | completed | complete it |
    submit it | submit this | submit please | submit now | can i submit | can i submit now | can i submit this |
    can i finish now | how do i submit this | how do i submit my answers | how do i send it in |
    how do i hand it in | how do i finish this | how do i complete it | ready to submit | i'm ready to submit |
    i want to submit | i want to finish and submit | finalise it | finish it | finish it off | finish up |
    sign off | sign it off | close it off | mark as complete | mark as done | mark it complete | wrap it up |
    end it here and submit`),
  reopen: phrases(`
    reopen | open it again | open again | reopen the assessment | unlock | unsubmit | undo finish |
    i finished by mistake | i submitted by mistake | i submitted too early | can i change answers after finishing |
    can i reopen it | reopen it | reopen this | reopen my assessment | reopen please | open it up again |
    open it back up | open my assessment again | open the assessment again | unlock it | unlock my answers |
    unlock the assessment | unfinish | un-submit | i didn't mean to finish | i didn't mean to submit |
    i wasn't finished | i wasn't done | i finished too early | i finished too soon | i pressed finish by mistake |
    i pressed submit by mistake | i clicked finish by accident | i submitted by accident |
    i submitted it by mistake | i submitted too soon | can i reopen | can i reopen my assessment | can i unsubmit |
    can i undo the submission | can i open it again | can i still change my answers after i submit |
    can i change my answers after i finish | can i change it after i submit |
    can i change answers after submitting | can i edit after submitting`),
  myAssessments: phrases(`
    my finished ones | show me my finished ones | the finished ones | past assessments | the ones i have finished |
    the old one | get to the old one | how do i get to the old one | my old assessment | find my old assessment |
    where is my old assessment | open my old assessment | last year's one | the one from last year |
    my finished assessments | my open assessments | see my earlier assessments | my assessments |
    list my assessments | all my assessments | show my assessments | other assessment | open another assessment |
    switch assessment | change assessment | choose assessment | which assessment is this | previous assessments |
    old assessments | earlier assessments | finished assessments | last year's assessment |
    open my last assessment | previous results | old results | last year's results | results from last time |
    which assessments do i have | what assessments do i have | show all assessments | see my other assessments |
    where's my other assessment | switch to another assessment | open the other one | go to my other assessment |
    find my last assessment | see last year's results | show last year's results | last year's answers |
    what did we get last year | what did we say last year | past results | find my previous assessment |
    older assessments`),
} as const
