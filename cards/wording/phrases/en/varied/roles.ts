// More English examples for the matcher, from many kinds of speakers: how people take part in a council return.

import { phrases } from '../phrase-list.ts'

export const roles = {
  myFunctions: phrases(`
    what bits have been allocated to me | which sections do i have to do | what am i responsible for here |
    what do i have to do myself | what's on my plate | which are mine | my bits | my bit | my parts | my area |
    my areas | my function | show my sections | my workload | my share | what's my share |
    what have i been asked to do | what have i got to do | what have i got to answer | which questions are mine |
    which questions do i have to answer | which ones do i have to answer | which ones have i got |
    what was i assigned | what has been given to me | what have they given me | what's been assigned to me |
    what has been assigned to me | am i assigned anything | have i been assigned anything | do i own any functions |
    which function do i own | which functions do i own | which functions have i got | what functions am i doing |
    what functions have i taken | what part am i doing | which part is mine to do | allocated to me | tasks for me |
    anything for me to do | is there anything for me to do | is there anything waiting for me |
    what do you need from me personally | which chunk is mine | what do you need from me`),
  mute: phrases(`
    stop sending me nudges | no more reminder messages please | turn off the notifications | stop the reminders |
    stop pestering me | stop bugging me | stop chasing me | stop spamming me | don't message me |
    don't message me again | don't send any more messages | no reminders please | no more messages please |
    no notifications | i don't need reminders | turn reminders off | turn off messages | switch reminders off |
    disable reminders | disable notifications | mute it | mute this | mute you | silence reminders |
    silence notifications | be quiet | quiet please | shush | leave me in peace | opt out of reminders |
    cancel my reminders | i keep getting messages make them stop | how do i stop the messages |
    how do i stop the reminders | how do i turn off reminders | can you stop reminding me |
    can you stop messaging me | too many reminders | too many messages | you keep messaging me |
    pack in the reminders | i do not wish to be reminded any further | no more reminding | quit reminding me |
    quit sending reminders | enough reminders`),
  unmute: phrases(`
    turn reminders back on | i do want to get reminders again | reminders on | turn the reminders on again |
    switch reminders back on | enable reminders | enable notifications | turn on notifications |
    turn notifications back on | unmute me | unmute it | start reminding me again | remind me again |
    send me reminders again | i want reminders again | i'd like reminders again | get reminders |
    get reminders again | resume reminders | restart the reminders | subscribe | subscribe again |
    let me have reminders | i turned off reminders how do i get them back | reminders back please |
    you can message me again | opt back in | stop muting me`),
  board: phrases(`
    which of my team hasn't answered | who hasn't pulled their weight | who on the team still has to answer |
    which of us hasn't done theirs | which colleagues have not answered yet |
    take me to the team board | show what everyone is working on | open our council return | show board |
    open the team board | where's our board | board please | go to the board | go to board | post the board |
    post the board again | the board again | repost the board | new board | bring up the board |
    bring the board back | latest board | current board | where's the team's card | overview of the team |
    team status | how are the others doing | how are the others getting on | how far has everyone got |
    how far has the team got | who's done what | who is doing which function | who's got which function |
    who does which function | who owns which function | who is working on what | which functions are taken |
    which functions are free | which functions still need someone | unassigned functions | functions nobody has |
    where is our return up to | status of the return | state of the return | status of our council return |
    how is our council return going | see the council return | show the council return | council return please |
    open the return | the return | where can i see how the whole team is doing | how is the whole team doing |
    see how the team is doing`),
  together: phrases(`
    let's answer it as a group in this meeting | can we all vote on this now | do the questions with the whole team |
    answer it together | answer as a team now | vote together | let's vote on this | can we vote now |
    start the vote | hold a vote | call a vote | put it to a vote | put this to the group |
    ask the group this question | ask the whole channel | post the question here | post the question in the channel |
    post the question for everyone | put the question to the team | question for everybody | group question |
    group answer | group session | team session | workshop mode | we are in a workshop | run it as a workshop |
    we want to do it in a workshop | we're all in the room | we are all here now | everyone's here let's answer |
    do it together in the meeting | go through the questions together | go through them together |
    work through it together | work through the questions as a group | let's do this one together |
    let's do them together`),
  take: phrases(`
    i'll do the {function} section | can i have {function} | i'll take the {function} questions |
    i can take {function} | i could do {function} | i'll handle {function} | i'll look after {function} |
    i'll cover {function} | i'll answer the {function} questions | i'll own {function} | i want {function} |
    i'd like to take {function} | i'd like {function} | i'd be happy to do {function} | happy to take {function} |
    happy to do {function} | let me have {function} | give {function} to me | assign me {function} |
    assign me to {function} | allocate {function} to me | volunteer for {function} | i volunteer for {function} |
    i'll volunteer for {function} | i'm taking {function} | i've got {function} | {function} is my area |
    {function} is for me | mine is {function} | bagsy {function} | dibs on {function} | i claim {function} |
    take on {function} | pick up {function} | i'll pick up {function} | i can pick up {function} |
    can i do the {function} part | could i take {function} | i'll take one | i'll take a function |
    can i take a function | can i take one | which can i take | which function can i take | how do i take a function |
    put my name against {function} | i can answer the {function} one | i can answer {function} |
    put me against {function}`),
  remind: phrases(`
    chase up the ones who have not done theirs | send a reminder to everybody who is late | remind others |
    remind my colleagues | remind the rest | remind people | remind people to answer |
    remind those who have not answered | remind those who haven't voted | remind whoever is late | remind {name} |
    remind {name} to answer | can you remind {name} | can you remind everyone | can you chase {name} |
    can you chase up {name} | can you nudge {name} | can you nudge the team | chase people up | chase everyone |
    chase everybody up | chase the team | chase {name} | chase up {name} | chase up the stragglers | nudge {name} |
    nudge everyone | nudge the team | prod the others | prod {name} | poke {name} | poke the others | ping everyone |
    ping the others | ping the team | ping {name} | send a reminder to the team | send reminders to the team |
    send the team a nudge | tell everyone to get on with it | tell the others to hurry up | hurry up the others |
    get the others to answer | get everyone to finish theirs | ask the others to finish | who still has to answer |
    who hasn't done their bit | who is holding us up | people are late with their answers |
    give the slow ones a kick | kick the slow ones`),
  lead: phrases(`
    who is in charge of this return | make {name} the lead | can there be two leads | who's leading this return |
    who is the lead on this | who are the leads | who are the leaders | who's in charge here | who coordinates this |
    who is the coordinator | who is coordinating | who is the coordinator for this | make me a lead |
    i want to be lead | i should be the lead | i'm the lead | make {name} a lead | make {name} lead |
    add {name} as a lead | another lead | a second lead | co-lead | change who leads | new lead |
    hand the lead to {name} | pass the lead to {name} | give the lead to {name} | transfer the lead |
    transfer leadership of the return | remove me as lead | i don't want to be lead | i no longer want to lead |
    stop being lead | step down as lead | our lead has left | the lead has left the council |
    the lead is on leave who takes over | how do i become a lead | how do i become the lead | what does the lead do |
    what can a lead do | what is a lead | who's the boss of this return | i'd like {name} to lead it |
    i'd like {name} to lead | {name} should lead`),
  observer: phrases(`
    can the auditor watch without voting | add {name} as an observer | can someone just watch without voting |
    can somebody just observe | can i just watch | i just want to watch | i just want to observe |
    i only want to look | i want to watch but not vote | watch only | view only | read only | read only access |
    look but not vote | without voting | observe | make me an observer | i'm an observer | i am only observing |
    set {name} as observer | {name} should not vote | {name} should be an observer | {name} is only observing |
    {name} is just here to watch | don't count {name}'s vote | don't wait for {name} | don't wait for my vote |
    don't wait for me | i don't want to vote | i should not vote | i shouldn't be voting | i don't need to vote |
    i'm not voting | i'm not meant to vote | can i abstain | abstain | i abstain | can {name} abstain |
    what is an observer | what can an observer do | list observers | show the observers | can a councillor watch |
    can members watch | can someone from outside watch | our portfolio holder just wants to watch |
    our auditor just wants to watch | {name} just wants to watch`),
  voteBack: phrases(`
    {name} is wrongly set as observer let them vote | i should be allowed to vote again | give {name} the vote back |
    give me my vote back | give me back my vote | i want my vote back | can i have my vote back | can i vote again |
    i want to vote after all | i want to vote again | let me vote | let me vote again | {name} should vote after all |
    {name} should be able to vote | {name} wants to vote | {name} is not an observer any more |
    remove {name} as observer | remove {name} from the observers | stop {name} being an observer |
    i'm not an observer | i'm not an observer any more | i am no longer an observer | i should not be an observer |
    remove me as observer | remove me from observers | stop observing | i don't want to observe any more |
    make me a voter | make {name} a voter | turn {name} back into a voter | restore {name}'s vote | restore my vote |
    why can't i vote | i can't vote | {name} can't vote`),
  parked: phrases(`
    which questions did we put to one side | show the ones we parked | show parked | show parked questions |
    the parked ones | list parked questions | what have we parked | which are parked | which ones are parked |
    questions we parked | questions on hold | on hold questions | what's on hold | the ones on hold |
    put off questions | which questions were put off | what have we put off | which did we postpone |
    postponed questions | what did we postpone | deferred questions | what did we defer |
    which questions did we defer | questions set aside | the ones we set aside | which did we leave for later |
    which ones did the team leave for later | what did the team leave | questions still to come back to |
    what do we have to come back to | ones to come back to | go back to the parked ones |
    go back to the ones we parked | unpark | unpark a question | questions without agreement |
    which questions could we not agree on | disagreements | where did we disagree | where do we not agree`),
} as const
