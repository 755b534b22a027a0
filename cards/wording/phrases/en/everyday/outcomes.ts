// English examples for the matcher, in short everyday words: the results and what is missing.

import { phrases } from '../phrase-list.ts'

export const outcomes = {
  results: phrases(`
    did we do ok | did we come out alright | are we any use at this | so are we any good or what | so what's the
    verdict on us | how's it looking for us | what have we scored so far | where have we landed | where did we land
    | what band are we in | what are we on at the moment | tell me how we fared | how did we fare | how have we
    fared overall | what did it make of us | give me the final verdict |
    what came out of all this | what's come out of it so far | have we passed | did we do well in {function} | are
    we any good at {function} | how strong are we on {function} | how did {function} come out | what level did
    {function} come out at | what have we got for {function} so far | what's the score on the doors | score on the
    doors | what's the tally | what are we sitting at | what level are we sitting at | what level have we got to |
    have we made level 2 | did we get to level 3 in {function} | how far up are we | how digital are we then | how
    mature is the council then | can I see how we scored | I want to see how we did | let me see how we got on | can
    we see the outcome now | what does my assessment show | what does it all add up to | show my marks | what marks did
    we get | could I have a look at the outcome | I should like to see the outcome of the assessment | kindly
    provide the results | the results as they stand please | the current position please | am I doing well | how am
    I scoring | is our council any good | is the council any good at this | is our council doing well | is our
    council doing ok | how good is our council | right so how did we score | so how did we score | right, how did we
    do then | so how have we done`),
  gaps: phrases(`
    which ones did i say no to | what did i say no to | show me the ones i said no to | the ones i said no to | show the ones
    i said no to | list the ones i said no to | the ones we said no to | show me the ones we said no to | which ones did we
    say no to | which did we say no to | show all the nos | show me the nos | list the nos | all the
    nos | all the noes | the no ones | show me the no ones | which were my no answers | which ones did i answer no | where
    did i say no | where did we say no | which ones are no | everything we said no to |
    what would an inspector pick us up on | what would an auditor pick on | which bits would an auditor have a go at
    | where would we get criticised | where are we exposed | what are we rubbish at | which areas are we bad at |
    which area is the worst | what's our worst bit | whats our worst area | what's pulling us down | what lets us
    down most | where are we falling down | what do we fall down on | what are we missing out on | what should we be
    doing that we aren't | what have we not got that we should have | what ought we to sort out | whats the first
    thing to sort out | any quick wins | what are the low hanging fruit | easiest thing to fix | what would move us
    up a level fastest | what gets us up to the next level | what stops us being level 2 | what is stopping us
    reaching the next level | what's keeping us at this level | what's between us and level 3 | how do we get better
    at {function} | how do we improve our {function} score | how can we climb | how do we get off the bottom | what
    should we spend on | if we only had money for one thing what should it be | one thing we should do | biggest
    problem | what's our biggest problem | biggest weakness please | where do we need help | which noes matter most
    | which no should we turn into a yes first | which of the noes hurt us most | what did we say no to | list
    everything we said no to | show me all the things we answered no | what's outstanding for the next level in
    {function} | what do we do about it | so what do we do about all this | what now, what should we work on | what
    needs improving in {function} | areas for improvement please | our areas for development | what are the
    recommendations for us | what do you recommend we do | tell me what to do to get a better score`),
  plan: phrases(`
    draw me up a plan | draw up a plan for us | make me a plan | make a plan out of it | turn it into a plan | turn
    this into a to do list | give me a to do list with owners | give me a list of jobs with names and dates | who is
    doing what by when | what did we say we would do | what did we sign up to do | list of agreed actions | show us
    the agreed actions | where's the improvement plan | can I see the improvement plan | how is the improvement plan
    coming on | how are we doing against the plan | are the actions on track | what's left on the plan | add an
    action | I want to add an owner to an action | put a date on that action | mark that action as done | that
    action is finished, how do I tick it off | assign the action to someone | who's looking after each action |
    roadmap please | show me the roadmap | can you give us a roadmap for the year | work plan for the coming year |
    next year's work plan | plan for the next twelve months`),
  compare: phrases(`
    is everyone else this bad | is everybody as bad as us | are others as bad as us | are other places any better |
    how does that compare | is that good compared to most | is our score typical | is that about average | are we
    about average | are we ahead of the pack | are we behind the rest | what position are we in | are we top or
    bottom | league table please | how do we shape up against others | how do we measure up against the rest | how
    do we look next to other councils | how did {name} council score | how do we stack up against {name} | how do we
    stack up against {name} and {name} | are {name} ahead of us | what about the council next door, how did they do
    | how are similar councils doing | how do councils our size do | what do most councils get | what's a usual
    score | what do others score on {function} | who is the best at {function} | can we see other councils' results`),
  overTime: phrases(`
    are we better than twelve months ago | have we got better or worse | better or worse than before | is there a
    trend | trend over time please | what's changed since the previous assessment | what changed since last year |
    are we further on than last spring | has {function} got better since last year | show me this year against last
    year | compare with our last go | how have we moved on since the last one`),
} as const
