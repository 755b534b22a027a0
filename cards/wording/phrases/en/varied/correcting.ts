// More English examples for the matcher, from many kinds of speakers: how people go back, skip and correct an answer.

import { phrases } from '../phrase-list.ts'

export const correcting = {
  back: phrases(`
    previous screen please | whoops go back one | can i return to the one before | go bak | bak | bk | back a bit |
    back up a question | backwards | go backwards | one step back | step back one | the one before this |
    the one before that | the question before this | the question before this one | prior question | prior one |
    last question again | the last one again | let me see the last question again | show the one before |
    i want to go back to the previous question | i would like to go back to the previous question please |
    i need to go back one | can we go back to the last one | could we go back a question | could you go back |
    let's go back | let's go back one | let me go back to the last one | take me to the previous one |
    return to previous | return to the last one | reverse one | rewind one | prev | prev q | previous please |
    how do i go back to the last question | how do i get to the previous question | is there a back button |
    where is the back button | what was the previous question | up one | please go back | back to last |
    back to the last one | back to the last question | back to the previous one | back to previous |
    back to the one before | back one question | back 1 | go back 1 | go to the last one | go to the previous one |
    go to previous | go to last question | i need to go back a question | i want the previous question |
    i want the last question again | i want to see the previous question | i want to see the last one |
    i'd like to see the last one again | can i see the previous one | can i look at the last one again |
    can i have the last one again | can i have the previous question | may i go back |
    may i see the previous question | may i return to the previous question | could i go back one |
    could i go back a step | could i see the last question | could we have the last one again |
    please return to the previous question | please show the previous question | show me the last one |
    show previous | show last question | show the previous one again | the previous one please |
    the previous question | the previous question please | previous question please | prev please | prevous |
    previos | previuos question | go bck | go bakc | bakc | let's go back a question | let's have the last one again |
    let's see the last one again | return to the one before | revert to the previous question |
    what was the one before | what was the one before this | what did you ask before | what did you ask me before`),
  skip: phrases(`
    i'll pass on this | i'd like to pass | pass on that one | come back to this one another time |
    leave this one blank | can we move past this question | move past it | move past this one |
    get past this question | go past this one | jump over this one | jump over it | hop over this one |
    skip that one please | skip forward | skip ahead | may i skip this | may i skip this question | skpi | skp |
    skip q | next | next question | next question please | next please | next one please | the next one |
    the next question | the next question please | move on to the next one | moving on | let's move on |
    let's move along | move along please | can we move on | could we move on | can we go to the next one |
    go to next | go next | on to the next | onto the next one | forwards | one forward | not answering this one |
    i'm not answering that | prefer not to say | i don't want to answer this one | i don't wish to answer |
    i won't answer that | can't answer that one next | come back to this later | come back to it later |
    i'll come back to that later | i'll answer this one later | i'll think about this one |
    let me think about that one | let me think about it | let me come back to that | let me come back to this one |
    leave that one out for now | leave that one open | leave this open | leave this for later | leave that for later |
    put that one to one side | put this question to one side | set this one aside | park this question |
    park this question for later | someone else will have to answer that one | not my area | not my area skip |
    not my area sorry | not my field | not my department | not my department skip it | outside my area |
    that's outside my remit | not within my remit | out of my remit | not something i deal with |
    that's not something i deal with | not my bag | above my pay grade | way above my pay grade |
    that's above my pay grade | don't fancy this one next | don't fancy this one | give me a different question |
    different question please | i'll leave that one for now | pas | pass i don't know | ask me a different one |
    don't know next | dunno next | no idea next one | i'll skip | i'd like to skip | i want to skip |
    i want to skip this one | i'm skipping this | i'm skipping this one | i'm going to skip this | skipping |
    skipping this one | let me skip | let me skip this one | let's skip | let's skip that one | lets skip this 1 |
    can we skip | can we skip it | can we skip that one | could i skip this | could we skip this one |
    could you skip this | could you skip this question | how do i skip this | how do i skip a question |
    is it ok to skip this one | am i allowed to skip | may i move on | can i move on | can i go on to the next |
    can i have the next one | can i have the next question | can i see the next one | can i get the next question |
    could i have the next one | could i have the next question please | may i have the next question | give me next |
    give me the next question | give me another one | give me another question | another one please instead |
    different one | different one please | ask me something else | ask something else | ask a different question |
    let's try another one | let's try a different one | let's do the next one | let's have the next one |
    let's hear the next one | let's see the next one | show next | show the next one | show me next |
    bring on the next | bring on the next one | bring me the next | next 1 | nex | nextt | netx | onto next |
    onwards to the next | move us on | move me on | moving swiftly on | let us move on |
    let us proceed to the next question | shall we move on | shall we do the next one | i don't want this one | i do not want to answer | i can't answer this one | i can't answer this |
    i can't answer that one | i cannot answer this question | unable to answer | unable to answer this |
    can't answer | not able to answer this one | not for me | not one for me | not one for me to answer |
    not my question to answer | not my place to say | not my call | not my decision | not qualified to answer |
    i'm not qualified to answer that | i'm not the person to answer this | i'll have to leave this one |
    i'll leave this one | i'll leave it for now | i'll leave this blank | leave this one for later |
    leave this one out for now | leave it for later | return to this later | return to this one later |
    revisit later | i'd rather come back to this | i'll return to this | do this one later | later for this one |
    maybe later for this one | forget this one | drop this one | drop this question | give this one a miss |
    give it a miss | miss this one out | miss that one out | omit this question | omit this one | bypass |
    bypass this | bypass this one | pass please | pass on this question | pass for now | hard pass |
    i'll pass thanks | passs | skipp | skip it please | skip ths | sikp`),
  undo: phrases(`
    reverse what i just did | control z | ctrlz | undo that answer | undo last step | undo previous | rollback |
    roll back | roll that back | roll back last answer | rollback last answer | revert my last answer |
    revert the last answer | cancel that answer | cancel my last answer | cancel last | remove the last answer |
    unsay it | unanswer | unanswer that | unanswer the last one | take back that answer | take back the last one |
    take back what i said | i take it back | withdraw that answer | withdraw my last answer | retract that |
    retract my answer | forget that last answer | forget i said that | ignore that last answer |
    scrap my last answer | scratch that answer | strike that answer | erase that answer | erase my last answer |
    wipe that answer | oops cancel what i just said | can that be undone | cancel what i just said |
    undo my last one | undo my last | undo that please | undo this | please undo | please undo my last answer |
    can you undo the last one | could you undo that | could you undo the last one | i'd like to undo that |
    i'd like to undo my last answer | i want to undo | i want to undo my last answer | i need to undo that |
    i need to undo | how do i undo my last answer | how do i take that back | can i take it back |
    can i take back my answer | can i take back the last one | can i cancel that | can i cancel my last answer |
    can i retract that | can i withdraw that answer | can i remove that answer | can i delete that answer |
    can i delete my last answer | could i take that back | i'd like to take that back |
    i want to take back my answer | let me take that back | please take that back | please cancel that |
    please cancel my last answer | please remove my last answer | please delete my last answer |
    please ignore my last answer | please ignore that | please disregard that | take that one back |
    take the last one back | take the last answer back | take out my last answer | remove what i just said |
    delete what i just said | cancel what i said | cancel previous answer | clear the last answer |
    clear last answer | reverse my last answer | reverse the last one | roll that one back | go back and undo that |
    back out of that | backtrack | udno | unod | undoo`),
  mistake: phrases(`
    that should've been a no | that should've been a yes | that ought to have been a no | that one should have been
    a yes | i need to fix the first answer | i need to put right an answer i gave | just realised my previous reply
    was wrong | hit no when i should have hit yes | can i alter an answer i gave before | my finger slipped |
    slipped | finger slip | fat fingers | fat finger error | fat fingered it | that was a typo | sorry typo |
    misclicked | i misclicked | mis-click | miss click | i missclicked | wrong key | that was the wrong button | i
    pressed yes and i meant no | i pressed no and i meant yes | oh dear i pressed yes and i meant no | pressed the
    wrong thing | i've pressed the wrong one | i've pressed the wrong thing | clicked too fast | i clicked too
    quickly | clicked wrong | selected the wrong answer | chose the wrong answer | i ticked the wrong one | i put
    yes but it should be no | i put no but it should be yes | i said yes but it's no | i answered the wrong way | i
    answered that one wrong | i got that one wrong | my previous answer was wrong | last one was wrong | that last
    answer was a mistake | my error | oops my bad | whoops wrong one | woops | ooops | oh no wrong one | oh no i got
    it wrong | doh | d'oh | oh dear | damn wrong one | drat | dammit wrong button | didn't mean that | i did not
    mean to press yes | i did not mean to press no | didn't mean to click that | i did not mean to say no | i did
    not mean to say yes | that is not what i meant to press | that was an accident | that was by accident |
    accidentally pressed it | pressed by accident | i misread that | i misread the question | misread it | misread
    the last one | i misread the last question | i misunderstood the last question | i misunderstood | i
    misunderstood that one | i read it wrong | i read that wrong | change my previous answer | change that last
    answer | change that last one | change the one before | change my mind | i changed my mind on that | changed my
    mind about the last one | i want to change my answer | i need to change my answer | i'd like to change my answer
    | can i change an answer | can i change that one | can i change what i said | can i change what i put | can i
    change my answers later | can i change it later | can i edit my answer | can i edit my last answer | can i edit
    my answers | can i correct my answer | can i correct that | can i correct the last one | can i fix my answer |
    can i fix that | can i fix the last one | can i amend my answer | can i amend that | can i amend my last
    response | can i revise my answer | can i update my answer | can i modify my answer | can i redo that one | can
    i redo the last one | can i redo that question | can i have another go at that one | can i answer that again |
    can i answer the last one again | could i change my answer please | could i amend my previous answer | i should
    be grateful if i could amend it | i have just realised that my response was incorrect | i've just realised i got
    one wrong | i think i got one wrong | i think i've made a mistake | i think i pressed the wrong button | i think
    i answered that wrong | i've made an error | i made a mistake with one | made a boo boo | a mistake | error on
    my part | correction please | correct the last answer | correct the previous answer | correct an answer | fix my
    last answer | fix that answer | amend answer | amend my answer | amend my previous response | edit answer | edit
    my answer | edit the last answer | edit previous | redo that | redo that one | redo the last one | redo last
    question | i want to redo the last one | let me change that | let me change my answer | let me change the last
    one | let me correct that | let me correct my answer | let me fix that | let me redo that | let me redo that one
    | how do i change my answer | how do i change my last answer | how do i correct a mistake | how do i correct my
    answer | how do i fix a mistake | how do i fix my answer | how do i edit my answer | how do i amend my answer |
    how do i go back and change my answer | what if i make a mistake | what if i get one wrong | what if i press the
    wrong one | what if i want to change my answer | what if i change my mind | what happens if i make a mistake |
    actually i want to change that | actually that's wrong | actually the last one should be different | hang on
    that last one is wrong | wait i got that wrong | wait wrong one | wait that was wrong | no wait i meant the
    other one | i meant the other one | i meant to press the other one | should have pressed yes | should have
    pressed no | should have said yes | should have said no | the last one should have been no | that was meant to
    be no | that was meant to be yes | it should have been not sure | should have been not sure | clicked no meant
    the other | i've gone and pressed the wrong one | i've just pressed no by mistake | i've just pressed yes by
    mistake | i just pressed the wrong button | i just clicked the wrong one | that was meant to be a no | that was
    meant to be a yes | i told you wrong | i gave a wrong answer | i gave you the wrong answer | i made a mistake
    before | i made a mistake on the previous question | i made a mistake in my last answer | i need to correct my
    last answer | i need to correct something | i need to correct a mistake | i want to correct my answer | i want
    to correct something | i want to fix my last answer | i want to revise my answer | i want to amend my answer |
    i'd like to amend my answer | i'd like to correct my answer | may i change my answer | may i correct my answer |
    may i amend that | may i revise my last answer | could i change that | could i change my last answer | could i
    correct that please | could i correct the last one | can i change the last answer | can i change my mind | can i
    alter my answer | can i alter my last answer | can i swap my answer | can i switch my answer | can i put that
    right | can i take another look at the last one | can i do the last one again | can i redo the last question |
    can i chanj my anser | can i chnage my answer | chnage my answer | chagne my last answer | wrng answer | wrong
    anser | got it wrong | got that wrong | got that one wrong | that's incorrect | not what i wanted to press | i
    didn't mean to | i meant something else | i meant to click the other one | my answer was wrong | my answer is
    wrong | my previous response was wrong | the previous answer was wrong | the answer i gave was wrong | the one
    before was wrong | that last one should be different | on reflection | thinking about it again | having thought
    about it | i've had second thoughts | changed my answer | i've thought again | let me rethink that | let me try
    that again | try that again | let me answer that again | answer that again | have another go at that one |
    another go at the last one | actually can i change that | actually let me change that | actually change that |
    wait change that | wait no change that | hold on i got that wrong | hang on i pressed the wrong one | sorry
    wrong button | sorry i pressed the wrong one | sorry i meant the other one | sorry that was wrong | sorry that's
    wrong | sorry my mistake | sorry mistake | sorry i made a mistake | my apologies i pressed the wrong one |
    apologies wrong button | apologies i made an error | whoops sorry | whoops my mistake | oopsie | oops pressed
    the wrong one | oops clicked the wrong button | aargh wrong button | uh oh | uh oh wrong one | ah no wrong one |
    ah i pressed the wrong one | oh i pressed the wrong one | oh sorry wrong one | blast wrong one | dang wrong one
    | i have just put yes and it should have been no | i've just put no and it should have been yes | i put yes and
    it should be no | i have put no and it should have been yes | answered by my pocket | the phone answered that by
    itself | pocket answered that`),
  review: phrases(`
    let me look back over what i have said | show everything i've answered |
    i want to check my answers | see our answers | our answers | all my answers |
    could i please see the answers i have given so far | the answers so far | answers given | answers i've given |
    list answers | list all answers | view answers | view my answers | read my answers back | read it back to me |
    play back my answers | what have i told you | what did i tell you | what have we said |
    what did we say about {function} | what did we answer for {function} | how did i answer {function} |
    how did we answer {question} | what did i say to {question} | my answer to {question} |
    show my {function} answers | our answers for {function} | which did we say yes to | which did i answer yes |
    show me all the yeses |
    look through my answers | check what i said |
    check my responses | review my responses | my responses | responses so far | my history | answer history |
    what have i done so far | everything i've said | let me check before i submit | check before submitting |
    i'd like to check over it before handing in | proofread my answers | verify my answers |
    give me a run down of my replies | remind me what i answered for {function} | remind me what i said |
    which were my yes answers |
    i'd like to see what i've put | can i see what i've said | can i view my responses | i want to see my answers |
    i want to look at what i've answered | let me see what i said | go through what i said | list all my responses |
    print my answers here | show answers | show responses | past answers | earlier answers | my earlier answers |
    the answers i gave | what are my answers |
    where did i say yes | revew | reveiw my ansers | check answers`),
} as const
