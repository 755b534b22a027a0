// English examples for the matcher: how people speak of colleagues and roles.

import { phrases } from '../phrase-list.ts'

export const team = {
  team: phrases(`
    how many people should answer | how many people should do this | how many of us should do this | how many of us
    need to answer | should more than one person do this |
    do this with my team | do this with my management team | do it with my directors | do this with colleagues |
    do it with the whole team | can we do it in a meeting | can we answer it in a meeting | answer in a meeting |
    do it together in a meeting | can we go through it in a team meeting | invite {name} | add {name} |
    can i invite {name} | can i add {name} | can {name} help me | can {name} answer too | can we do this together |
    can we do this as a team | can my team do this | can my colleagues help | can i do this with my team |
    how do i do this with my team | how do we do this as a team | do it with my team | add my team |
    add a colleague | add colleagues | invite a colleague | invite colleagues | invite people | invite my team |
    involve others | use in a channel | add to a channel | add to a team | add you to a channel |
    how do i add you to a team | council return | what is a council return | what is a personal view |
    group assessment | team assessment | can my colleague help | can my colleague help me |
    can my colleague fill in some of it | can my colleagues fill in some of it | can my colleagues fill in some |
    can my colleagues do some | can my colleague do some of it | can my colleague do some of this |
    can a colleague help me | can a colleague fill in some of it | can a colleague fill in part of it |
    can someone else fill in some of it | can someone help me with this | can someone else help |
    can other people help | can other people fill this in | can other people answer too | can others answer |
    can others do it too | can others join in | can others contribute | can others fill it in |
    can more than one person do this | can more than one person answer | can more than one person fill this in |
    can two of us do this | can several people do this | can several people answer | can we share it out |
    can we split it | can we split it up | can we split this up | can we split the questions |
    can we split it between us | can we divide it up | can we divide it between us | can we do this as a group |
    can we do it together | can we do it as a team | can we all do it | can we all answer | can we both answer |
    can i do this with colleagues | can i do this with someone | can i do this with others |
    can i do it with my team | can i work with others on this | can i get help with this from my team |
    can i get my team to help | can i get others to help | can i get someone to help me |
    can i get input from colleagues | can i ask my team | can i ask others | can i bring in a colleague |
    can i bring others in | can i add someone | can i add someone else | can i add a colleague |
    can i add my team | can i add people | can i add another person | can i add my manager | can i invite someone |
    can i invite others | can i invite a colleague | can i invite my team | can i involve my team |
    how do i add someone | how do i add someone else | how do i add a colleague | how do i add people |
    how do i add others | how do i add my team | how do i add another person | how do i invite someone |
    how do i invite people | how do i invite my team | how do i invite a colleague | how do i involve others |
    how do i involve my team | how do i get others to answer | how do i get my team involved |
    how do i do this with others | how do i do this with colleagues | how do we do this together |
    how do we work together on this | how do we submit for the whole council | how do we submit for the council |
    how do we do it for the whole council | how do we do the council one |
    how do we get one answer for the council | how do we agree | how do we agree on an answer |
    how do we decide together | how does the council return work | how does it work in a team |
    how does it work in a channel | what's the council return | what is my view | what does your view mean |
    what is the difference between a personal view and a council return | invite | invite someone |
    invite someone else | invite others | invite my colleague | invite my manager | invite a friend | add someone |
    add someone else | add others | add people | add another person | add my colleague | add my manager |
    bring in a colleague | bring someone in | get my colleagues involved | get others involved | involve my team |
    involve colleagues | work together | work on this together | do this as a team | do it as a team |
    do this together | do it together | fill it in together | collaborate | collaboration | as a team |
    as a group | for the whole council | whole council | we disagree | we disagree on this |
    we disagree on this one | we don't agree | we don't agree on this one | we can't agree |
    we cannot agree on this | we have different answers | my colleague disagrees |
    my colleague says something different | colleagues disagree on this | we have different views |
    opinions differ | what if we disagree | what if we don't agree | what if my colleague disagrees |
    who signs it off | who signs this off | who signs off | who approves it | who approves this |
    who has to approve it | who decides | who has the final say | who agrees the answers |
    does someone sign it off | does my director sign this off | gyda'n gilydd | can my deputy do half |
    can my deputy do some | can my deputy help | can my deputy do this with me | can my team do half |
    can we do half each | can someone do half of it | can my manager help | can my manager do some of it |
    how do the others join | how do the others join in | how do the others in my team join | how do others get in |
    how does my team get in on this | who else can answer`),
  scope: phrases(`
    does this mean us or the county | are schools included | does this include schools | does it include schools |
    is our trading company included | does it cover our leisure trust | which services are included |
    us or the county | us or the district | does this mean the whole council |
    should i answer for my team or the whole council | should i answer for my team or the council |
    should i answer for my team | should i answer for my department | should i answer for my service |
    should i answer for myself | should i answer for the whole council | should i answer for the council |
    should i answer as me or as the council | should i answer for me or the council |
    should i answer for everyone | do i answer for my team | do i answer for my team or the council |
    do i answer for my team or the whole council | do i answer for my department or the council |
    do i answer for my service | do i answer for myself | do i answer for myself or the council |
    do i answer for the whole council | do i answer for the council | do i answer for everyone |
    do i answer on behalf of the council | do i speak for the council | am i answering for my team |
    am i answering for my team or the council | am i answering for my department | am i answering for myself |
    am i answering for myself or the council | am i answering for me or the council |
    am i answering for the council | am i answering for the whole council | am i answering for everyone |
    am i answering on behalf of the council | am i answering on behalf of everyone | am i answering as myself |
    am i meant to answer for the whole council | am i supposed to answer for my team |
    are we answering for the council | are we answering for the whole council |
    are we answering for the council as a whole | are we answering for our team |
    are we answering for our service | are we talking about the whole council | are you asking about my team |
    are you asking about my team or the council | are you asking about the whole council |
    are you asking about me or the council | are these questions about my team |
    are these about the whole council | is this about me or the council | is this about my team |
    is this about my team or the council | is this about my service | is this about my department |
    is this about the whole council | is this about the council as a whole | is this for my team |
    is this for my team or the whole council | is this for the whole council | is it about the whole council |
    is it about my department or the council | is it for the whole council or just my team | is it my opinion |
    is it just my opinion | is it just my view | is it my view or the council's | do you want my opinion |
    do you want my view or the council's | my view or the council's | my team or the council |
    my team or the whole council | my department or the council | just my team or everyone | me or the council |
    personal or council | on behalf of the council | on whose behalf am i answering | on whose behalf |
    who am i answering for | who am i answering on behalf of | who should i answer for | who are we answering for |
    whose view is this | whose answer is this | whose answers are these | which team is this about |
    who should answer this | who should answer this question | who should answer these |
    who should be answering this | who should be answering these | who should fill this in | who should do this |
    who is meant to answer this | who is supposed to answer this | who's supposed to fill this in |
    who is best placed to answer | am i the right person | am i the right person for this |
    am i the right person to answer this | am i the right person to do this | am i supposed to know this`),
  handOver: phrases(`
    let {name} answer {function} | let {name} answer the {function} questions | {name} does {function} |
    {name} does the {function} questions | give the {function} one to {name} | {name} in {function} would know |
    {name} in {function} knows this |
    can {name} do the {function} section instead of me | can {name} do the {function} bit |
    can {name} do the {function} questions | can {name} do {function} instead |
    can {name} do {function} instead of me | can {name} do {function} | can {name} answer {function} |
    assign {function} to {name} | hand over {function} to {name} | give {function} to {name} | pass {function} to {name} |
    {name} should do {function} | let {name} do {function} | put {name} down for {function} |
    i should not be answering {function} | i should not answer this | i am not the one to answer {function} |
    {name} would know | {name} will know | {name} knows this | {name} should answer this | ask {name} | you should ask {name} |
    ask {name} instead | you'd be better asking {name} | {name} would be better placed to answer | that's one for {name} |
    hand this over to {name} | pass this to {name} | send this to {name} | give this to {name} | forward this to {name} |
    hand over | handover | hand over {function} | hand over {function} to | hand {function} to | give {function} |
    give {function} to | give to | pass {function} to | pass {function} on to | transfer {function} to |
    assign {function} to | assign to | reassign {function} | delegate | delegate {function} |
    delegate {function} to | ask a colleague to answer | someone else should answer this | a colleague knows this |
    can someone else answer this | can a colleague answer {function} | give it to a colleague |
    forward this to a colleague | can i pass this to someone else | can i pass this on |
    can i pass this to a colleague | can i hand this over | can i hand this to someone else |
    can i give this to someone else | can i send this to a colleague | can i forward this to someone |
    can i forward this question | can i delegate this | can i delegate this question | can i ask a colleague |
    can i ask someone else to answer | can someone else do this | can someone else do this one |
    can someone else do this bit | can someone else take this over | could someone else do this |
    can i get someone else to do this | can a colleague do this bit | can a colleague answer this |
    can a colleague answer this question | can a colleague do some of it | someone else should do this |
    someone else would know | someone else knows this | someone else needs to answer this | a colleague would know |
    a colleague would know this | a colleague should answer this | my colleague would know |
    my colleague knows this | my colleague should answer this one | hand this over | hand this over to |
    hand this to | hand it over | hand it over to | hand this one over | hand this question over to | hand over to |
    hand over to a colleague | hand on to | pass this on | pass this on to | pass this to |
    pass this to a colleague | pass this one on | pass it to | pass it on | pass this question to |
    send this question to | send this question to my colleague | send this question to a colleague |
    send this one to | send this to a colleague | forward this to | forward this question to |
    forward to a colleague | give this to | give this one to | give this to someone else | give this question to |
    ask someone else | ask it instead | ask a colleague | transfer this to | transfer this question | transfer to |
    assign this to | assign this to a colleague | assign this question to | reassign this | reassign it |
    i'm the wrong person | i'm the wrong person for this | i'm the wrong person to ask | i am not the right person |
    i'm not the right person for this | i'm not the right person to answer this | i'm not the person to ask |
    you've got the wrong person | you've asked the wrong person | wrong person | this isn't for me |
    this isn't my area |  this is not my department |  this isn't my job |
    not my job | this is not my responsibility | this should go to someone else | this should go to it |
    this is one for it | one for it | someone in it should answer this | you need to ask someone else |
    you'd be better asking | you should ask | you want to ask | i'm leaving the council | i'm leaving |
    i'm leaving next month | i'm leaving my job | i'm changing jobs | i'm moving to another job |
    i'm going on leave | i'm going on maternity leave | i'm off on holiday | i'm retiring | my last day is friday |
    who takes over | who takes over from me | who will take over | who takes this on when i leave |
    what happens when i leave | what happens if i leave | what if i leave the council |
    i don't work there any more | i don't work here any more | i've changed role | i've changed job`),
  take: phrases(`
    take | take a function | take one | i take {function} | take {function} | i will take {function} |
    i'll do {function} | i can do {function} | i will answer {function} | assign {function} to me |
    give me {function} | put me down for {function} | {function} is mine | claim {function} |
    who has which function | who does what | who is doing what | who is responsible | who owns {function} |
    who has {function} | who answers {function} | i want to take {function} | can i take {function} |
    can i do {function} | let me take {function} | {function} is me | i'm doing {function} | i own {function} |
    sign me up for {function} | who's doing {function} | who is on {function} | who's got {function} |
    who is responsible for {function} | who is answering {function}`),
  together: phrases(`
    together | answer together | answer | vote | let us vote | let's vote | start voting | start a vote |
    open a vote | put it to the vote | answer as a team | answer as a group | ask us | ask the team | ask everyone |
    answer {function} together | vote on {function} | do {function} together | let's answer together |
    answer this together | can we answer together | we want to answer together | let's vote on it | can we vote |
    can we vote on this | how do we vote | take a vote | put this to the team | ask the group |
    bring the question here | show the question to everyone`),
  lead: phrases(`
    lead | leads | name a lead | lead someone | make someone a lead | take the lead | make a lead |
    who is the lead | who leads | who is leading this | who is in charge | change the lead | i want to lead |
    make me lead | add a lead | coordinator | who's leading | who is our lead | who is running this |
    who runs this | make me the lead | can i be the lead | i'll lead | change lead | name someone as lead |
    add another lead`),
  observer: phrases(`
    observer | observers | make {name} an observer | add an observer | name an observer | who observes | who is observing |
    who are the observers | list the observers | make someone an observer | {name} only observes | {name} is an observer |
    {name} just observes | {name} should only watch | {name} does not vote | i only want to observe |
    i only want to watch | can someone just watch | can someone observe | can i just observe | someone without a vote |
    take the vote from {name}`),
  voteBack: phrases(`
    give {name} their vote back | give {name} a vote | let {name} vote | let {name} vote again | {name} votes again |
    {name} may vote again | {name} is not an observer | {name} is no longer an observer | remove {name} as an observer |
    remove the observer | remove an observer | give the vote back`),
  bring: phrases(`
    reuse my own answers for the team | can i reuse my answers for the team one | use what i already answered |
    use what i have already answered | what i answered on my own | take over my own answers |
    bring my answers | bring in my answers | bring my own answers | use my answers | use my own answers |
    copy my answers | copy my answers over | copy my answers to the council return | import my answers |
    reuse my answers | take my answers across | move my answers to the team | fill in {function} with my answers |
    bring my answers into {function} | use my answers for {function} | can i use my own answers |
    can i bring my answers | can i use the answers i gave already | i have answered these already |
    i have already answered these on my own | do i have to answer it all again for the team |
    pull in my personal answers | transfer my answers | carry my answers over`),
  leaveOut: phrases(`
    leave out {function} | leave {function} out | leave a function out | leave out a function | left out |
    what is left out | what have we left out | which functions are left out | exclude {function} | exclude a function |
    drop {function} | remove {function} | without {function} | we do not do {function} | skip {function} altogether |
    can we leave out {function} | can we leave a function out | can we exclude {function} |
    {function} is not ours | {function} is out of scope | bring {function} back | bring back {function} |
    put {function} back in | include {function} again | leave out a section | can we leave out a whole section`),
  remind: phrases(`
    remind | remind everybody | remind everyone | remind them | remind the others | remind the team |
    send reminders | send a reminder | nudge | nudge the others | chase | chase the others | chase people |
    reminders | who has not answered | who is late | who has not finished | send everyone a reminder |
    send a reminder to everyone | send a nudge | give them a nudge | give the team a nudge | chase them up |
    chase everyone up | chase up the others | can you remind the others | can you chase people |
    who hasn't answered yet | who hasn't done theirs | who's not finished | who are we waiting for |
    who is missing`),
  board: phrases(`
    board | team board | show the board | where is the board | overview | show the team | open the board |
    team overview | team progress | how is the team doing | how far are we | how far is everyone | team's progress |
    the board | see the board | show us the board | show me the board | how is everyone doing |
    how is everyone getting on | how's the team getting on | see everyone's progress | who has done what`),
  parked: phrases(`
    parked | parked questions | discuss later | put off | questions put off | what did we put off |
    what do we still have to discuss | questions to discuss | for discussion |
    what did we park | which questions are parked | show the parked questions | show what we put off |
    which did we put off | come back to the parked ones | what's parked | list of parked questions`),
  myFunctions: phrases(`
    my functions | functions of mine | mine | what is mine | which functions are mine | which functions do i have |
    what am i responsible for | my tasks | my part | what do i have to answer |
    my questions | what are my functions | show my functions | what have i been given | what have i been assigned |
    which bits are mine | which bit is mine | which parts are mine | what's my part | what's my bit |
    which ones are mine | which section is mine | what am i down for | what do i own | what have i taken |
    my sections | my section | what's assigned to me | assigned to me`),
} as const
