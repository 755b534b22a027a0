// More English examples for the matcher, from many kinds of speakers: how people ask about levels, functions and the score.

import { phrases } from '../phrase-list.ts'

export const levels = {
  level: phrases(`
    what makes a council a {level} | what would make us a level {level} council | what makes us a {level} |
    what is level {level} all about | describe {level} for me | what do you have to do to be level {level} |
    what do you have to do to be {level} | what do we have to do to be {level} | what do you need to be {level} |
    what do you need for level {level} | what is a {level} council | what is a council at level {level} like |
    what's level {level} about | what's it like at level {level} | what level {level} is | what level {level} means |
    what happens at level {level} | what counts as level {level} | what counts as {level} |
    what makes a council level {level} | what makes a council {level} | what makes us {level} |
    what makes it level {level} | what would level {level} look like | what would {level} look like |
    what would being {level} look like | what are the requirements of level {level} |
    what does it take to count as {level} | what does {level} look like in practice | what does a {level} council do |
    what does {level} stand for | what do you call level {level} | what's the name of level {level} |
    tell me about {level} | tell me about level {level} please | info on level {level} | level {level} info |
    level {level} definition | level {level} description | level {level} please | level {level} explained |
    definition of level {level} | definition of {level} | description of level {level} | details of level {level} |
    how do you define level {level} | how do you define {level} | how would you describe level {level} |
    who is level {level} | so what is level {level} | is level {level} ok | is level {level} any good |
    is level {level} the best | is {level} the top | is {level} ok | what would make us a {level} council |
    what would make us {level} | tell me what a level {level} means | is {level} better than i think |
    tell me what a 4 means | what does a 4 mean`),
  levels: phrases(`
    how many levels are there and what are they | what's the scale | run me through the maturity stages | scale | the
    scale | rating scale | scoring scale | the rating scale | what scale do you use | what scale is it on | explain
    the scale | explain the levels to me | explain the levels please | explain the stages | explain the five stages |
    explain how the levels work | the five levels | five levels | all five levels | all levels | all the levels |
    list all levels | list of levels | name the levels | names of the levels | what are the levels called | what are
    the names of the levels | what do the levels mean in practice | what do the levels stand for | what do the
    numbers 1 to 5 mean | what does 1 to 5 mean | what does the scale mean | what are the grades | what are the bands
    | what are the tiers | what are the steps | bands | tiers | grades | stages | stages of maturity | maturity scale
    | maturity ladder | maturity stages | the ladder | levels of maturity | levels explained | levels please | levels
    meaning | level meanings | meaning of levels | definitions of levels | tell me the levels | tell me about the
    scale | talk me through the levels | take me through the levels | walk me through the levels | go through the
    levels | show levels | show all levels | show me all the levels | how do the levels differ | how are the levels
    defined | how do you go up a level | how does one go up a level | what's the difference between the stages |
    what's the top of the scale | what is the best you can get | highest possible level | what's the maximum | what
    is the max level | what is started resourced established managed
    leading | started resourced established | what comes after {level} | what comes after level {level} | what comes
    before {level} | what's above level {level} | what's below level {level} | which is the best level | which is the
    top level`),
  functionMeaning: phrases(`
    what does {function} mean here | what falls under {function} | what is {function} all about |
    what does {function} look at | what does {function} ask about | what does {function} stand for |
    what sort of things are in {function} | what sort of thing is {function} | what goes under {function} |
    what's part of {function} | what kind of questions are in {function} | explain the {function} function |
    explain what {function} is | explain what {function} covers | describe the {function} section |
    tell me about the {function} section | tell me what {function} is | coverage of {function} |
    more about {function} | is that part of {function} | does {function} include phones |
    does {function} include schools | does {function} cover ai | does {function} cover gdpr |
    why is {function} in this | why does {function} matter | why {function} |
    what has {function} got to do with digital | what has {function} to do with it | what's the {function} bit about |
    which questions are in {function} | what will you ask on {function} | remind me what {function} is`),
  functions: phrases(`
    which areas are you going to ask about | what's the list of sections | what are the nine areas |
    what are the nine sections | the nine areas | nine areas | all nine functions | all functions |
    all the functions | list all functions | list of areas | list of topics | list topics | list the nine functions |
    names of the functions | what are the functions called | what are the parts | what parts are there |
    what parts does it have | what are the headings | what are the domains | what are the dimensions |
    what are the pillars | what are the chapters | domains | dimensions | pillars | headings | subjects |
    categories please | which topics | which areas | which sections | which subjects | which themes do you look at |
    what do you look at | what do you assess | what do you measure | what does it measure | what does it assess |
    what does the assessment look at | what does it look at | what does it involve in terms of topics |
    what all does it cover | what kind of things do you ask | what kinds of things does it ask |
    what kind of stuff is in it | what will the questions be about | what are the questions like |
    what sort of questions do you ask | what sort of questions are there | what sort of things will you ask |
    what areas of the council does it cover | what bits of the council does it cover | does it cover cyber security |
    does it cover social care | does it cover people as well as tech | is it just about it |
    is it only about technology | is it all about technology | is this just it stuff | show sections |
    show the list of functions | show me the areas | show me all functions | show me the nine functions |
    tell me about the functions | explain the functions | explain the functions to me | explain functions |
    explain the nine functions | explain the sections | outline of the assessment | outline | structure |
    how is the assessment structured | how is it divided up | contents | table of contents | index | syllabus`),
  scoring: phrases(`
    how do you calculate this | how is the number worked out | what's the pass mark | are all questions weighted
    equally | what's a commitment gap | how do you score it | how do you score us | how do you score this | how do
    you get that number | how did you get to that number | how did you arrive at that | how is it calculated | how is
    the result calculated | how are levels calculated | how are the answers scored | how are points awarded | how are
    the points worked out | how are we judged | how are we assessed | how are you scoring this | how are results
    calculated | how many points for a yes | how many points do i get | how many points is each question | how much
    is each question worth | how does the maths work | how does the calculation work | how does the rating work | how
    does it work out the score | how does it decide the level | what is the scoring method | what is the method |
    what's the methodology | what's the formula | what algorithm do you use | what does our score mean | what does
    this score mean | what does 2.4 mean | what does 3.5 mean | what does 3.5 out of 5 mean | what does the
    percentage mean | what's a bad score | what is a pass | what is the maximum score | what's the max score | what's
    the highest score | what's the highest you can get | what is the top score | what is commitment | what is the
    difference between a commitment and a practice | commitment vs practice | commitment and practice | what does
    practice mean | what does promised mean | what does more promised than practised mean | what does practised mean
    | what is the commitment index | what is the practice index | what's the projected score | what does projected
    mean | what does furthest behind mean | what is the typical level | what does criteria mean | why did we only get
    that | why did we get that level | why is our level so low | why is our score low | why is our score 3.5 but
    level {level} | why is the score higher than the level | why is my score different from my level | why doesn't
    the score match the level | why is {function} level {level} | is a no bad | is no a bad answer | is not sure bad
    | is there a pass mark | is there a right answer | is there a wrong answer | is there a pass or fail | is it pass
    or fail | is it a pass | can you fail | can we fail | can you fail this | do we pass | did we pass | did we fail
    | do blank answers count | do unanswered questions count | do unanswered questions count as no | do not sures
    count | do notes change the score | do notes affect the score | does no count against us | does it count against
    us | does skipping count against me | does skipping affect the score | does not applicable affect the score |
    does not sure lower our score | does not sure affect the score | does leaving it blank affect the score | does
    evidence affect the score | does it matter if i say not sure | does it matter if i skip | does it average the
    functions | is it an average | is it an average score | is it a mean or a median | are some questions worth more
    | are some questions more important | are the questions weighted | are they weighted | are they all worth the
    same | weightings | weights | scoring rules | scoring methodology | scoring guide | the scoring | scoring please
    | mark scheme | the methodology | explain our score | explain the result | explain the results to me | explain my
    results | explain the numbers | explain this number | explain that score | help me understand the score | help me
    understand the results | help me read the results | i don't understand the score | i don't understand my score |
    i don't understand this number | that score seems wrong | our score seems too low | our score looks wrong | that
    score can't be right | that's not a fair score | the scoring is unfair | how come we only got 2.1 | how come we
    got that | how come it's so low | do i lose marks for not sure | is 3 out of 5 decent | why does it say level
    {level} when the score is 3`),
} as const
