// English examples for the matcher: how people ask for results, gaps, levels and functions.

import { phrases } from '../phrase-list.ts'

export const results = {
  results: phrases(`
    how is it looking so far | how are things looking | scores on the doors | how does it look so far |
    let's see the scores | see the score | see the scores | see our score | allowed to see the score |
    can i see the score yet | show us how we have done | show me how we did | what mark did we get |
    our mark out of five | what's our mark | how bad is it | how good is it looking | how bad are we |
    are we any good | what is our digital maturity | our digital maturity | how mature are we digitally |
    are we digitally mature | results | result | score | scores | report | show me results |
    show results | see results | my results | what is my score | what is our score | what did we score |
    what are my results | what are our results | how did we do | how did i do | how did it go | how mature are we |
    what level are we | which level are we at | what level are we at | our maturity | maturity level |
    where do we stand | overall score | overall result | show the score | results so far |
    dashboard | outcome | final result | results for {function} | score for {function} |
    how are we doing on {function} | how did we do in {function} | show {function} results |
    what level are we in {function} | what is our level for {function} | level of {function} |
    show us the results | can i see my results | can i see the results | can i see the results yet |
    could i see our results | let me see the results | let me see my score | show me my score |
    give me my results | give me the results | results please | score please | the score please | my score |
    our score | our results | the results | what's my result | what's the result | what's the score |
    what's our overall score | what score did we get | what score have we got | what did we get | what did i get |
    what have we got so far | what did it come out as | how have we done | how have we scored | how did we score |
    how did we get on | how did i score | how are we doing | how are we doing overall | how are we looking |
    how are we doing so far | how do we look | how good are we | how digital are we | how mature is our council |
    how digitally mature are we | what's our level | what's my level | what level am i | what level did we get |
    what level have we reached | which level have we reached | which level are we | what maturity level are we |
    our level | overall level | what's our maturity | what's the overall picture | give me the overall picture |
    where are we strongest | what are we good at | what are our strengths | strengths |
    which is our best function | which area is strongest | what do we do well | how are we rated |
    what's our rating | show the overall score | current score | interim results | final score |
    show the scorecard | results for all functions | {function} results | {function} score |
    our {function} score | what did we get for {function} | what did we score for {function} |
    what's the score for {function} | what's our score for {function} | what level is {function} |
    what level are we for {function} | what level are we at for {function} | how did {function} do |
    how is {function} doing | how are we on {function} | how are we with {function} |
    how good are we at {function} | show results for {function} | show me results for {function} |
    show me the {function} results | results of {function} | see results for {function} |
    see the score for {function} | where do we sit | where do we sit overall | where are we overall |
    what's the overall result | how did it come out | how did we come out | what's the verdict |
    what's the damage | what did it say about us | how's {function} looking | how is {function} looking |
    how does {function} look | where are we on {function} | where are we with {function} |
    what's the result for {function}`),
  gaps: phrases(`
    what would make us a better council | what would make us a stronger council | what would make us better | what
    would make us a top council |
    what is our weakest link | where is our weakest link | which one is the weakest link |
    where should we focus | what should we focus on | what do we do to get better | how do we get better |
    what would move the needle | what moves the needle | what would make a difference |
    what makes the biggest difference | move us forward | what do i need to sort out | what needs sorting |
    what needs sorting out | what should we sort out first | what do we need to fix |
    what do we need for level {level} | what do we need to get to level {level} | what needs fixing first |
    what would move us up a level in {function} | how do we move up in {function} | things to fix | what to fix |
    give me some things to fix | three things to do | what three things should we do |
    a list of things to improve | gaps | gap | roadmap | actions | what next | what should we do next |
    what should we do first | what should we improve | what do we need to do | what do we do next |
    how do we improve | how can we improve | how do we reach the next level | how do we get to level {level} |
    what is missing to level {level} | what would get us to level {level} | recommendations | next steps |
    suggestions | improvements | areas for improvement | weaknesses | where are we weak | what are we bad at |
    priorities | to do list | action list | what are our gaps | show me the gaps | gap analysis |
    where are the gaps | gaps in {function} | gaps for {function} | how do we improve {function} |
    what should we do about {function} | what's next after this | what should we be doing |
    what should we be doing next | what do we need to do next | what do we have to do next |
    what do we need to improve | what needs improving | what needs work | what needs fixing | what should we fix |
    what should we fix first | what should we tackle first | what should we work on |
    what should we work on first | what should we prioritise | what are the priorities | what are our priorities |
    what's the priority | top priorities | top three priorities | top three | what comes first |
    where should we start improving | where do we start improving | where do we need to improve |
    where can we improve | where are we weakest | where are we falling short | where do we fall short |
    where are we behind | where are we furthest behind | what are we missing | what do we lack |
    what are our weaknesses | what are our weak spots | weak spots | weakest areas | which function is weakest |
    which area is weakest | what's our weakest area | worst areas | what's holding us back | what's stopping us |
    what would it take | what would it take to get to level {level} | how do we get to level {level} from here |
    how do we reach level {level} | how do we move up | how do we move up a level | how do we go up a level |
    how do we get up to the next level | how do we get to the next level | how do we get higher |
    how do we raise our score | how do we increase our score | how do we get a better score |
    how can we do better | how could we improve | how to improve | how might we improve | improve | tips | advice |
    give us some advice | what do you recommend | what do you suggest | what would you suggest |
    what would you do | any recommendations | any suggestions | any advice | recommended actions |
    list of actions | list of gaps | show gaps | show me our gaps | show me the actions | show me what to do |
    tell us what to do | what to do next | what's the next step | what are the next steps |
    what actions do we need to take | what actions should we take | what's missing from {function} |
    what do we need to do for {function} | what do we need to do about {function} | how can we improve {function} |
    what are the gaps in {function} | improvements for {function} | how do we improve on {function} |
    what next for {function} | what would move us up | what would move us to the next level |
    what would get us to the next level | what takes us to the next level |
    what does it take to get to level {level} | what does it take to be {level} |
    what does it take to reach {level} | what do we need to be {level} | how do we become {level} |
    tell me what to fix | tell me what to improve | tell us what to fix | where do we go from here |
    what's the quickest win | quick wins | easy wins | low hanging fruit | biggest gaps | our biggest gap |
    where should we put our money | where should we invest`),
  plan: phrases(`
    pln | plna |
    what actions have we agreed | which actions have we agreed | our agreed actions | what have we agreed to do |
    agreed actions |
    plan | action plan | improvement plan | make a plan | our plan | show the plan | who does which action |
    assign an action | assign actions | the plan | what's the plan | what's our plan | our action plan |
    show me the plan | show me an action plan | show the action plan | show me our action plan |
    make an action plan | make us a plan | make me an action plan | create a plan | create an action plan |
    draft an action plan | write an action plan | give me an action plan | give me a plan | give us a plan |
    can you make a plan | can you make an action plan | can you give us an action plan | can i get an action plan |
    can i have an action plan | can we have a plan | do we get an action plan | is there an action plan |
    is there a plan | i need an action plan | i want an action plan | we need a plan | we need an action plan |
    delivery plan | development plan | plan of action | strategy plan | next year's plan | who does what by when |
    who is doing which action | who owns which action | who owns this action | our actions | my actions |
    action tracker | track our actions | task list | our tasks |
    overdue actions | which actions are overdue | what is overdue | which actions are due | give a gap an owner |
    assign a gap | assign gaps to people | who closes which gap`),
  level: phrases(`
    what is level {level} | what does level {level} mean | explain level {level} | level {level} |
    meaning of level {level} | what is {level} | what does {level} mean | tell me about level {level} |
    what's level {level} mean | what does a level {level} mean | what does level {level} look like |
    what does level {level} involve | what is a level {level} | what is a level {level} council |
    what does a level {level} council look like | what is meant by level {level} |
    what does it mean to be level {level} | what does being level {level} mean | what does it mean to be {level} |
    define level {level} | define {level} | describe level {level} | explain {level} | explain what {level} means |
    explain level {level} to me | meaning of {level} | tell me what level {level} means |
    tell me what {level} means | what do you mean by level {level} | what do you mean by {level} |
    what's {level} mean | what is {level} level | what is the {level} level | level {level} meaning |
    {level} meaning | {level} level | is level {level} good | is level {level} bad | is {level} good |
    is {level} bad | how good is level {level} | what is level {level} {level} | what does {level} look like |
    {level} |
    define {level} please | what does {level} actually mean | what does {level} involve | what's meant by {level}`),
  levels: phrases(`
    levels | the levels | what are the levels | what do the levels mean | explain the levels | what are the five
    levels | what is a level | how many levels are there | how do levels work | maturity levels | maturity model |
    meaning of the levels | what are levels | what levels are there | what are the different levels | what are the
    maturity levels | what do levels mean | what do the different levels mean | what do the five levels mean | what
    does each level mean | what are the stages | what does the level mean | what does my level mean | what does our
    level mean | explain levels | explain the five levels | explain the different levels | explain the maturity
    levels | tell me about the levels | describe the levels | list the levels | show the levels | show me the levels
    | how many levels | what's the top level | what is the highest level | what's the lowest level | what is the
    maximum level | what's the best level | what level is best | what level should we be | what's a good level |
    level definitions | definitions of the levels | meanings of the levels | difference between levels | difference
    between the levels | what's the difference between the levels | what is the difference between level {level} and
    level {level} | what is the difference between level {level} and {level} | what is the difference between {level}
    and {level} | difference between {level} and {level} | difference between level {level} and level {level} |
    difference between level {level} and {level} | how is {level} different from {level} | how is {level} different
    to {level} | how does {level} differ from {level} | how is level {level} different from level {level} | compare
    {level} and {level} | compare level {level} and level {level} | {level} vs {level} | {level} versus {level} |
    {level} or {level} | is {level} better than {level} | is {level} higher than {level} | which is better {level} or
    {level} | which is higher {level} or {level}`),
  functions: phrases(`
    functions | function | the functions | what are the functions | what are the nine functions |
    list the functions | list functions | which functions are there | sections | topics | areas | categories |
    what topics are there | what does it cover | what does the assessment cover | choose a function |
    what functions are there | what are functions | what are these functions | what is a function |
    what are the key functions | what are the 9 functions | what are the areas | what are the sections |
    what are the topics | what are the themes | what are the categories | what sections are there |
    what areas are there | what areas does it cover | what areas do you cover | what areas does this cover |
    what subjects does it cover | what topics does it cover | what topics do you cover | what does this cover |
    what do you cover | what is covered | what's in it | what's in the assessment | what's included |
    what does it ask about | what will you ask about | what do you ask about | what are the questions about |
    what are the questions on | what is it about | show functions | show the functions | show me the functions |
    show all functions | show me the sections | show the sections | list sections | list the sections |
    list the areas | list the topics | list areas | list all the functions | list of functions | list of sections |
    name the functions | name the nine functions | nine functions | the nine functions |
    how many functions are there | how many sections are there | which areas are there | which sections are there |
    tell me the functions | structure of the assessment | how is it organised | how is it structured | parts |
    chapters | themes | modules | swyddogaethau`),
  functionMeaning: phrases(`
    {function} | digital {function} | what is {function} | what does {function} mean | what does {function} cover | explain {function} |
    tell me about {function} | what is {function} about | what is in {function} | meaning of {function} |
    describe {function} | show me {function} | show {function} | see {function} | what's {function} cover |
    what does {function} include | what does {function} involve | what is covered in {function} |
    what is covered by {function} | what is covered under {function} | what comes under {function} |
    what counts as {function} | what's included in {function} | what do you mean by {function} |
    what is meant by {function} | what's that {function} one | explain {function} to me |
    can you explain {function} | tell me what {function} covers | tell me more about {function} |
    define {function} | definition of {function} | scope of {function} | info on {function} | {function} info |
    {function} meaning | about {function} | the {function} function | what is the {function} function |
    what is the {function} section about | what does the {function} section cover |
    what does the {function} function cover | what are the {function} questions about |
    what is the {function} part about`),
  scoring: phrases(`
    how is the score calculated | how is this calculated | how is it scored | how does scoring work | how do you
    score | how do you work out the score | how do you calculate the level | how are levels worked out | how are the
    levels calculated | scoring | what does the score mean | what does my score mean | what do the results mean |
    explain the results | explain my score | explain the score | what is a good score | is that good | is this good |
    why is my score so low | why are we at level {level} | why only level {level} | why level {level} | why is the
    level so low | i do not understand the results | what does working towards mean | what does commitment mean |
    what is a commitment | what is a practice | difference between commitment and practice | method | methodology |
    how is the score worked out | how is it worked out | how is the result worked out | how are results worked out |
    how are the results worked out | how are the results calculated | how is the level calculated | how is the level
    worked out | how is the level decided | how are levels decided | how are the levels worked out | how is my score
    calculated | how is our score calculated | how did you get that score | how did you get that | how did you get to
    that score | how did you work that out | how did you come up with that | how did you come up with that score |
    how did you calculate that | how do you calculate it | how do you calculate the score | how do you calculate the
    results | how do you get the score | how do you work it out | how do you work out the level | how do you work out
    the levels | how do you work out our level | how do you work out my score | how do you decide the level | how do
    you decide what level we are | how do you mark it | how is it marked | how is this marked | how is this scored |
    how are we scored | how are we marked | how are answers scored | how does the scoring work | how does the score
    work | how does the marking work | how does it get scored | how do points work | how many points is a yes | how
    many points | what's the scoring | what's the scoring system | what's the maths | explain the scoring | explain
    how it's scored | explain the calculation | explain how you worked it out | what's the calculation | show your
    working | marking scheme | scoring system | scoring method | weighting | is it weighted | are questions weighted
    | are all questions equal | do all questions count the same | why is our score so low | why is it so low | why so
    low | why did we score so low | why is my level so low | why are we so low | why are we only level {level} | why
    are we only at level {level} | why are we level {level} | why are we not level {level} | why aren't we level
    {level} | why aren't we higher | why aren't we at a higher level | why is our level {level} | why are we level
    {level} for {function} | why did we get level {level} | why did we get that | why did we get that score | why
    that score | why this level | that score seems low | that score is wrong | that can't be right | that result is
    wrong | the result is wrong | the score is wrong | the level is wrong | i disagree with that result | i disagree
    with the result | i disagree with the score | i don't agree with that result | i don't agree with the score | i
    don't agree with that | we're better than that | that's not fair | that doesn't seem fair | what does a score of
    mean | what does the number mean | what do the numbers mean | what is a good result | is our score good | is that
    a good score | is that bad | is this bad | what does typical level mean | what does in place mean | what is a
    criterion | what are criteria | does not sure count as no | does not sure count | does not sure count as a no |
    does not sure count against us | does a not sure count as no | is not sure the same as no | is not sure a no | is
    not sure treated as no | what happens if i say not sure | what happens when i say not sure | what does not sure
    do | what does not sure count as | what if i say not sure | what if i'm not sure | what happens to not sure
    answers | does unanswered count as no | does skipping count as no | does skipping count | do skipped questions
    count | do skipped questions count against us | does skipping a question affect the score | does a blank count as
    no | does a blank answer count | what happens if i skip | what happens if i leave one blank | what happens if i
    don't answer | does a no bring our score down | does a no lower the score | does a no count against us | does no
    lower our score | does no hurt our score | does it matter if i say no | does saying no matter | will a no bring
    our score down | will saying no lower our score | will no affect the score | do we lose points for no | do we
    lose marks for a no | what happens if i say no | what happens if we say no | is it bad to say no | is it bad to
    say not sure | do n/a answers count | does n/a count | does not applicable count against us | does the last
    question count`),
  compare: phrases(`
    where are we versus the rest | where are we against the rest of {name} | us versus everyone else | how are we
    versus our neighbours |
    how do we look next to {name} | next to {name} | next to other councils | how do we sit against others |
    where do we sit against {name} | how does {name} do | how did {name} do | how is {name} doing |
    how do we compare with {name} | compare us with {name} | are we better than {name} | what did {name} get |
    what did {name} score | how are we doing against {name} | compare with other councils |
    compare us with other councils | compare to other councils | how do we compare |
    how do we compare with others | how do we compare to other councils | how do others do |
    how are other councils doing | what did other councils score | benchmark | benchmarking | other councils |
    average | national average | ranking | rank | league table | are we better than others | are we above average |
    compare us | compare us with others | compare us to others | compare us with similar councils |
    compare with similar councils | compare with our neighbours | compare with neighbouring councils |
    compare with the average | compare with the national average | comparator | comparators |
    can i compare with other councils | can we compare with other councils | can we compare ourselves |
    can we see other councils | can i see other councils | can i see other councils' results |
    can i see how others did | can you compare us | can you benchmark us | benchmark us | benchmarks |
    peer comparison | how do we benchmark | how do we stack up | how do we measure up | how do we rank |
    how do we fare | how do we compare nationally | how do we compare to others |
    how do we compare with similar councils | how do we compare with our neighbours |
    how do we compare to similar councils | how did others do | how did other councils do |
    how did other councils score | how did everyone else do | how are others doing |
    how are we doing compared to others | how is everyone else doing | how does our council compare |
    how does this compare | how does this compare to others | how does it compare | how do other councils do |
    how do other councils score | what's the average | what is the average score | what's the national average |
    what's the national picture | what do other councils get | what do others score | what do other councils say |
    what did others say | what did other councils say | what have others said | are we better than other councils |
    are we better than average | are we worse than others | are we getting worse | are we ahead of others |
    are we behind others | are we behind other councils | are we average | are we normal | are we top |
    are we bottom | is that above average | is our score better than others | is there a league table |
    is there a ranking | is there benchmarking | is there an average | did we do better than others |
        who is best | who is top |
    which council is best | which councils are best | which council scored highest | where do we rank |
    where are we in the table | where do we come | our ranking | rankings | rank us | other authorities |
    other organisations | neighbouring councils | national picture | national comparison | against other councils |
    year on year change`),
} as const
