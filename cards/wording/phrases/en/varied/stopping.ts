// More English examples for the matcher, from many kinds of speakers: how people go on, stop and finish.

import { phrases } from '../phrase-list.ts'

export const stopping = {
  resume: phrases(`
    where had i got up to | back from lunch so carry on | ok shall we crack on with it | what was it you asked me |
    i scrolled up and cannot find the question anymore | let's pick it back up | pick it back up |
    take me to my current question | current question | what's the current question | show the current question |
    show my question | which one am i on | where's my question | bring up where i was | back to where we were |
    back to work | right back to it | as you were | ok go on | let's resume | let me carry on | let me continue |
    ready to continue | i'm ready again | on we go | onwards | keep it coming | keep them coming | fire on |
    where did we leave off | where did we stop | where did i finish last time |
    i started this last week how do i continue | i started yesterday can i go on | how do i get back in |
    how do i get back to my assessment | how do i go back to the questions | take me back to the questions |
    return to the questions | return to the assessment | return to my assessment | back to assessment |
    enough of that back to the questions | i closed it how do i get back | i closed the window by accident |
    i shut teams by mistake where's my question | my screen went blank | it timed out | the card disappeared |
    can't find the question | ask it again | say the question again | what did you ask | i missed that |
    i did not catch that | can you show me it again | re-send the question | resend the question |
    i didn't get the question sent to me | carryon | lets go on | same place as before | unfinished assessment |
    i never finished mine | finish off the one i started | thanks for that, where were we | where were we then |
    can i pick up where i stopped | pick up where i stopped | sorry for the delay can i carry on |
    sorry for the delay | i was on leave can i carry on`),
  pause: phrases(`
    got to run kids pickup | that's me for the day | need to jump on another call | can we park this til monday |
    i'm shattered will finish another day | shut this down for now please | back in 5 | back in five |
    back in ten minutes | back in an hour | in a meeting will finish later | in a meeting | in a meeting now |
    i'm in a meeting | got a meeting in five minutes | meeting starting | my next meeting is starting |
    i should like to stop now and carry on tomorrow | i'd rather do this another day | rather do it next week |
    i shall have to leave it there for now | i'm needed elsewhere | i have to dash to a visit |
    i need to go and see a client | on a visit now | gtg | gtg ttyl | g2g | gotta bounce | afk | be right back | bbl |
    bk later | cul8r | need a coffee | coffee break | tea break | going for a brew | time for a cuppa |
    my train is here | i'm on the train and losing signal | battery dying | my battery is about to die |
    shift is over | end of my shift | knocking off | clocking off | knocking off for the day | switching off now |
    i'll finish the rest at home | school run | picking up the kids | doctor's appointment | i've got a visit |
    duty calls | something has come up | something's come up | emergency | i've been pulled away | interrupted |
    sorry i've been interrupted | can we stop there for today | that'll do for today | that will do for now |
    let's call it there | wind up for today | finish here for today | leave it at that | i want stop now |
    i want to quit | i wish to leave | may i leave | may i stop here | may i come back later | is it ok to stop here |
    is it ok if i finish this later | is it alright if i stop | can i come back after lunch |
    can i come back after the weekend | can i continue on monday | can i continue tomorrow | can i carry on tomorrow |
    can i carry on later | carry on tomorrow | continue tomorrow | to be continued | not today | not this week |
    i'm on leave from tomorrow | off on holiday tomorrow | i'm off sick | how do i get out of here | close this down |
    how do i close it | how do i shut this | turn it off | leave the assessment | park it for now | park it here |
    put it on hold | hold that thought | freeze it | save it and close | save it for me | will do more later |
    more later | rest later | do the rest later | finish another time | finish it off tomorrow |
    thank you that will be all for today | thanks that is all for today | thanks i'll come back later | thanks bye |
    ok bye | ok bye thanks | right i'm off | right that's me done for today | that's my lot for today |
    enough questions for one day | my brain is fried for today | too tired to go on | too tired now |
    can't concentrate any more | i'm wanted in reception | let us adjourn until next week | got to dip |
    let's adjourn | i got interrupted speak later | finish this off on thursday | can we finish this off on thursday |
    i've got to dash | need to shoot | i need to shoot | shooting off | off to a meeting | off to site |
    on my way out | away for lunch | just popping out | popping out | nipping out | got a visitor | got someone here |
    someone's here | customer waiting | client waiting | phone's ringing | got to take this call | taking a call |
    on a call | call you back | in the middle of something | bad time | not a good time | this isn't a good time |
    now's not a good time | can't do this now | can't do it now | can't talk now | no time today |
    no time for this today | out of time | time's up for me | running late | i'm late for a meeting |
    late for a meeting | must go | must run | must dash | have to stop | have to stop here | need to leave |
    need to go now | need to stop | need a break | taking a break | time for a break | break time | done for the day |
    finished for today | finishing for today | finished for now | that's all today | enough today |
    i'll leave it here | leave it here | leaving it there | let me stop | let me stop there | let me leave it there |
    i'm stopping | i'm stopping now | i'm stopping there | i want to stop here | i want to leave | i want out |
    want to stop | want to quit | i should stop | i had better stop | i'd better go | better go | best be off |
    i shall stop here | i shall have to go | i am obliged to leave | i regret i must leave | i must leave now |
    excuse me i must go | would it be possible to stop here | would it be possible to continue tomorrow |
    may i continue tomorrow | may i carry on later | could i carry on tomorrow | could i finish this another day |
    could we continue another time | could we stop here | can we stop here | can we call it a day |
    can we finish there | can i stop here | can i stop here and finish tomorrow | can i stop now |
    can i finish off later | can i finish off tomorrow | can i do the rest another day | can i pick it up later |
    can i resume later | can i continue later | let's continue later | let's continue tomorrow |
    let's finish another time | another day | some other day | tomorrow maybe | next week maybe | later today |
    later on | in a bit | in a minute | later please | l8r m8 | ttfn | toodle pip | so long bot | see you around |
    see you after lunch | i'm going to stop there | i'm gonna stop | gonna go | gonna head off | heading off |
    heading home | going home | home now | off home | logging out | i'm logging off | shutting down |
    closing down for the day | stopp | pasue | puase | exti | qiut`),
  end: phrases(`
    please end this session | end the session | end the chat | end it there | end it now | end here |
    let's end it there | let's end here | time to end | terminate session`),
  finish: phrases(`
    that's the last one answered hand it in | i believe i have completed all of it | i have completed it |
    i've completed everything | close it off and submit for me | what happens when i press finish |
    what happens if i press finish | what happens when i submit | what does finish do | how do i hand in my answers |
    i'm happy with my answers submit them | happy with that submit it | i think that's everything |
    that's all of them | all questions answered | all answered | all finished | all complete | job done |
    job's a good un | we've done them all | we've answered everything | nothing left to answer |
    no more questions left submit | finish and submit | finish the thing | finish off the assessment | lock it in |
    lock it | mark it as finished | mark the assessment as finished | make it final | make it official |
    make this the final version | submit the final version | submit our return | submit the return |
    submit the council return | file the return | send our return in | hand in the return | turn it in |
    publish the return | send my answers off | send off my answers | where's the submit button |
    where is the finish button | where do i submit | how does one submit | can i hand it in now |
    can we submit it yet | ready to hand in | we're ready to submit | finsh | finnish |
    i want to complete the assessment | complete and send | sign it off as done |
    please register my answers as final | how do i tell you i'm finished | register my answers | i'm all done |
    i've done all of it | i've done all of them | we've done all of it | we have completed it |
    i have answered all the questions | completed all | all completed | all sorted | all questions done |
    done with all | done with it | done with the questions | done them all | finished them all |
    finished all of them | finished answering | i've got to the end | i got to the end | reached the end |
    end of questions | i'm at the end | that was the last one | last one done | i want to finish |
    i want to finish it | i'd like to finish | i'd like to submit | please submit | please finish |
    please submit my answers | please submit my assessment | can i finish | can i submit it |
    can i finish the assessment | can i close it | can i send it off | how do i submit it | how do i close it off |
    how do i finalise it | how do i mark it complete | how do i complete this | how can i submit |
    what do i press to finish | where do i press finish | where do i press submit | close the return |
    finalise the return | finish the return | we want to submit | we want to submit our return | submit our answers |
    submit for the council | finito | the end of it submit | conclude | conclude the assessment |
    end the assessment now`),
  reopen: phrases(`
    i've submitted but forgot to change one can i get back in | i need to edit a finished assessment |
    oh no i hit finish too soon | i hit finish too soon | i hit submit by accident | pressed finish too early |
    how do i undo the submission | undo the submission | withdraw the submission | pull back the submission |
    take back my submission | recall the return | retract it | can i get back into it after submitting |
    can i still change answers after i submit | can i edit it after finishing |
    can we change things after it's submitted | can it be changed once submitted |
    what if i want to change something after finishing | it's finished but i need to change something |
    i closed it too early | make it editable again | unlock the return | open the return again |
    i forgot something after submitting | get back into a finished assessment | we submitted too early |
    the return was submitted by mistake | restart a finished assessment |
    is it too late to alter something i already sent it | we want to correct the return after it was submitted |
    is it too late to change something | i already sent it can i change it`),
  progress: phrases(`
    what percentage is done | are we nearly there yet | which ones have i not done | is there much more of this |
    how many have we done | number done | number left | count of questions left | nearly finished | nearly done yet |
    halfway yet | are we half way there | have i done half | how much have we answered | how much longer have i got |
    how many more are there | how many more to go | much more to go | any more left | is this the last one |
    is it nearly over | when will it be over | when does it end | outstanding questions | what have i missed out |
    did i miss any out | which did i skip | skipped questions | what's unanswered | blanks | which are blank |
    show what's left | show me what is left to do | list what is left | completion | completion status |
    completion rate | status please | how are we getting on with the questions | progress please | show my progress |
    show our progress | how complete is it | how complete are we | per cent complete | which sections are done |
    which sections have i finished | which functions are finished | which functions are left |
    how many meny questions left | tracker | progress bar | what do i still need to fill in |
    what do i still have to answer | give me a rough idea how much remains | how far along are we | how far is left |
    what's my progress | what's our progress | what's left to answer | whats left to do plz | anything left |
    anything left to do | is there anything left | are we done | is that it | is that everything |
    is that all of them | is that the end | was that the last one | how many remain | how long left | how long to go |
    how long till the end | nearly done? | nearly there? | almost there? | almost done | are we getting there |
    shwo progess | progres | prgress | what have i still to do | still to do | to do still | remaining |
    questions left | questions remaining | list the unanswered ones | show unanswered | unanswered | which are left |
    which ones have i still to do | missing answers | what's missing from my answers | gaps in my answers |
    have i skipped any`),
} as const
