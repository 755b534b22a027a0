// English examples for the matcher: how people move about the questions and mend an answer.

import { phrases } from '../phrase-list.ts'

export const moving = {
  back: phrases(`
    return to the previous question | return to the last question | back to the previous question |
    back | previous | go back | previous question | back one | one back | go back one | go back a question |
    go to the previous question | last question | the question before | step back | return | how do i go back |
    can i go back | back please | back a step | go back please | go back one please | go back a step |
    go back to the last one | go back to the last question | go back to the one before |
    go back to the previous one | go back to previous | the previous one | the last one | the one before |
    previous one | previous one please | previous page | previous screen | last one | last one again |
    take me back | take me back one | take me back to the last one | can we go back | can we go back one |
    can i go back one | can i go back a question | can i go back to the last one |
    can i go back to the previous question | can i see the last question | can i see the last one again |
    can i see the previous question | can you go back | let me go back | let me see the last one |
    i want to go back | i'd like to go back | i need to go back | show me the last question |
    show me the previous question | show the last one again | how do i get back |
    how do i get back to the last question | how do i go back one | rewind | back up | back up one |
    one before |
    go back a page | back a page | back a question | go back a bit | go back to before |
    go back to the one i just did | can i see the one before | the one i just did | the one i just answered |
    show me the one i just did | what was the last question | what was the last one | what was the question before`),
  skip: phrases(`
    skip | pass | skip this | skip it | skip this one | skip this question | skip the question | next one |
    move on | leave this one | leave it | leave it for now | leave it blank | come back to it | come back to this |
    come back to this one | ask me later | not this one | can i skip | can i skip this | how do i skip |
    can i leave this one | do i have to answer this | i would rather not answer | i prefer not to say | no comment |
    skip please | skip that | skip that one | skip for now | skip this for now | skip this one please |
    park it | park this | park this one | park that one | go forward | forward | move forward | go forward one | go ahead one |
    skip it for now | skip to the next | skip to the next one | skip to the next question | i'll skip this |
    i'll skip this one | i'll skip that | i want to skip this | i'd like to skip this | i'd rather skip this |
    let's skip this | let's skip this one | let's skip it | let me skip this | can we skip this |
    can we skip this one | can we skip that | can i skip it | can i skip this one | can i skip this question |
    can i skip one | can i skip ahead | can i pass | can i pass on this one | can i miss this one |
    can i miss this one out | can i leave this blank | can i leave it blank | can i leave this one blank |
    can i leave this empty | can i leave this out | can i leave it out | can i leave it for now |
    can i come back to this one | can i come back to this question | can i come back to this question later |
    can i do this one later | can i answer this later | can i answer this one later | i'll come back to this one |
    i'll come back to that one | i'll answer this later | i'll answer that later | i'll do this one later |
    come back to this one later | come back to this question | come back to that | come back to that one |
    leave that one | leave this for now | leave this one for now | leave that for now | leave this blank |
    leave blank | leave this question | leave this one out | leave it out | leave it open | leave empty | blank |
    pass on this | pass on this one | pass on that | i'll pass | i pass | miss this one | miss this out |
    miss it out | miss out | ignore this one | ignore this question | not answering that | not answering this |
    i don't want to answer this | i don't want to answer that | i won't answer this | i'd rather not say |
    rather not say | prefer not to answer | none of your business | move along | move on please |
    move on to the next | move to the next one | on to the next one | go to the next one | go to the next question |
    another question | a different question | next one then | do i have to answer this one |
    do i have to answer every one | must i answer this | is it ok to skip | is it ok to leave some blank`),
  undo: phrases(`
    undo | undo that | undo my answer | take it back | take that back | revert | cancel that | cancel my answer |
    undo last answer | delete that answer | remove that answer | delete my last answer | undo please | undo it |
    undo the last one | undo last | undo my last answer | undo the last answer | can i undo | can i undo that |
    can you undo that | can you undo my last answer | how do i undo | how do i undo that | how do i undo an answer |
    i want to undo that | please undo that | ctrl z | take back | take back my answer | take back my last answer |
    take back the last answer | can i take that back | i take that back | i want to take that back |
    remove my last answer | delete the last answer | delete my answer to that | clear my last answer |
    clear that answer | clear that | scrap that | scrap that answer | scratch that | strike that |
    cancel the last one | cancel the last answer | cancel last answer | reverse that | revert that |
    revert my answer | unsay that | forget that | forget that answer | forget the last one | ignore that |
    ignore my last answer | ignore that answer | disregard that | disregard my last answer | don't save that |
    don't count that | don't keep that`),
  mistake: phrases(`
    mistake | i made a mistake | made a mistake | i made an error | wrong answer | that was wrong | that is wrong |
    that is not right | that was not right | i pressed the wrong button | pressed wrong | wrong button |
    i clicked the wrong one | i hit the wrong button | misclick | clicked by accident | by accident | oops |
    whoops | sorry wrong one | i meant no | i meant yes | i meant to say no | i meant to say yes |
    i did not mean that | i answered wrong | i got it wrong | i got that wrong | change my last answer |
    correct my answer | correct my last answer | fix my answer | fix the last answer |
    i want to change my last answer | change that to no | change that to yes | can i change that | my mistake |
    my bad | i've made a mistake | i think i made a mistake | i made a mistake on the last one |
    i made a mistake earlier | i made a mistake with the last question | i made a wrong choice |
    i've done it wrong | i did it wrong | i did that wrong | i messed up | i've messed that up | i cocked that up |
    i got the last one wrong | i got that last one wrong | i answered the last one wrong | i answered that wrong |
    i answered wrongly | i answered the wrong one | i answered incorrectly | i put the wrong answer |
    i put the wrong thing | i put the wrong thing for the last one | i put the wrong one |
    i've put the wrong answer | i think i put the wrong thing | i think i put the wrong answer | i put that wrong |
    i gave the wrong answer | i think i gave the wrong answer | i chose the wrong one | i picked the wrong one |
    i selected the wrong one | i selected the wrong answer | i clicked the wrong button |
    i clicked the wrong thing | i clicked wrong | i clicked too fast | i clicked yes by accident |
    i clicked no by accident | i hit yes by accident | i hit no by accident | i hit yes by mistake |
    i hit the wrong one | i pressed yes by mistake | i pressed no by mistake | i pressed yes by accident |
    i pressed no by accident | i pressed the wrong one | i pressed the wrong thing | i tapped the wrong one |
    i tapped yes by mistake | accidentally pressed yes | accidentally pressed no | accidentally clicked yes |
    accidentally clicked the wrong one | i accidentally said yes | i accidentally said no | i accidentally put yes |
    i accidentally hit no | pressed the wrong button | pressed the wrong one | hit the wrong button |
    hit the wrong one | clicked the wrong button | clicked the wrong one | wrong one | wrong one sorry |
    wrong button sorry | wrong answer sorry | wrong answer let me change it | oops wrong button | oops wrong one |
    oops pressed the wrong button | oops sorry | oops i meant no | oops i meant yes | sorry i meant no |
    sorry i meant yes | sorry meant no | sorry meant yes | meant no | meant yes | meant to say no |
    meant to say yes | meant to put no | meant to put yes | i meant to put no | i meant to press no |
    i meant to press yes | i meant to click no | i meant not sure | i meant to say not sure |
    i should have said no | i should have said yes | i should have put no | i should have put yes |
    i should have pressed no | should have been no | should have been yes | should be no | should be yes |
    that should be no | that should be yes | that should have been no | that should have been yes |
    that last one should be no | that last one should be yes | that last one should have been no |
    the last one should be no | the last one should be yes | the last one should have been yes |
    the last answer should be no | last one should be yes | last one should be no | my last answer should be no |
    my last answer was wrong | my last answer is wrong | my last answer was not right | the last answer was wrong |
    the last one was wrong | the last one is wrong | that last one was wrong | that last answer is wrong |
    that answer was wrong | that answer is wrong | that was a mistake | that was the wrong answer |
    that wasn't what i meant | that's not what i meant | not what i meant | i didn't mean to do that |
    i didn't mean to press that | i didn't mean to say that | i didn't mean yes | i didn't mean no |
    i didn't say yes | i didn't say no | i said yes but it should be no | i said no but it should be yes |
    i said yes but i meant no | i said no but i meant yes | change that | change that one | change that answer |
    change it to no | change it to yes | change it to not sure | change the last one to no |
    change the last one to yes | change my answer | change my answer to no | change my answer to yes |
    change my last answer to no | change my last answer to yes | change the last answer | change the last one |
    can i change that answer | can i change my last answer | can i change my answer | can i change the last one |
    can you change that to no | can you change that to yes | can you change my last answer | can you fix that |
    please change that to no | please change my last answer | i want to change that | i want to change that answer |
    i need to change that | i need to change my last answer | i need to correct that |
    i need to fix my last answer | i'd like to change my last answer | i've changed my mind | changed my mind |
    on second thoughts | correct that | correct the last one | correction | fix that | fix it | fix the last one |
    amend my last answer | amend that | edit my last answer | edit the last one | switch that to no |
    switch my answer | slip of the finger | fat finger | typo`),
  goTo: phrases(`
    go to {question} | go to question | go to question {question} | take me to {question} | take me to question |
    show question | show {question} | show me {question} | jump to {question} | jump to | open {question} |
    back to {question} | change {question} | edit {question} | change my answer to {question} | answer {question} |
    skip to {question} | go to {function} | take me to {function} | jump to {function} | skip to {function} |
    move to {function} | start with {function} | can we start with {function} | i want to answer {function} |
    answer {function} | do {function} first | continue with {function} | open {function} | next function |
    next section | other function | change function | skip this function | different topic | {question} |
    go to number {question} | go back to {question} | go back to question | take me back to {question} |
    take me to number {question} | skip ahead to {question} | jump ahead to {question} | jump back to {question} |
    move to {question} | move on to {question} | bring up {question} | show me question | see {question} |
    view {question} | look at {question} | can i see {question} | can i see {question} again |
    can i go to {question} | can i go back to {question} | can you show me {question} |
    can you take me to {question} | let me see {question} | let me do {question} | i want to see {question} |
    i want to go to {question} | i want to change {question} | i want to change {question} to no |
    i want to change {question} to yes | i need to change {question} | i'd like to change {question} |
    i want to change my answer to {question} | i need to change my answer to {question} | can i change {question} |
    can i change {question} to no | can i change {question} to yes | can i change my answer to {question} |
    can i change my answer for {question} | can you change {question} | can you change {question} to no |
    change {question} to no | change {question} to yes | change {question} to not sure |
    change my answer for {question} | change answer {question} | change the answer to {question} |
    correct {question} | fix {question} | redo {question} | amend {question} | update {question} |
    {question} is wrong | {question} was wrong | {question} should be no | {question} should be yes |
    {question} should have been no | {question} should have been yes | {question} should be not sure |
    i got {question} wrong | i made a mistake on {question} | i made a mistake in {question} |
    i put the wrong answer for {question} | i answered {question} wrong | i meant no for {question} |
    i meant yes for {question} | yes to {question} | no to {question} | yes for {question} | no for {question} |
    {question} yes | {question} no | answer no to {question} | answer yes to {question} | put yes for {question} |
    put no for {question} | {question} please | back to {function} | go back to {function} |
    take me back to {function} | take me to the {function} questions | take me to the {function} section |
    take me to the {function} bit | go to the {function} section | go to the {function} questions |
    jump to the {function} questions | jump to the {function} section | jump ahead to {function} |
    skip to the {function} section | move on to {function} | switch to {function} | change to {function} |
    start {function} | start the {function} questions | start on {function} | start at {function} |
    begin with {function} | begin {function} | can we do {function} | can we do {function} first |
    can we do {function} now | can we do {function} next | can we go to {function} | can i do {function} first |
    can i start with {function} | can i go to {function} | can i do the {function} questions |
    can i do the {function} bit | can i do the {function} section | can i answer the {function} questions |
    can i skip to {function} | could we do {function} | let's do {function} | let's do {function} next |
    let's do {function} first | let's do the {function} questions | let's do the {function} ones |
    let's go to {function} | let's start with {function} | let me do {function} | let me do {function} first |
    let me do the {function} ones | let me do the {function} questions | let me do the ones about {function} |
    let me answer {function} | let me answer the {function} questions | i want to do {function} |
    i want to do {function} first | i want to do {function} next | i want to do the {function} questions |
    i want to do the {function} questions first | i want to do the {function} ones |
    i want to do the {function} bit | i want to start with {function} | i want to go to {function} |
    i want to answer {function} questions | i'd like to do {function} | i'd like to do {function} first |
    i'd like to start with {function} | i'd rather do {function} | i only want to do {function} |
    i only do {function} | i need to do {function} | i need to answer {function} | i work in {function} |
    i only know about {function} | do {function} | do {function} next | do {function} now | do the {function} bit |
    do the {function} ones | do the {function} questions | do the {function} section | do the {function} part |
    do the ones about {function} | answer the {function} questions | answer the {function} ones |
    answer the ones about {function} | answer {function} first | answer questions about {function} |
    ask me about {function} | ask me the {function} questions | ask the {function} questions | the {function} bit |
    the {function} ones | the {function} questions | the {function} section | the {function} part |
    the ones about {function} | {function} questions | {function} questions please | {function} section |
    {function} first | {function} next | {function} please | {function} first please | questions on {function} |
    questions about {function} | next topic | next area | another function | another section |
    a different function | a different section | move on to the next function | move on to the next section |
    go to the next function | go to the next section | skip this section | skip the rest of this section |
    skip the section`),
  progress: phrases(`
    what is left for me to do | what's left for me | what have i got left to do | what's still left for me to answer
    |
    progress | status | how far | how far am i | how far along am i | how far have i got | how am i doing |
    how many left | how many questions left | how many questions are left | how many more |
    how many have i answered | how many have i done | how much is left | how much have i done | how much more |
    am i nearly done | are we nearly there | are we there yet | am i finished | have i finished |
    have i answered everything | what is left | what have i not answered | what is still open |
    what is outstanding | what did i miss | which questions did i skip | which questions are unanswered |
    unanswered questions | show skipped questions | remaining questions | what is missing | show progress |
    percentage complete | how much further | how much longer | how much more is there | how much have i got left |
    how much have we got left | how many do i have left | how many have i got left | how many are left |
    how many to go | how many questions to go | how many more questions | how many more questions are there |
    how many more of these | how many are there left | are there many more | are there many left |
    is there much left | is there a lot left | is there much more | what's left to do | what's still to do |
    what do i still have to do | what still needs answering | what still needs doing | what haven't i done |
    what haven't i answered | what have i missed | have i missed any | did i miss any | did i miss anything |
    did i skip any | which ones did i skip | which ones have i skipped | show me the ones i skipped |
    show me what i skipped | show me what's left | show the unanswered ones | which ones are left |
    have i done them all | have i done everything | have i finished yet | have i nearly finished |
    am i nearly there | am i nearly finished | am i done | am i done yet | are we done yet | are we nearly done |
    how close am i | how close to the end am i | how far through am i |
    how far through | how far in am i | how far have we got | how far are we through | how far to go |
    what per cent am i at | what percentage have i done | how am i getting on | how are we getting on |
    how's it looking | where are we up to | where am i up to | where are we with this | show me my progress |
    my progress | check progress | progress so far | progress report | status update | which functions are done |
    which functions have i done | which sections are left | pick a section | can i pick a section |
    can i pick which section to do | can i choose which section to do | let me choose a section |
    which function next | choose the next function | i want to pick the order | can i do them in a different order |
    can i do them in any order | how many done | am i halfway | am i half way | am i halfway yet | am i half way through | are we halfway yet | have i got far to go`),
  review: phrases(`
    which did i leave out | what did i leave out | which ones did i leave out | which did i miss out |
    review | answers | my answers | history | review my answers | look at my answers | show my answers |
    see my answers | show me what i said | what did i say | what did i answer | what have i answered |
    what have i said so far | check my answers | go through my answers | list my answers | answers so far |
    change an answer | change answers | change my answers | edit my answers | edit an answer |
    i want to change an answer | can i change my answers | can i change an answer later |
    how do i change an answer | how can i edit my answers | previous answers | answers for {function} |
    my answers for {function} | review {function} | what did i say for {function} | what did i say for {question} |
    can i see my answers | can i see what i've answered | can i see what i put | can i see what i said |
    can i look back | can i look back at my answers | can i look at my answers | can i check my answers |
    can i go over my answers | can i review | can i review my answers before i finish | let me see my answers |
    let me check my answers | let me look at my answers | show me my answers | show all my answers |
    show me what i put | show me what i've put | show me what i answered | show me everything i've answered |
    what did i put | what have i put | what have i put so far | what answers have i given |
    what answers did i give | which answers have i given | see what i've answered | see my previous answers |
    my previous answers | list of my answers | list what i've answered | look back at my answers | look back |
    look over my answers | read back my answers | go over my answers | double check my answers |
    how do i see my answers | how do i change an earlier answer | how do i change an answer i gave |
    how do i change my answers | how do i edit an answer | how do i go back and change an answer |
    can i change an answer i gave earlier | can i change an answer i gave yesterday |
    can i change an earlier answer | can i change something i said earlier | can i edit an earlier answer |
    can i go back and change something | can i go back and change an answer | can i go back and edit |
    can i fix an earlier answer | can i amend my answers | i want to change an earlier answer |
    i want to change some of my answers | i need to change an answer | i need to change something |
    change a previous answer | change something i said | change one of my answers | which did i say yes to |
    what did i say yes to |
    what did i answer for {function} |
    what did i answer for the {function} ones | what did i put for {function} | what have i said for {function} |
    show my answers for {function} | show me my {function} answers | my {function} answers |
    what did i answer for {question} | what did i put for {question} | what was my answer to {question} |
    can i see what i put for {question} | can i change my answers for {function} | check my answers for {function}`),
  form: phrases(`
    give me the lot in one go | the lot on one page | all the questions in one go | answer them all in one go |
    form | all on one form | show all questions | all questions at once | answer all at once | list of questions |
    list the questions | see all the questions | can i see all questions | can i see the questions first |
    show me all the questions | question list | what are the questions | what will you ask |
    questions in {function} | questions for {function} | all {function} questions | all the questions on one form |
    can i see all the questions | can i see all the questions first | can i see all the questions before i start |
    can i see the questions beforehand | can i see the questions in advance | can i see the whole list |
    can i see the full list of questions | can i see them all at once | can i see them all |
    can i answer them all at once | can i do them all at once | can i do it all on one page |
    can i have all the questions on one page | can i have a list of the questions |
    can i get the questions in advance | where can i see all the questions | where's the list of questions |
    show me all questions | show me them all | show all of them | all of them on one page | full list of questions |
    the whole list | one page | one form | the form | as a form | list all the questions | list all questions |
    see every question | preview the questions | preview | what questions are there | what questions do you ask |
    what questions will i be asked | what will i be asked | the {function} questions on a form |
    all the {function} questions | show all {function} questions | see the {function} questions |
    list the {function} questions | what are the questions in {function} | what are the {function} questions`),
} as const
