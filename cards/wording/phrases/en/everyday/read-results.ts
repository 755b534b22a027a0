// English examples for the matcher, in short everyday words: questions of people who have just seen their results.

import { phrases } from '../phrase-list.ts'

export const readResults = {
  scoring: phrases(`
    where does this figure come from | where did this figure come from | where has this figure come from | where did
    these figures come from | where do those figures come from | where does that figure come from | where did that
    number come from | where does this number come from | where does this score come from | where has our score come
    from | where has the number for us come from | where did our score come from | where did you get this number from
    | where did you get that figure from | where did you get our score from | where do you get that number | where are
    you getting these numbers from | where are you getting that score from | how did you get this figure | how did you
    get that number | how did you get to this score | how did you get our score | how did you arrive at this | how did
    you arrive at that score | how did you arrive at the figure | how was this worked out | how were these figures
    worked out | how was the figure worked out | how was our score worked out | how was this arrived at | how has this
    been calculated | how were the results calculated | what is this figure based on | what is the score based on |
    what are these figures based on | what's that score based on | what's the figure based on | what makes up the
    score | what makes up this figure | what goes into this figure | what feeds into the score | what's behind the
    score | what's behind this number | what does the figure mean | what does this figure mean | what does this number
    mean | what does the number mean | what does our score mean | what does the score mean | what do these figures
    mean | what do the numbers mean | what does the per cent mean | what do the percentages mean | what does per cent
    in place mean | explain the figure | explain this figure | explain our score | explain the score to me | explain
    how you got this | can you explain the score | can you explain this figure | who calculated this | who calculated
    the score | who worked out the score | who came up with this score | who gave us this score | who scored us | who
    marked this | did you work this out | so where do you get the score from | why is it low | why so low | why is it
    that low | why is it only that | why such a low score | why such a low mark | why is the score low | why are our
    results so low | why are the figures so low | why is the overall so low | why is the overall score so low | why
    are we only level {level} | why are we only at level {level} | why are we at level {level} | why only level
    {level} | why just level {level} | why just a {level} | why did we only get {level} | why did we only get level
    {level} | how are we only level {level} | how come we are only level {level} | how come we only got level {level}
    | how come it's only level {level} | how come it's so low | how can it be only level {level} | how can we be only
    level {level} when we said yes | why level {level} when we said yes to most | why level {level} when we said yes
    to nearly all of it | we said yes to nearly everything and we are only level {level} | we said yes to most of them
    and still got level {level} | we answered yes to nearly all of them why is it level {level} | i said yes to almost
    everything why is it so low | i said yes to nearly everything | i said yes to most of it and it still says level
    {level} | nearly all our answers were yes so why level {level} | most of our answers were yes why is the score low
    | most were yes so how come level {level} | we ticked yes to nearly everything | we do most of this so why is it
    low | loads of yeses and still level {level} | all those yeses and only level {level} | why isn't it level {level}
    | why isn't our score higher | why aren't we higher | why aren't we on level {level} | why are we not higher | why
    not level {level} | why not higher | i expected higher | i expected a higher score | i expected better | we
    expected better than that | i thought we would be higher | thought we'd do better than that | thought we would
    score more | i thought we'd get more | that's lower than i expected | that's lower than i thought | lower than
    expected | that's low | that's very low | that's a low score | that seems a bit low | that seems harsh | a bit
    harsh | that's harsh | bit harsh that | that's not fair | that's unfair | seems unfair | that's a bit rough | what
    brought the score down | what dragged us down | what's bringing us down | what pulled the score down | why did we
    get so little | why did we get a low score | why did we get that score | why did we get such a bad score | how can
    a high score be a low level | how can the score be high and the level low | how can we have most in place and be
    level {level} | why is the level lower than the score | why does the score not match the level | the score and the
    level don't match | score says one thing and level says another | why does it say not started | why does it say
    nothing in place | why does it say working towards level {level} | how can it say not started when we said yes |
    it says level {level} but we do nearly all of it`),
  gaps: phrases(`
    why is {function} so low | why is {function} low | why is {function} only level {level} | why is {function} only a
    {level} | why is {function} only at level {level} | why is {function} at level {level} | why did {function} come
    out so low | why did {function} do so badly | why is {function} so bad | why is {function} behind | why have we
    only got {level} for {function} | why have we got level {level} for {function} | why did we get {level} for
    {function} | why did we get level {level} in {function} | how come {function} is only level {level} | how come
    {function} is only a {level} | how come {function} is so low | how come we only got {level} for {function} | how
    come {function} came out at level {level} when we said yes to most | why is {function} only level {level} when we
    said yes to nearly everything | we said yes to most of {function} so why level {level} | what's wrong with
    {function} | what's up with {function} | what went wrong with {function} | what's holding {function} back | what's
    keeping {function} at level {level} | what is stopping {function} getting to level {level} | what would it take to
    get {function} up a level | what would it take to get us up to the next level on {function} | what would it take
    to reach level {level} on {function} | what would get {function} to level {level} | what would get {function} up
    to the next level | what gets {function} to the next level | how do we get {function} to level {level} | how do we
    get {function} up to level {level} | how do we get {function} up a level | how do we get to level {level} in
    {function} | how do we get to level {level} on {function} | how do we get to the next level in {function} | how do
    we get to the next level for {function} | how do we get from level {level} to level {level} in {function} | how do
    we get from {level} to {level} on {function} | how do we go from {level} to {level} in {function} | how far is
    {function} from level {level} | how far off level {level} is {function} | how close are we to level {level} on
    {function} | how near are we to the next level in {function} | what's missing for level {level} in {function} |
    what is missing to the next level in {function} | what do we need for level {level} in {function} | what do we
    need for the next level in {function} | what do we have to do to get to level {level} in {function} | what do we
    need to do to move up in {function} | what's left to do in {function} | what should we do next in {function} |
    what should we do first in {function} | what should we fix first in {function} | how do we bring {function} up |
    how do we move {function} up | how can we move up a level on {function} | how do we raise {function} | what should
    we do with these results | what do we do with these results | what do we do with this now | what do we do with the
    results | what are we meant to do with this | what are we supposed to do about it | what should we do about it |
    what should we be doing about this | what should we be doing about it now | what do we do about the results | what
    can we do about it | so what should we do about it | we have seen our scores what should we do | we have seen the
    results so what now | got the results what should we do | now we have the results what do we do | now that we have
    our scores what comes next | we have got our scores what next | i have seen the results what should i do next |
    what happens after the results | what should happen next | what should come first | where should we start | where
    would you start | where do we begin with this | where do we start with all this | where do we start fixing this |
    where do we start to improve | which one should we do first | which gap should we close first | what is the most
    important thing to fix | most important thing to do | what would make the most difference | what would help most |
    what would help us most | what gives us the most for the least | what one thing would lift our score | what would
    lift the score | what would raise the score | what would bring the score up | how do we bring the score up | how
    do we get the score up | how do we get a higher level | how do we get up a level | how do we climb a level | how
    do we get past level {level} | how far are we from the next level | how far off the next level are we | how close
    are we to the next level | how many more do we need for the next level | how many more yeses do we need | what do
    we have to do to move up`),
  targets: phrases(`
    who set the target | who set the targets | who sets the target | who sets the targets | who sets our targets | who
    set our target | who set that target | who set these targets | who decided the target | who decided the targets |
    who decided our target | who decided on the target | who decides the target | who decides what the target is | who
    chose the target | who chose the targets | who chose our targets | who picked the target | who picked these
    targets | who agreed the target | who agreed these targets | who says our target is level {level} | who says the
    target is {level} | who said we should be aiming for level {level} | who came up with the target | who came up
    with these targets | who made up the targets | who put the targets in | where did the target come from | where did
    the targets come from | where does the target come from | where do the targets come from | where does our target
    come from | where is the target from | where have these targets come from | where did you get the target from |
    what is the target based on | what are the targets based on | what's our target based on | why is our target level
    {level} | why is the target level {level} | why is the target {level} | why are we aiming for level {level} | why
    level {level} as a target | why is level {level} the target | why that target | why are the targets the same for
    all functions | why is every target level {level} | why is the target for {function} level {level} | who set the
    target for {function} | whose target is it | whose targets are these | whose target is this | is that your target
    or ours | are these our targets or yours | is the target a government one | is the target national | is the target
    set by the government | did we set this target | did i set this target | did we choose the target | we never set a
    target | i never set a target | nobody set a target | i don't remember setting a target | what is a target | what
    does target mean | what does the target mean | what's meant by the target | what does target level mean | what is
    the target for | is the target compulsory | do we have to reach the target | do we have to hit the target | what
    happens if we miss the target | is level {level} a requirement | is the target fixed | is the target a rule`),
  picture: phrases(`
    what does the chart show | what does the chart mean | what does the chart tell me | what does the graph show |
    what does the graph mean | what is this chart | what is the chart | what's the chart showing | what is the graph
    showing | what is the chart telling us | what am i looking at here on the chart | how do i read this chart | how
    do i read the graph | how do you read the chart | how to read the chart | explain the graph | explain this chart |
    explain the picture | can you explain the chart | talk me through the chart | i don't understand the chart | i
    don't understand the graph | i don't understand this picture | i can't read the chart | chart makes no sense | the
    chart is confusing | what is the spider diagram | what does the spider web show | what is the web thing | what's
    the spiky shape | what's that shape | what does the shape mean | what is the shape in the picture | what do the
    lines mean | what do the lines on the chart mean | what does the dotted line mean | what does the dashed line mean
    | what is the dotted line | what is the dashed line | what's that line | what does the other line mean | what do
    the two bars mean | what are the bars | what are the two bars | what do the bars show | what do the stripes mean |
    what does the striped bar mean | what do the colours in the chart mean | what do the colours stand for | what's
    the blue bit | what does the blue mean | what is the green line | what is the orange line | what does the shaded
    area mean | what do the spokes mean | what do the points mean | what do the dots mean | what do the rings mean |
    what do the circles mean | what does the picture show | what does the picture mean | what's in the picture | what
    is the picture of | what does the diagram show | what is the radar chart | what does the radar show | key to the
    chart | is there a key to the chart | what's the legend`),
  proof: phrases(`
    where is the evidence | where is the evidence for this | where is the evidence for that | where is the proof of
    that | where's your proof | where is your evidence | where's the proof for this | show me the proof | show me the
    evidence | show me the evidence for this | show us the evidence behind it | let me see the evidence | can i see
    the evidence | can i see the proof | how can i see the evidence | how do i see the evidence behind an answer |
    what evidence is behind this | what's the evidence for this | what's the evidence behind this | what evidence is
    there | what evidence do you have | what evidence have we got | what proof is there | what proof do you have |
    what proof have we got | is there any evidence | is there any evidence behind this | is there evidence for the
    answers | is there proof of any of this | is any of this evidenced | which answers have evidence | which answers
    have no evidence | what backs up the score | what backs up these answers | what supports this | what is there to
    back it up | how would we prove this | how would we back this up | how can you prove that | can you prove it |
    prove it then | can we prove this | could we prove any of this | who checked this | who checked these | who
    checked our answers | who checked the results | who has checked this | who checks this | who checks the answers |
    who verified this | who verified the answers | who validated this | has this been checked | have these been
    checked | has anyone checked this | has anybody checked the answers | has somebody checked these results | have
    the answers been verified | did anyone check this | did anyone check the answers | was this checked | was it
    checked by anyone | was this verified | who approved this | who approved the answers | who quality assured this |
    was this quality assured | has this been audited | have these been audited | has it been validated`),
  share: phrases(`
    can i show this to the chief executive | can i show the chief executive | can i show the board | can i show this
    to the leader | can i show this to members | can i show this to councillors | can i show the results to my
    director | am i allowed to share this | am i allowed to show this to anyone | am i allowed to show the results |
    is it ok to share this | is it ok to show people | is it all right to show this to the board | may i share this
    with the board | can i pass this to the chief executive | can this go to the board | can this go to the chief
    executive | can this go to cabinet | can this go to members | can this be shown to the board | can this be shared
    with members | how do i get this to the chief executive | how do i present this to the board | the board want to
    see this | the chief executive wants to see this | my director wants to see this | can i take this to the board |
    can i take this to the management team | can i bring this to the leadership meeting | should i share this with the
    chief executive | is this ready for the board | is this ready to go to the board`),
  export: phrases(`
    put this in a board paper | can i have this as a board paper | i need a paper for the board | paper for cabinet |
    something to take to cabinet | can i put this into a report to members`),
  compare: phrases(`
    is this any good | is that any good | is this a good score | is it a good score | is that good or bad | is this
    good or bad | good or bad | is it bad | is that normal | is this normal | are we normal | is that about right for
    a council | is that usual | is this usual for a council our size | is that average | is it average | what's
    average | what is the average | what's the average score | what do others get | what do other councils get | what
    do other councils score | what would other councils get | how do we compare | how do we compare with others | how
    do we compare with our neighbours | how do we compare with other councils | how do we compare to the council next
    door | are we worse than others | are we worse than everyone else | are we the worst | are we last | are we ahead
    or behind | how does our score compare | how does this compare with other councils`),
  overTime: phrases(`
    how do we compare with last year | how do we compare to last time | how does this compare with last year | how
    does this compare to last time | is that better than last year | is that better or worse than last year | is it up
    or down on last year | are we up or down | are we up on last year | have we gone up | have we gone down | did we
    go up or down | is the score going up | is the score going down | what was it last time | what was it last year |
    what did we get last time | better or worse than last time`),
  review: phrases(`
    change my {question} | can i change my {question} | how do i change {question} | can i still change my answers |
    change an answer i gave before | change an answer from before | change one of my answers | change one of our
    answers | how do i change an answer now it's finished | how do i change an answer after finishing | can i change
    an answer after i finish | can i change an answer after finishing | can i change answers now it's finished | can i
    still change an answer | can we still change an answer | can we still change our answers | i've finished but one
    answer is wrong | one of our answers is wrong | one of the answers is wrong | an answer is wrong | some answers
    are wrong | some of the answers are wrong | i got some wrong | we got one wrong | i answered one wrong earlier | i
    need to correct an answer | i need to correct an earlier answer | i need to fix an answer from before | correct
    one of the answers | amend an answer | amend one of our answers | edit an answer | edit one of my answers | update
    an answer | update one of our answers | we need to update an answer | let me change an answer | let me fix one of
    the answers | where do i change an answer | change the answer about {function} | change our answer about the
    strategy | change the answer about the officer | i want to change the answer on training | i want to change what i
    said about {function}`),
  anonymous: phrases(`
    can the chief executive see who said no | could my director see who said yes | would the boss see who said no |
    can the board see who said what | could the leader see who said no | will the chief executive see who answered no`),
  note: phrases(`
    note down that it goes to full council in may | jot down that the policy goes to full council | write down that
    the plan goes to cabinet in july | make a note that it goes to full council in may | put a note that the strategy
    goes to cabinet`),
  whoSees: phrases(`
    can councillors see what i have said | can members see what i have said | can my boss see what i have said | can
    anyone see what i have said`),
  law: phrases(`
    will we be fined | will we be fined for this`),
} as const
