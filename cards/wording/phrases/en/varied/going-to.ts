// More English examples for the matcher, from many kinds of speakers: how people go to a question, see all of them, or ask for more.

import { phrases } from '../phrase-list.ts'

export const goingTo = {
  goTo: phrases(`
    i need to put {question} right | i need to fix {question} i gave | i have to fix {question} i gave |
    jump ahead to the {function} bit | can we do {question} now | i want to answer the ones about {function} first |
    move to the last section | start from {function} | start from {question} | let's do {function} now |
    let's look at {function} | let's move to {function} | jump straight to {function} | jump straight to {question} |
    skip ahead to {function} | skip forward to {function} | move me to {function} | move onto {function} |
    go to the {function} part | go to the {function} bit | go straight to {function} | go straight to {question} |
    go on to {function} | bring me to {function} | bring up the {function} questions | bring up {function} questions |
    get me to {question} | get me to {function} | get to {question} | get to the {function} bit |
    show {question} again | show me {question} again | show me the {function} questions |
    show the {function} questions | see {question} again | can i do {function} now | can i jump to {function} |
    can i answer {question} again | can i redo {question} | can we jump to {function} | can we go to {question} |
    can we go back to {question} | can we look at {question} | could we do {function} next |
    could we look at {question} | could you show me {question} | correct my answer to {question} |
    my answer to {question} is wrong | my response to {question} was incorrect | i need to fix {question} |
    i want to redo {question} | revisit {question} | return to {question} | return to {function} |
    back to the {function} questions | next function please | next section please | the next function |
    the next section | on to the next function | on to the next section | skip to the next section |
    skip to the next function | skip the whole section | skip this whole function | move to the next function |
    move to the next section | jump to the next section | different section | different function | another topic |
    change section | change topic | switch function | switch section | choose another function |
    choose a different section | pick a function | pick a different section | pick another section |
    can i choose the order | do i have to do them in order | do i have to go in order | can i start somewhere else |
    can i start with a different function | i want to do a different section | i want to do another section |
    i want {question} | i need {question} | what is {question} | what was {question} | what did {question} say |
    what does {question} say | read me {question} | answer {function} questions | can i do {function} instead |
    could i do {function} instead | let's do {function} instead | start me on {function} |
    leave this section and go to {function} | can we skip over to {function} | may i see {question} |
    may i go to {question} | may we look at {function} | could i see {question} again | could i go to {question} |
    could we go to {function} | could we do {question} | i'd like to see {question} | i'd like to go to {question} |
    i'd like to go to {function} | i would like to look at {question} again |
    i would like to go to the {function} section | i should be grateful if i could amend my response to {question} |
    i should like to change {question} | my response to {question} was wrong |
    i have just realised that my response to {question} was incorrect and should be grateful if i could amend it |
    i got {question} wrong can i change it | can i correct {question} | can i fix {question} |
    can i have another look at {question} | can i look at {question} | can i look at {question} again |
    can you go to {question} | can you take me to {function} | can you skip to {question} |
    can you jump to {function} | can we start on {function} | can we go back to {function} |
    can we do the {function} section | can we do {function} instead | please go to {question} |
    please take me to {question} | please show me {question} | please take me to {function} | go {question} |
    goto {question} | goto {function} | go 2 {question} | go to the {function} ones | go to the {function} area |
    let me go to {question} | let me change {question} | let me answer {question} | let's do {question} |
    let's see {question} | let's see {function} | let's talk about {function} | let's talk {function} |
    let's try {function} | move over to {function} | move along to {function} | over to {function} |
    on to {function} | onto {function} | straight to {function} | straight to {question} | skip over to {question} |
    fast forward to {question} | fast forward to {function} | open the {function} section |
    open the {function} questions | start the {function} section | carry on with {function} | resume {function} |
    finish {function} | complete {function} | work on {function} | i want to work on {function} |
    i want to finish {function} | i need to go to {question} | i need to see {question} | i have to do {function} |
    i think we should do {function} first | find {question} | where is {question} |
    where are the {function} questions | look at {function} questions | show me the question about {function} |
    a question on {function}`),
  form: phrases(`
    let me do them all on a single page | can i see all questions of a section in one go |
    is there a list view rather than one by one | form please | form view | show form | show the form |
    open the form | open a form | on a form | on one form | on a single form | show everything on one form |
    show all on one form | show all the questions | show me all of the questions | list of all questions | list view |
    all the questions at once | all questions on one page | all of them at once | all on one page |
    all on one screen | all in one go | everything on one page | everything on one screen | everything at once |
    one long list | see all questions | see the whole list | see them all | see them all together |
    view all questions | can i see the whole thing | can i read all the questions first | can i look ahead |
    can i preview the questions | let me see all of them | let me see all the questions |
    let me see the questions first | all {function} questions on one page | all the {function} questions at once |
    show me all {function} questions | list {function} questions | show me the {function} form | {function} form |
    {function} on one form | answer {function} on one form | answer {function} in one go |
    answer a whole function at once | answer a whole section at once | answer several at once |
    answer them all at once | answer all of these at once | do several questions at once |
    do a whole section in one go | do a whole function at once | do ten at a time | bulk answer | bulk | in bulk |
    batch | batch mode | tick list | tick box list | checklist | check list | table view | instead of one at a time |
    one at a time is slow | one by one is too slow | is there a faster way | is there a quicker way |
    quicker way to answer | faster way to answer | i'd rather fill in a form than chat | rather fill in a form |
    list the lot | form rather than chat`),
  more: phrases(`
    tell me more on this | give me some background for the question | extra info | more please | further details |
    further info | more on this question | tell me more about it | tell me more about the question | say more |
    say more about this | expand | expand on this | can you expand on that | elaborate please | details please |
    question details | show details | show me more | see more | anything else on this | additional information |
    background information | background on this question | context for this question | give me the context |
    information on this question`),
} as const
