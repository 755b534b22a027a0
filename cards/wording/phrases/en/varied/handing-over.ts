// More English examples for the matcher, from many kinds of speakers: how people hand over, bring and leave out a function.

import { phrases } from '../phrase-list.ts'

export const handingOver = {
  handOver: phrases(`
    someone else should do my section | {name} knows more about {function} can he do it |
    i'm leaving who takes over my part | hand the {function} function over to {name} | hand {function} over |
    hand {function} to {name} | give {function} to someone else | give the {function} questions to {name} |
    give my function to someone else | give my section to {name} | pass {function} on | pass {function} on to {name} |
    pass the {function} questions to {name} | pass my section on | pass it to a colleague |
    pass this question to someone else | pass my questions to a colleague | transfer {function} to {name} |
    transfer {function} | transfer my function | transfer to {name} | move {function} to {name} |
    switch {function} to {name} | reassign {function} to {name} | reassign my function |
    delegate {function} to {name} | delegate this | delegate this to someone | delegate to {name} |
    can i delegate this to someone | allocate {function} to {name} | let {name} do the {function} questions |
    {name} should answer {function} | {name} should take {function} | {name} will do {function} |
    {name} will take {function} | {name} is doing {function} | {name} can do {function} |
    can {name} do the {function} questions instead of me | can {name} take {function} |
    can my colleague do the {function} questions instead of me |
    would it be possible for my colleague {name} to do the {function} questions instead of me |
    could {name} do this instead of me | could {name} do this | could {name} take this over |
    can {name} do this for me | can my pa do this for me | can my colleague do this for me |
    can my assistant do this for me | can my deputy do this | can someone do this for me |
    can somebody else do this for me | can somebody else do my part | can someone else take this |
    can someone else take over | can someone else answer my questions | someone else needs to do this |
    someone else should be doing this | you want {name} not me | you should be asking {name} | ask {name} about that |
    {name} would know that | {name} is the one to ask | {name} knows about this | that's {name}'s area |
    one for {name} | send this to {name} to answer | forward this question to {name} |
    i've moved jobs who does my part | i'm changing role | i'm going on leave who takes my questions |
    i'm on leave can someone take my function | i don't want {function} any more | i can't do {function} |
    i can no longer do {function} | take {function} off me | unassign me | give it to somebody else |
    put {name} on {function} | make {name} responsible for {function} | make {name} the owner of {function} |
    {function} should go to {name} | {function} belongs to {name} | {function} to {name} | swap with {name} |
    swap functions with {name} | swap {function} with {name} | {name} in finance ought to answer these not me |
    {name} ought to answer these | {name} in legal should answer this | give my bit to {name} | give my part to {name}`),
  bring: phrases(`
    can i reuse my own answers in the team one | copy my personal answers to the council return |
    bring my answers over | bring my answers across | bring my answers into the return | bring my answers in |
    bring my own answers into the council return | bring over my answers | bring across my answers |
    bring my {function} answers | bring my answers for {function} | bring my answers to {function} |
    bring my personal view into the return | bring my view into the team's | bring what i already answered |
    can i bring my answers over | can i bring my own answers | can i bring my answers into the return |
    can i bring my answers with me | can i bring across what i did on my own | can i copy my answers |
    can i copy my answers over | can i copy my answers across | can i copy my answers into the return |
    can i copy my own answers | can i use my answers | can i use my own answers for the council return |
    can i use my answers in the team | can i use my answers for the team | can i use my personal answers |
    can i use what i already answered | can i use the answers i already gave | can i use the answers i gave before |
    can i reuse my answers | can i reuse my own answers | can i reuse what i answered | can i move my answers |
    can i move my answers to the team | can i transfer my answers | can i transfer my answers to the council return |
    can i transfer my own answers | can i import my own answers | can i import my personal answers |
    can i pull in my answers | can i pull my answers in | can i carry my answers over | can i carry over my answers |
    can i put my own answers into the council return | can i put my answers into the return |
    can i take my answers with me | can i merge my answers | can i merge my view into the return |
    copy my answers across | copy my answers into the return | copy my answers to the team | copy my own answers |
    copy across my answers | copy over my answers | copy from my view | copy from my personal view |
    use my personal answers | use what i already said | use my answers from before | use the answers i gave |
    reuse my own answers | reuse my personal answers | transfer my answers to the return | transfer my own answers |
    move my answers over | move my answers across | move my answers to the return |
    move my answers into the council return | carry over my answers | import my own answers |
    import my personal view | pull in my answers | pull my answers in | pull across my answers | merge my answers |
    merge my view | merge my view with the return | fill in from my answers | fill in the return from my answers |
    fill it from my own view | prefill | prefill from my answers | pre-fill with my answers |
    prefill with my own answers | pre-populate from my view | populate from my answers |
    i already answered these on my own | i already answered these | i already did this on my own |
    i've already done this on my own | i've already answered these in my own view | i've done these in my own chat |
    i did this already in my own view | i did these on my own | i have already answered these myself |
    i've already answered this privately | do i have to answer them again |
    do i have to answer it all again in the team | do i have to do it twice |
    do i need to do it again in the channel | do i need to answer them all again | how do i bring my answers |
    how do i bring my answers over | how do i bring my answers into the return | how do i copy my answers |
    how do i use my own answers | how do i get my answers into the return |
    how do i get my answers into the team one | how do i get my own answers in |
    i did it by myself already can those count for the team | can my own answers count for the team`),
  leaveOut: phrases(`
    we don't want to do the agile section at all | exclude a whole function | leave governance out of our return |
    leave {function} out of it | leave {function} out of the return | leave {function} out altogether |
    leave out a whole function | leave out the {function} function | leave out the {function} section |
    leave the {function} section out | leaving {function} out | exclude {function} from the return |
    exclude the {function} function | exclude a section | excluding {function} | omit {function} | omit a function |
    omit the {function} function | omit the {function} section | drop {function} from the return | drop a function |
    drop the {function} function | drop the {function} section | remove {function} from the return |
    remove a function | remove a function from the return | remove the {function} function |
    remove the {function} section | take {function} out | take {function} out of the return |
    take {function} out of the assessment | take out {function} | take out a function | take a function out |
    take a whole function out | cut {function} | cut {function} out | cut out {function} | miss out {function} |
    miss {function} out | miss out a whole function | miss a function out | miss a whole section out |
    do without {function} | do it without {function} | not {function} | not doing {function} |
    we are not doing {function} | we won't do {function} | we won't be doing {function} | we don't need {function} |
    we don't want {function} | we don't want {function} in it | we don't want to do {function} |
    we don't want to answer {function} | we want to leave out {function} | we want to leave {function} out |
    we want to exclude {function} | we want to skip {function} altogether | we'd like to leave {function} out |
    we'd like to exclude {function} | we'd rather leave out {function} | i want to leave out {function} |
    i want to leave {function} out | i want to exclude a function | i want to exclude {function} |
    can we leave {function} out | can we leave out a function | can we leave out a section |
    can we leave a section out | can we leave out a whole function | can we exclude a function |
    can we exclude a section | can we omit {function} | can we drop {function} | can we drop a function |
    can we remove {function} | can we remove a function | can we take out {function} | can we take {function} out |
    can we miss out {function} | can we miss out a whole section | can we skip a whole function |
    can we skip {function} altogether | can we skip {function} entirely | can we not do {function} |
    can we do it without {function} | can i leave out {function} | can i leave {function} out |
    can i leave a function out | can i leave out a whole function | can i leave out a whole section |
    can i exclude {function} | can i exclude a function | can i drop a function | can i remove a function |
    can i take a function out | can i miss out {function} | can i miss out a whole function |
    can i skip a whole function | could we leave out {function} | could we leave {function} out |
    how do we leave out {function} | how do we leave a function out | how do we exclude a function |
    how do i leave out a function | how do i leave a function out | how do i exclude {function} |
    how do i exclude a function | how do i remove a function | how do i drop a function |
    how many functions can we leave out | how many can we leave out | which functions have we left out |
    which functions did we leave out | which are left out | what did we leave out | left out functions |
    functions left out | put {function} back | bring {function} back in | include {function} after all |
    add {function} back | add {function} back in | can a function be left out |
    we want to drop {function} from our return`),
} as const
