// English examples for the matcher, as people speak at the end of a long day: half sentences and idioms.

import { phrases } from './phrase-list.ts'

export const offhand = {
  results: phrases(`
    how is the council doing digitally | how are we doing digitally | how are we doing as a council |
    what stage are we at | which stage are we at | where are we at with our maturity |
    where do we stand as a council | what did we come out as | what did the council come out as |
    how did the council come out | overall how are we doing | overall how have we done | are we doing well |
    are we doing badly | are we doing ok | is it good news | how have we got on | what does it say about us |
    what does the assessment say about us | just the score | what is our number |
    pull up the results | pull up the results for me | pull up my scores | pull up our scores | bring up the results |
    bring the results up | fetch the results | fetch me the scores | get the results up | put the results up |
    stick the results up | let's have the results | let's have a look at the scores | call up the results |
    how bad is it then | what is the damage | give us the numbers | read out the results | read me the results |
    what is the overall picture`),
  meaning: phrases(`
    remind me what this means | remind me what counts | what do i need to show | what do i need to show for a yes |
    what would i need to show | what would we have to show | does it still apply if it is outsourced |
    does this still count if a contractor does it | does outsourced work count |
    does it count if another council does it for us | does a verbal agreement count | is a verbal agreement enough |
    would a draft be enough | is an email from the director enough | is that good enough for a yes |
    can i say yes if it is only partly true | what if it is only true for some services |
    cannot make head nor tail of this | cannot make head nor tail of this one | cannot make heads or tails of it |
    this makes no sense to me | makes no sense | does not make sense | this one lost me | you have lost me |
    over my head | that is over my head | this is over my head | double dutch | it is all greek to me |
    this might as well be greek | that is jargon | what is this wanting | what is this one getting at |
    beg your pardon | i am none the wiser | none the wiser | wording is confusing | confusing wording |
    i am confused by this one | this one confuses me | what does it want me to say | what does the question want`),
  team: phrases(`
    how does it work with a group | how does this work with several people | get everyone in the meeting to vote |
    get everyone to vote | can we vote on it | how do i start a team one | do it as a group | do it as a council |
    how do we do this as a council rather than just me | who is in charge of the return | who has voted |
    who has voted so far | who has not voted | how many have voted | how many people have voted | has everyone voted |
    who voted | how did people vote | what did the others vote | what did the others say |
    what has everyone else said | show me the votes`),
  proof: phrases(`
    where do i upload the supporting documents | where do i upload the evidence | where do i upload evidence |
    where do i attach the documents | where do supporting documents go | how do i send you the evidence |
    how do i submit evidence | do you need to see the documents | should i upload the policy |
    should i send you the policy | do you need the paperwork | do i need the paperwork to hand |
    will you ask for proof`),
  whoSees: phrases(`
    remind me who sees this | remind me who can see this | who else is on here | does the minister see it | do
    members see this | do councillors see this | will it be in the public domain | does it go to the press | will it
    get back to my boss | is my boss able to look at my responses | is my manager able to look at my answers | are
    my responses visible to my boss | could my director look at my answers | is anyone able to look at my answers |
    is anybody able to read my responses | who is able to look at this | could somebody else open this | can other
    people open my answers | can my boss look at this`),
  notApplicable: phrases(`
    what if a question is not for us | what if a question is not about us | what if a question does not fit us |
    what if it is not for us | what about questions that are not for us | what if something is not our job |
    what if we do not run that service | what do i do with questions that do not apply |
    how do i mark one that is not for us`),
  handOver: phrases(`
    my colleague will do the rest | a colleague will do the rest | my deputy will finish it |
    my deputy will do the rest | someone else will do the rest | somebody else will finish this |
    my replacement will take it from here | a colleague is taking this over from me |
    i am off on leave who takes over my sections | i am going on maternity leave who takes over |
    i am leaving who gets my sections | who takes over when i leave | i am retiring who takes my functions |
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
    does one no pull the whole level down | does a single no pull the level down | does one no stop us getting the
    level | does one no ruin it | do we need every yes to get a level | why am i only level 1 when i said yes to
    loads | why are we still at level 1 | what counts towards the score | what goes into the score | what feeds the
    score | what drives the score | what is behind the score | what is the gap between commitment and practice | what
    is the commitment gap | how come the score is lower than the level | what is in place mean | how do you get from
    answers to a level | do all the questions count the same | does every question count the same | is it out of 5 or
    out of 100 | is it out of five | is it out of ten | is it out of a hundred | out of what | what is it out of |
    what is the score out of | what is that out of | is that out of five | is the score a percentage or out of five |
    do not sure answers count against us | do not sures count against us | does skipping count against us | what
    happens to questions i leave blank | what happens to the ones i leave blank | what happens if i leave questions
    blank | do blanks count against us`),
  progress: phrases(`
    remind me how many are left | remind me where i am | progress update | what is still outstanding |
    what have i not done | what is there left to do | am i over halfway | nearly done am i |
    how much of the assessment remains | how much remains | how much of it remains |
    how much remains before i am finished | how much is there left before i am finished | roughly how much is left |
    roughly how much remains | how far from the end am i`),
  functionMeaning: phrases(`
    what is the {function} bit about | what is in the {function} bit | what is {function} on about |
    what do you ask about {function} | what does the {function} bit ask`),
  goTo: phrases(`
    go to the start | go to the beginning | take me to the beginning | go back to the first question |
    take it from the top | do {function} next please | pull up {question} | number {question} please |
    what is {question} about | what was {question} about | what is {question} on | tell me about {question} |
    remind me what {question} is | what does {question} ask | what does {question} ask about | read {question} to me`),
  gaps: phrases(`
    if we only did one thing what should it be | if we could only do one thing | what is the one thing we should do |
    name one thing to fix | what is the single biggest thing to fix | what would you recommend we do |
    what would make the biggest difference | what is the quickest way up | what is dragging us down |
    what is letting us down | what lets us down | what is pulling our score down | where do we lose marks |
    where did we lose points | what do we have to fix | what is still to be done to improve |
    what are we not doing that we should`),
  plan: phrases(`
    what should go in the action plan | what goes in the action plan | what should we put in our plan |
    give me a to do list | draw up a plan | what is the plan from here`),
  functions: phrases(`
    remind me what the functions are | remind me what the nine functions are | remind me of the functions |
    what were the functions again | difference between {function} and inclusion |
    what is the difference between {function} and services | what is the difference between {function} and culture |
    how does {function} differ from leadership | does this go under {function} or data |
    which function does procurement come under | which section is cyber in | what subjects are covered`),
  mute: phrases(`
    no more emails please | no more emails | no emails please | stop the emails | please do not email me |
    stop the pings | no more pings | no more nagging`),
  note: phrases(`
    need to leave a note for whoever picks this up | leave a note for my colleague | write something down about this |
    can i write something next to this | let me explain my answer | i want to explain our answer |
    want to add context | put in the notes that`),
  kept: phrases(`
    is it deleted at the end | what happens to our answers afterwards`),
  about: phrases(`
    is there a person on the other end | what is it all in aid of | what is this in aid of | what is in it for us`),
  length: phrases(`
    is it a long one | have i time before my meeting`),
  export: phrases(`
    send me a copy i can edit | a copy i can edit | something for the committee | something for the board pack |
    something for the committee papers | need it for a committee report | need it for the board pack |
    can i get that on paper | one page summary for the executive | provide a one page summary |
    something i can send round`),
  compare: phrases(`
    what is normal for a council our size | what is normal for a council like us | what do other places get |
    what do other places score | how do other counties score | are other councils further ahead | who is the best |
    are we behind everyone else`),
  overTime: phrases(`
    have we improved since the spring | have we got better since last time | have we gone up or down |
    what has changed since last time | is the score going up`),
  share: phrases(`
    let my director see my results | can my manager have a look at my results | pass the results on to {name}`),
  remind: phrases(`
    who has not done theirs`),
  remindMe: phrases(`
    give me a shout on monday | tell me again next week | wake me when it is due | can you remind me after the weekend`),
  due: phrases(`
    push the deadline back a fortnight | give us another week | we need more time on the deadline |
    the date has changed`),
  council: phrases(`
    we have got the wrong council name showing | wrong council name | that is not our council |
    it says the wrong council | we are a district | we are in wales not england | we have merged |
    our name has changed`),
  targets: phrases(`
    aim for level 4 across the board | aim for level 3 | we want to be at level 4 |
    we want to get to level 5 in {function} | aim higher in {function} | {function} should be level 4 |
    put the target up | put the target down | our target is too high`),
  rename: phrases(`
    call this one trial | call it the trial run | name this one planning directorate | change what this is called`),
  mistake: phrases(`
    did not mean to press that | that was not what i meant | my thumb slipped | pressed it by accident |
    wrong way round | that last one is wrong`),
  skip: phrases(`
    dont want to answer this | rather not answer | i would rather not say | not that one | nexr`),
  pause: phrases(`
    calling it a day | that will do for today | enough for one day | had enough for today | need a cuppa |
    got a meeting | back after lunch | going for lunch | i will pick this up later | will do the rest later |
    i will do the rest tomorrow | knocking off now | signing off for today`),
  unhappy: phrases(`
    im bored | it goes on and on | going round in circles | waste of my afternoon | who dreamt this up |
    i am losing the will to live`),
  person: phrases(`
    who do i ring if it breaks | who can help me with this | who runs this thing | who looks after you |
    nothing is loading | it is not working | it is stuck | you are stuck | it will not let me click |
    it keeps spinning`),
  review: phrases(`
    let me see what i put | what did i say about {function} | list what i have said | check over my answers`),
  finish: phrases(`
    how do we close it off | i want to sign this off | that is me finished | that is the lot`),
  saved: phrases(`
    do i lose it if i leave | do i have to save it myself`),
  thanks: phrases(`
    lovely ta | youre a star | you are a star | you are a gem | top job | you have been very helpful`),
  help: phrases(`
    remind me how this works | remind me what i can ask | what can i say to you | how does this bot work |
    can someone walk me through it | walk me through it | talk me through it`),
  start: phrases(`
    kick things off | let us kick off | lets get going | get the ball rolling | shoot`),
  language: phrases(`
    do it in polish | in french please | do you speak urdu | is it in gaelic | can you do polish`),
  levels: phrases(`
    remind me what the levels are | remind me of the levels | what were the levels again`),
  level: phrases(`
    remind me what level {level} is | remind me what level {level} means`),
} as const
