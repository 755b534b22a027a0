// More English examples for the matcher, from many kinds of speakers: how people begin, and ask for help.

import { phrases } from '../phrase-list.ts'

export const beginning = {
  help: phrases(`
    so what am i supposed to type in here | could you explain the buttons to me | which words do you understand |
    how does one operate you | just joined and no clue how this works | list what you can do |
    what are you able to understand | show me the ropes | i need a hand | give me a hand |
    can you walk me through how to use this | talk me through using this | how do i talk to you |
    how should i talk to you | do i type or press buttons | do i have to type or click | options | options please |
    what options are there | what options do i have | what else can i do | what else can you do | what can i ask you |
    can i ask you things | is there a user guide | is there a manual | how to use | usage | tutorial |
    is there a tutorial | is there any training for this | how do i navigate | is there a list of commands |
    what commands are there | you there | are you there | is anybody there | hello is anyone there | anyone there |
    knock knock | good to meet you | nice to meet you | how are you today | how do you do | hope you are well |
    i am stuck | i'm stuck what do i do | bit lost here | i've lost my way | where am i supposed to click |
    nothing makes sense here | can you show me around | faq | any tips for using you | what's the command for |
    what did you say i could type | remind me what i can type | i clicked on you by accident what are you able to do |
    howzit | gday | wassup | yo | greetings | hi there bot | hey dma bot | what sort of requests do you take |
    what's the magic word | how do you drive this thing | is there anyone who can hear me |
    i've never used one of these before what am i meant to do | what is there to do here | what can you do for me |
    what can you do for us | what else | what else is there | how can you help | how can you help me | help needed |
    need help | need some help | need a hand | some help please | any help | help us | hlp | assist | assistance |
    assistance please | assist me | i require assistance | i need assistance | i need guidance | guide me |
    show me how | show me how it works | show me how to use this | teach me | explain how to use this |
    explain how this works | explain how you work | tell me how this works | tell me how to use this |
    tell me what to do | tell me what i can do | tell me what you can do | what are you capable of | what can i do |
    what can i do with this | what can this do | what should i type | what should i press | what am i meant to type |
    what am i supposed to do | what am i supposed to do now | what am i doing | what do i do here |
    what do i do then | what next then | now what | and now | so what now | ok now what | what's going on |
    what's happening | i don't get how this works | i don't know how this works | i don't understand how this works |
    i can't work out how to use this | i can't figure this out | confused | i'm a bit lost | i'm lost here |
    totally lost | completely lost | i'm not sure how this works | no clue what i'm doing | no idea what i'm doing |
    i'm a beginner | i'm not good with computers | i'm not very technical | i'm useless with computers |
    not tech savvy | hello hello | helloo | hiii | heya | hey there | hi all | hi everyone | hi bot how are you |
    hello bot | hello you | hello how are you | good morning bot | good afternoon bot | afternoon all | morning all |
    morning bot | evening all | good evening bot | top of the morning | hullo | ello | hallo | hola | bonjour`),
  start: phrases(`
    right i am ready for question one | take me to the first question | show me the first question |
    pop me into the first question please | i need to fill in your survey where do i go |
    let's crack open this assessment | i would be grateful if we could commence | where do i click to begin |
    where do i press to start | how do i get into it | open the questions |
    i've been told to fill this in where is it | where's the survey | where is the assessment |
    where are the questions | where is the questionnaire | can we make a start | make a start | let's make a start |
    might as well start | let's get it over with | let's get this over with | get this over and done with |
    go for it | off we go | here we go | let's roll | first question please | question one please | begin now |
    i'm ready to answer | i'm ready for the questions | i'm ready to begin | please begin | please start | commence |
    commence the assessment | i wish to begin | i wish to start the assessment |
    i was asked by my director to complete your questionnaire | i was asked to complete your questionnaire |
    i should like to begin the assessment | my manager asked me to fill this in |
    tell me how to begin the assessment | launch the assessment | run the assessment |
    i'm doing the assessment for the council | ok i've got ten minutes let's start | start quiz | start test |
    bring up the questions | send me the questions | when do we start | let me in | let me at it |
    ok let's have a go at these questions then | could you kindly let me have the first question | i'm good to go |
    good to go | how do i kick things off | where do i find the survey you want me to do | let me begin | i'll begin |
    i'll start | i'll start now | i want to begin | i want to begin now | i want to get started | i'd like to begin |
    i'd like to get started | i am here to start | i need to start | i need to do the assessment |
    i need to complete the assessment | i need to complete this | i have to complete this |
    i have to do this assessment | i was told to complete this assessment | i've been asked to fill this in |
    i've been sent to fill in a questionnaire | please start the assessment | please start the questions |
    please begin the questions | please could we begin | please could you start | can you start |
    can you start the questions | could you start please | could we start now | could i start | may i start |
    may we begin | may i begin the assessment | how to start | how to begin | where to start | where to begin |
    how do i do the assessment | how do i take the assessment | how do i do it | how do i fill it in |
    how do i fill this in | how do i answer the questions | start start | strat | satrt | start me | start up |
    start assesment | begin assesment | do assessment | open assessment | open it | let's have the first one |
    let's see the questions | let's have it | come on then | come on let's go | i'm ready bring it on | ready? go |
    on your marks | lead on | away we go | start my assessment | start our assessment |
    start the council's assessment | ok start | yes start | yes let's start | yes please start`),
  startOver: phrases(`
    bin everything and take me back to question one | can i have a clean slate |
    i'd like to redo all of it from the top | clean slate please | wipe my answers and begin again |
    i messed it all up can i start again | i made a mess start again | let me start fresh | can i have another go |
    give me another go | have another go at it | do over | can i retake it | retake | retake the assessment |
    i want to retake the assessment | redo all of them | answer them all again |
    go through it all again from the beginning | back to square one | strat again | let me restart | new attempt |
    i'd like a second attempt at it | i want to begin from the start`),
  startAnother: phrases(`
    we also cover the neighbouring district and need a second one |
    can i run a separate assessment for another council | set me up with a fresh assessment please |
    start a second one for our other council | can i start a second one for our other council |
    another council to do | i do two councils can i do one for each |
    need a second assessment for a different council | one for each council | do one for another organisation |
    a separate one for the combined authority | begin this year's one | time for this year's assessment |
    we want to do this year's assessment | open a fresh one | create another | add a second one | make another one |
    i want a brand new assessment | spin up a new assessment | can i do one more | start one more | launch a new one |
    can i have two on the go | can i have more than one assessment | keep this and start a different one |
    a new one alongside this one | i'd like to set up an assessment for our sister council as well |
    can we do a fresh one for next year and keep the old`),
  myAssessments: phrases(`
    which assessments have i got | find my old one from last year | switch to a different assessment |
    list everything i've started | all assessments | show all my assessments | list assessments |
    list all assessments | my list of assessments | my other assessment | my other assessments |
    the other assessment | open my other assessment | open another assessment of mine |
    switch to my other assessment | switch to the other one | swap to the other assessment |
    change to another assessment | choose another assessment | choose a different assessment |
    pick a different assessment | where are my assessments | where's last year's assessment |
    where did my assessment go | where's the one i did last year | i can't find my assessment | find my assessment |
    find my other assessment | open assessments | assessments i have finished | assessments i've done |
    everything i've done | what have i started | what have i finished | how many assessments do i have |
    how many have i started | history of my assessments | my past assessments | the assessment from last year |
    see my last assessment | see my previous assessment | do i have any others | i have more than one |
    i have several on the go | which one is this | which assessment am i in | where can i find the ones i did before |
    show me the one i did last year`),
} as const
