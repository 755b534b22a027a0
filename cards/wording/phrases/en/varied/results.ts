// More English examples for the matcher, from many kinds of speakers: how people ask for results, gaps and the plan.

import { phrases } from '../phrase-list.ts'

export const results = {
  results: phrases(`
    what's our overall mark looking like | how did the council come out of it |
    let me have a look at the scores so far | what level have we got in {function} | how's {function} looking then |
    can i see how we scored on {function} |
    are we good or bad at {function} | how i can see the result | how can i see the result |
    show the result | let me see how we did | let me see where we are | what's the overall picture looking like |
    so how are we doing then | give me the numbers | the numbers please | numbers | show me the numbers |
    what are the numbers | stats | statistics | our stats | performance | how are we performing |
    how is the council performing | how did we perform on {function} | what's our performance on {function} |
    our performance in {function} | pull up {function} | show us {function} | show me how we are doing in {function} |
    how is the council doing on {function} | tell me about our {function} score | {function} level |
    {function} summary | {function} breakdown | breakdown by function | break it down by function |
    score by function | scores by function | scores for each function | results by area | results by section |
    what's our best score | what's our lowest score | highest and lowest | strongest and weakest |
    where do we do well | what do we score highest on | which functions score best | where are we ahead |
    how advanced are we | how far have we got on digital maturity | overall maturity | overall rating | star rating |
    out of five what are we | out of 5 | what's our number | what did you make of us | what do you think of us |
    verdict please | how does it look | what does it look like so far | what have we learned | findings please |
    show findings | the findings | conclusions | what is the conclusion | outcome please | can we see the outcome |
    score card | my scorecard | view results | view my results | open results | open the results | go to results |
    go to the results page | results page | take me to the results | result plz | reslts | can i c my score |
    where do i find the results | where are the results | where can i see the score | when do i see the results |
    when do we get our results | do i get a score at the end | do we get a score | what have i scored |
    what would our score be | what would my score be now | how did my answers come out | overview of results | overview of our results |
    executive overview | position statement | our current position | what is our position |
    quick readout of the scores | readout of the scores | strongest area | strongest function | strongest areas |
    our strongest area | where are we strong | best areas | our best area | how come our score is that |
    what's it looking like | how's it shaping up | where have we ended up | where do we come out |
    what's our standing | overall mark please | tell me how we did |
    i'd like to know our score | i would like to see the results please | would you show me the results |
    might i see how we have done | results for my director | the scores please | give us the scores |
    how are we faring | how did the council do overall | what's our grade | how well are we doing in {function} |
    how are we getting on with {function} | how is {function} | what about {function} | and {function} | {function}? |
    how strong is our {function} | is our {function} any good | how we doing on {function} |
    tell me the {function} result | i have a meeting about {function} show me how we are doing |
    i need the {function} score for a meeting |
    i wonder whether you might be so kind as to show me how we are doing in the {function} area |
    could i trouble you for the results | i've to report to committee what did we score | what did i end up with |
    scor | resuls | rezults | restuls`),
  gaps: phrases(`
    what ought we to tackle before anything else | which things would raise our score fastest |
    what are the weak points | tell me what needs doing to reach level {level} | where are we letting ourselves down |
    give me my top recommendations | what should i do about {function} | what are our biggest weaknesses |
    what should i tell the leader we need to fix first | mate can you just tell me what we need to do next |
    just tell me what to do | what do you want us to do | what do we need to do now to improve |
    what would you do first | what would you fix | what should our priorities be | priority list | prioritise for me |
    what's most urgent | most urgent | what's urgent | most important thing to do | what matters most |
    what is the most important thing to fix | biggest bang for our buck | best value improvements |
    cheapest improvements | what's cheap to fix | easiest things to improve | which fixes are easy |
    what can we do quickly | what can we do this year | what can we do by march | where should the money go |
    where should we spend | where to invest next | where's the investment needed | shortfalls | shortcomings |
    deficiencies | what are our shortcomings | failings | where are we failing | what are we failing on |
    what did we fail on | what went wrong in {function} | why are we behind on {function} |
    what's wrong with our {function} | what is missing for level {level} | what is missing to the next level |
    missing criteria | show missing criteria | what are we not doing | what don't we have | what don't we do |
    things we don't have | things we need | what do we need | what do we need for the next level |
    requirements for level {level} | requirements for the next level | what is needed for level {level} |
    what else is needed to get to level {level} | how far are we from level {level} |
    how close are we to level {level} | what stands between us and level {level} |
    what's between us and level {level} | path to level {level} | route to level {level} | journey to level {level} |
    getting to level {level} | get us to level {level} | get to level {level} in {function} |
    how do we get {function} to level {level} | how do we get {function} up | how do we boost {function} |
    how do we fix {function} | how do we strengthen {function} | how do we sort out {function} |
    ideas for {function} | recommendations for {function} | suggestions for {function} | advice on {function} |
    actions for {function} | next steps for {function} | what should we do to get better at {function} | weak areas |
    worst bits | our worst function | where did we score lowest | what scored lowest | lowest scoring | low scores |
    which ones are we failing | what's dragging us down | what drags us down | what's pulling our score down |
    development areas | areas of weakness | areas to work on | things to work on | list improvements |
    show me improvements | show recommendations | see recommendations | see the gaps | see our gaps | view gaps |
    open gaps | open the gaps | go to gaps | go to the gap list | gap list | gaps list | our gap list |
    the list of gaps | improvement list | to dos | todo | next actions | actions please | what actions |
    recommended next steps | top 3 priorities | top 3 | top 5 | top five actions | three priorities |
    what stops us being level {level} | where would you put the effort first | what do you advise us to do |
    what do you advise | give me something to take to leadership team about what to do next |
    something to take to the leadership team about what to do | what do we still need to put right |
    what's left to fix in the council | what would you say we should do | which areas need attention |
    areas needing attention | needs attention | what needs attention | red flags | any red flags | biggest risks |
    what are our biggest risks | risks | what's the most important gap | where are the holes | holes |
    what's not in place | show what's not in place | show me everything we said no to and what to do |
    what do we do about the noes | how to get to the next level | how to get to level {level} |
    what must we do to get to level {level} | next level | what's needed next | what next for us as a council |
    so what do we do with this | where to start improving | first steps | what are the first steps |
    what should go in our strategy | what should i put in my service plan | things to improve | improvement ideas |
    ideas | how would we improve`),
  plan: phrases(`
    show the improvement actions and who has them | who is responsible for which improvement |
    when are our actions due | can i put a deadline and a name against a gap | open the action plan | view the plan |
    see the plan | see our plan | go to the plan | who owns each action | who has each action |
    who's doing what about the gaps | who is on the hook for that action | who picks up each action |
    name an owner for a gap | put someone's name against a gap | put a name to an action |
    set an owner for an action | give this action an owner | owners of the actions | action owners |
    set a due date for an action | give an action a due date | set a date for this action | deadline for an action |
    track the actions | tracking our actions | progress on the actions | status of our actions |
    how are the actions going | mark an action as done | tick off an action | tick an action off | close an action |
    complete an action | update an action | what's in the plan | what's in our action plan | improvement actions |
    programme of work | work programme | work plan | workplan | delivery plan please | roadmap with dates |
    plan with names and dates | who will fix what by when | who's fixing what | build us a plan |
    put together a plan | put together an action plan | turn the gaps into a plan | make the gaps into a plan |
    convert gaps into actions | what's due this month | what actions are due this month | which actions are late |
    late actions | actions assigned to me | what actions do i have | what are my actions | do i have any actions |
    who's doing the fixes | put {name} in charge of that action | can i assign a gap to somebody |
    assign a gap to {name} | assign this gap | can i give a gap to someone | action tracker please |
    how do i tick off a finished action | who's picking up the actions | action log | actions log |
    actions list with owners | list of who does what | show me who owns what action | give {name} the action |
    make {name} the owner of this action | assign this to {name} as an action | i want to assign an action to {name} |
    set a date for the action | when will the gaps be closed | timeline for the actions`),
} as const
