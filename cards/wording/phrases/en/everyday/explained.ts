// English examples for the matcher, in short everyday words: scores, levels and functions.

import { phrases } from '../phrase-list.ts'

export const explained = {
  scoring: phrases(`
    furthest behind which ones | which ones are furthest behind | which functions are furthest behind | furthest behind
    which | why score if the target is {level} | why is it score when the target is {level} | why is the score higher
    than the target | how can the score be above the target | what are we best at | which function are we best at |
    which is our strongest function | which of our functions is strongest |
    how do you turn yes and no into a number | how do yes and no make a score | how do you turn the answers into a
    level | how do the answers become a level | how do you get from answers to a score | how do you get from yes and
    no to a level | how do you get to the number | where does the number come from | where does that score come from
    | how did you come up with level 1 | how do you work that out | how is that worked out | who marks it | what's
    the marking scheme | explain the marking | explain how the score works | is there a formula | do you just count
    the yeses | is it just the number of yeses | is it a percentage of yeses | is every question worth the same | do
    some count for more | do some questions matter more | which questions count most | does a not sure drag us down
    | does not sure drag our mark down | does saying not sure hurt us | does not sure lose us marks | what does not
    sure do to the score | what happens to the score if I say not sure | do I lose points for a no | does a no cost
    us | what does a no do to us | does skipping hurt the score | does skipping cost us marks | do blanks count as
    no | do unanswered ones count against us | what if I leave some blank, does it affect the level | why did we
    only get level 1 | why aren't we level 2 | why is {function} only level 1 | how many yeses for level 3 | how
    many do you need for a level | do we have to get all of level 1 before level 2 | can you be level 3 if you miss
    one at level 1`),
  levels: phrases(`
    what do the levels go up to | how high does it go | what is the top one called | what are the steps on the scale
    | what are the rungs | what comes after established | what's above established | what's below leading | what's
    between started and leading | how does the scale work | what's a good level to be at | which level is good |
    which level should a council be at | what level do most people aim for`),
  level: phrases(`
    is {level} good or bad | is {level} any good | is {level} decent | is {level} where we should be | what does
    {level} get us | what would {level} look like here | what does being {level} mean for us | what makes you
    {level} | what's so special about {level} | what would an inspector expect at {level} | what do you have to do
    for {level} | what's {level} when it's at home | describe {level} to me | {level} in plain words`),
  functions: phrases(`
    what are the nine things | remind me what the nine are | remind me what the areas are | name the nine | name the
    areas | list all of the areas | what topics are in it | what does it cover overall | what is it going to ask
    about | what sort of things does it ask about | what kind of stuff will I be asked | what are the main headings
    | how is it split up | how's it broken down | what are the parts of it`),
  functionMeaning: phrases(`
    what's {function} when it's at home | what on earth is {function} | what is {function} supposed to be |
    what is in the {function} section | what does the {function} bit deal with | what kind of thing comes under
    {function} | what does {function} take in | what all does {function} cover | tell me what the {function} one is
    about | what does that {function} section look at | what does the {function} part want to know | what will you
    ask about {function} | what's asked in {function} | does {function} deal with contracts | does {function}
    include procurement | does {function} cover libraries | does the {function} part cover websites | does
    {function} deal with laptops | is {name} part of {function} | would {name} come under {function} | is social
    media under {function} | do websites come under {function} | is gdpr in the {function} section | does {function}
    take in training | where does {function} start and stop | {function}, what's that about | {function}, what is
    that`),
} as const
