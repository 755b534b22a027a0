// English examples for the matcher, in short everyday words: what the bot cannot help with, and sentences about the council.

import { phrases } from '../phrase-list.ts'

export const beyond = {
  offTopic: phrases(`
    is it going to chuck it down tomorrow | is it going to snow tomorrow | what time is the last bus |
    tell us a joke while I wait | arrange a meeting with the team for monday | set up a meeting for me |
    can I add a question of our own | can you add another question | could you add a question about drones |
    what would you put if you were me | what would you answer | what did birmingham say for this question |
    what did other councils put here | can you make the results look better |
    did the rangers win | did celtic win | what's the score in the match | is the match on tonight | who's playing
    tonight | is it going to rain at the weekend | is it cold out | what's the weather doing | printer on floor 2 is
    jammed | the printer is jammed again | the printer's broken | photocopier is out of paper | my monitor isn't
    working | my laptop won't turn on | can't log in to outlook | the wifi is down | is room 3 free | book a desk
    for thursday | what's on in the canteen | is the canteen open | how much leave have I got left | what's the bin
    day | when are my bins collected | there's a pothole in my street | I want to report a pothole | my council tax
    is wrong | can I get a planning application form | book a gp appointment | write me an email to my boss | write
    my report for me | translate this for me | what's on telly`),
  described: phrases(`
    yes since april | two out of three directorates do | three of our five services do | it's on the list for next
    year | on the list for next year's budget | we'll have one from april | we will do from april | it was a yes
    until the reorganisation | we had one until she retired | the last one retired and nobody replaced him | we lost
    the post in the restructure | we lost that post last year | the post was cut | it got cut in the budget |
    cabinet are looking at it in the autumn | it's going to full council in june | it's with procurement | our head
    of it does that | sarah in resources does it | my director leads on it | one of the managers does it on the side
    | we do it for staff but not for members | only the big services do it | the county side does and the district
    side doesn't | I think finance have something | I've heard there is one somewhere | someone told me there is one
    | IT say they do it | they say they do it every month | the supplier says it does | not since the merger | we
    did before covid | depends if you count the interim | approved last week but not live | approved in january but
    not live yet | agreed last month but not started | signed off but not live | bought but not installed | bought
    it but nobody uses it | written but not published | designed but not built | adopted but not followed | ordered
    but not delivered | tested but not rolled out | live in one service only | live since march but only for housing
    | launched last year and then dropped | drafted and waiting for the lawyers | ready but not announced |
    recruited but not in post yet | funded but not spent | budgeted for but not bought | there on paper but nobody
    follows it | a colleague told me we do | a colleague told me we have one | I was told we do | I'm told we have
    one but I've never seen it | someone said there is one but I have not seen it | my colleague says we do but I
    haven't seen it | I've heard we have one but never seen it | they told me we do but I can't find it | apparently
    we have one though I have never seen it | the director says we do | oh no | did that last year | did that years
    ago | done that years ago`),
} as const
