// English examples for the matcher, as people speak at the end of a long day: half sentences and idioms.

import { phrases } from './phrase-list.ts'

export const offhand = {
  results: phrases(`
    pull up the results | pull up the results for me | pull up my scores | pull up our scores | bring up the results |
    bring the results up | fetch the results | fetch me the scores | get the results up | put the results up |
    stick the results up | let's have the results | let's have a look at the scores | call up the results |
    how bad is it then | what is the damage | give us the numbers | read out the results | read me the results |
    what is the overall picture | what is the headline`),
  meaning: phrases(`
    cannot make head nor tail of this | cannot make head nor tail of this one | cannot make heads or tails of it |
    this makes no sense to me | makes no sense | does not make sense | this one lost me | you have lost me |
    over my head | that is over my head | this is over my head | double dutch | it is all greek to me |
    this might as well be greek | that is jargon | what is this wanting | what is this one getting at |
    beg your pardon | i am none the wiser | none the wiser | wording is confusing | confusing wording |
    i am confused by this one | this one confuses me | what does it want me to say | what does the question want`),
  team: phrases(`
    who has voted | who has voted so far | who has not voted | how many have voted | how many people have voted |
    has everyone voted | who voted | how did people vote | what did the others vote | what did the others say |
    what has everyone else said | show me the votes`),
  proof: phrases(`
    where do i upload the supporting documents | where do i upload the evidence | where do i upload evidence |
    where do i attach the documents | where do supporting documents go | how do i send you the evidence |
    how do i submit evidence | do you need to see the documents | should i upload the policy |
    should i send you the policy | do you need the paperwork | do i need the paperwork to hand |
    will you ask for proof`),
  whoSees: phrases(`
    is my boss able to look at my responses | is my manager able to look at my answers |
    are my responses visible to my boss | could my director look at my answers |
    is anyone able to look at my answers | is anybody able to read my responses | who is able to look at this |
    could somebody else open this | can other people open my answers | can my boss look at this`),
  notApplicable: phrases(`
    what if a question is not for us | what if a question is not about us | what if a question does not fit us |
    what if it is not for us | what about questions that are not for us | what if something is not our job |
    what if we do not run that service | what do i do with questions that do not apply |
    how do i mark one that is not for us`),
  handOver: phrases(`
    {name} knows more about {function} than me can they do it | {name} knows more about {function} |
    {name} knows {function} better than me | {name} is the expert on {function} | {name} is the {function} expert |
    could {name} do {function} | could {name} take {function} off me | get {name} to do {function} |
    my colleague knows more about {function} than me can they do it | ask {name} to do {function} |
    someone knows more about {function} than me can he do it |
    she knows more about {function} than i do can she do it | knows more about {function} than me can he do it |
    knows more about {function} than me`),
  resume: phrases(`
    ready for the next question | ready for the next one | i am ready for the next question | ready to go on |
    next one when you are ready`),
  startAnother: phrases(`
    do it again for the county | do it again for another council | do one for the county |
    do another for the district | do the same for our other council | run it again for a different council |
    same again for another council`),
  scoring: phrases(`
    is it out of 5 or out of 100 | is it out of five | is it out of ten | is it out of a hundred | out of what |
    what is it out of | what is the score out of | what is that out of | is that out of five |
    is the score a percentage or out of five | do not sure answers count against us | do not sures count against us |
    does skipping count against us | what happens to questions i leave blank |
    what happens to the ones i leave blank | what happens if i leave questions blank | do blanks count against us`),
  progress: phrases(`
    how much of the assessment remains | how much remains | how much of it remains |
    how much remains before i am finished | how much is there left before i am finished | roughly how much is left |
    roughly how much remains | how far from the end am i`),
  functionMeaning: phrases(`
    what is the {function} bit about | what is in the {function} bit | what is {function} on about |
    what do you ask about {function} | what does the {function} bit ask`),
  goTo: phrases(`
    what is {question} about | what was {question} about | what is {question} on | tell me about {question} |
    remind me what {question} is | what does {question} ask | what does {question} ask about | read {question} to me`),
} as const
