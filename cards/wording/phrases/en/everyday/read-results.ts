// English examples for the matcher, in short everyday words: questions after the results, and of people who come back.

import { phrases } from '../phrase-list.ts'

export const readResults = {
  scoring: phrases(`
    what is the number at the top | what's the number at the top | the number at the top what's that | the figure at the top what is that | that number at the top what is it |
    why are we at level {level} for {function} | why are we at level {level} in {function} | why are we on level {level} in {function} | why are we only at level {level} for {function} |
    why are we only level {level} in {function} | explain the score for {function} | explain our score for {function} | explain the {function} score | explain our {function} score |
    how did you work out the {function} score | how did you work out the score for {function} | how was the {function} score worked out | how was the score for {function} worked out |
    how is the score for {function} calculated | how do you get score for {function} | how did you get score for {function} | where does the score for {function} come from | where does the {function} score come from |
    what makes up the {function} score | what makes up the score for {function} | what goes into the {function} score | how can {function} be score when it is level {level} | how can {function} be level {level} when the score is score |
    how can {function} be level {level} |
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
    mean | what do these figures mean | what does the per cent mean | what do the percentages mean | what does per
    cent in place mean | explain the figure | explain this figure | explain the score to me | explain how you got this
    | can you explain the score | can you explain this figure | who calculated this | who calculated the score | who
    worked out the score | who came up with this score | who gave us this score | who scored us | who marked this |
    did you work this out | so where do you get the score from | why is it low | why is it that low | why is it only
    that | why such a low score | why such a low mark | why is the score low | why are our results so low | why are
    the figures so low | why is the overall so low | why is the overall score so low | why just level {level} | why
    just a {level} | why did we only get {level} | why did we only get level {level} | how are we only level {level} |
    how come we are only level {level} | how come we only got level {level} | how come it's only level {level} | how
    can it be only level {level} | how can we be only level {level} when we said yes | why level {level} when we said
    yes to most | why level {level} when we said yes to nearly all of it | we said yes to nearly everything and we are
    only level {level} | we said yes to most of them and still got level {level} | we answered yes to nearly all of
    them why is it level {level} | i said yes to almost everything why is it so low | i said yes to nearly everything
    | i said yes to most of it and it still says level {level} | nearly all our answers were yes so why level {level}
    | most of our answers were yes why is the score low | most were yes so how come level {level} | we ticked yes to
    nearly everything | we do most of this so why is it low | loads of yeses and still level {level} | all those yeses
    and only level {level} | why isn't it level {level} | why isn't our score higher | why aren't we on level {level}
    | why are we not higher | why not level {level} | why not higher | i expected higher | i expected a higher score |
    i expected better | we expected better than that | i thought we would be higher | thought we'd do better than that
    | thought we would score more | i thought we'd get more | that's lower than i expected | that's lower than i
    thought | lower than expected | that's low | that's very low | that's a low score | that seems a bit low | that
    seems harsh | a bit harsh | that's harsh | bit harsh that | that's unfair | seems unfair | that's a bit rough | why
    did we get so little | why did we get a low score | why did we get such a bad score | how can a high score be a
    low level | how can the score be high and the level low | how can we have most in place and be level {level} | why
    is the level lower than the score | why does the score not match the level | the score and the level don't match |
    score says one thing and level says another | why does it say not started | why does it say nothing in place | why
    does it say working towards level {level} | how can it say not started when we said yes | it says level {level}
    but we do nearly all of it | where did you pull that from | where'd you pull that number from | where did you pull
    score from | where did score come from | where does score come from | where's the score from | what's score made
    of | what is the score made of | what's the percentage made of | what is the figure made up of | what's the number
    made of | how was our number reached | how was the number reached | how was the score reached | how was score
    reached | how did you reach that score | how did you reach this figure | talk me through how you got to score |
    talk me through how you got there | talk me through the score | walk me through the score | walk me through the
    maths | walk me through the calculation | show me the workings | show your workings | show me your working out |
    show me the working | show me the calculation | show me the maths | show me the sums | do the sums for me | what's
    the sum behind it | what's the maths behind it | what's that score out of | what's it out of | out of how many |
    score out of what | what does score in place mean | what does score mean | what's score mean | what does score out
    of 5 mean | what is score | how do you get score | how did we get score | why score | why have we got score | why
    are we on score | why is it score | how on earth did we get that | how on earth did we get such a low mark | how
    did we get such a rubbish mark | how did we end up with that | how did we end up on level {level} | how did we end
    up so low | we answered yes loads of times and you say level {level} | we answered yes to most of it and you are
    telling us level {level} | we said yes dozens of times | we put yes for nearly all of them | our answers were
    mostly yes why the low level | our answers were nearly all yes | most of ours were yes why level {level} | mostly
    yes answers but a low level | only a {level} we do loads of this | only level {level} we do loads of this | only a
    {level} | only level {level} | just a {level} | is that all we got | is that all | only that | what's the reason
    for level {level} | what's the reason for the low score | what is the reason it's so low | reason for the low
    level please | give me the reason for the score | my boss will ask why it's so low | the chief executive will ask
    why it's so low | how do i explain the low score | how do i explain this score to my boss | how do i explain level
    {level} to the board | disappointed with that | that's disappointing | we are disappointed with the score | that's
    a disappointing score | seems very low | seems low considering | seems low considering what we've done | very low
    considering how much we do | surprised it's so low | surprised we are so low | shocked at that score | i am
    surprised by that score | why has one no brought us down | did one no do that | what's the basis for the score |
    what is the basis of the score | on what basis is the score | where is it getting these numbers | where is it
    getting the numbers | where is it getting that from | surely we should be higher | surely we should be higher than
    level {level} | we should be higher than level {level} | shouldn't we be higher | we must be better than level
    {level} | we're better than level {level} | we are better than that surely`),
  gaps: phrases(`
    what brought the score down | what brought our score down | what dragged us down | what dragged our score down | what's bringing us down |
    what pulled the score down | what pulled our score down | what pulled us down | what knocked our score down | what hurt our score |
    what hurt us | which questions pulled us down | which questions pulled the score down | which questions brought the score down | which questions dragged us down |
    which questions let us down | which questions cost us | which questions hurt our score | which answers pulled us down | which answers brought the score down |
    which answers lowered the score | which ones pulled us down | which ones brought the score down | where did we lose marks | where did the marks go | what lost us marks |
    what lost us points | what cost us the most | what let us down | what let us down in {function} | what pulled {function} down | what brought {function} down | what dragged {function} down | which questions pulled {function} down |
    why is {function} lower than {function} | why is {function} lower than the rest | why isn't {function} higher | why is {function} not higher |
    why is our {function} score so low | why is our {function} so low | why does {function} score {level} | why does {function} only score {level} | why has {function} only got {level} | why has {function} got {level} |
    why is {function} {level} | why is {function} just {level} | why is {function} only {level} | why {level} for {function} | why only {level} for {function} | why only {level} in {function} |
    why have we got 0 for {function} | why have we got nothing for {function} | why a 0 for {function} | why is
    {function} a 0 | why is {function} 0 | why is {function} so low | why is {function} low | why is {function} only
    level {level} | why is {function} only a {level} | why is {function} only at level {level} | why is {function} at
    level {level} | why did {function} come out so low | why did {function} do so badly | why is {function} so bad |
    why is {function} behind | why have we only got {level} for {function} | why have we got level {level} for
    {function} | why did we get {level} for {function} | why did we get level {level} in {function} | how come
    {function} is only level {level} | how come {function} is only a {level} | how come {function} is so low | how
    come we only got {level} for {function} | how come {function} came out at level {level} when we said yes to most |
    why is {function} only level {level} when we said yes to nearly everything | we said yes to most of {function} so
    why level {level} | what's wrong with {function} | what's up with {function} | what went wrong with {function} |
    what's holding {function} back | what's keeping {function} at level {level} | what is stopping {function} getting
    to level {level} | what would it take to get {function} up a level | what would it take to get us up to the next
    level on {function} | what would it take to reach level {level} on {function} | what would get {function} to level
    {level} | what would get {function} up to the next level | what gets {function} to the next level | how do we get
    {function} up to level {level} | how do we get {function} up a level | how do we get to level {level} in
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
    where do we start to improve | which one should we do first | which gap should we close first | what would make
    the most difference | what would help most | what would help us most | what gives us the most for the least | what
    one thing would lift our score | what would lift the score | what would raise the score | what would bring the
    score up | how do we bring the score up | how do we get the score up | how do we get a higher level | how do we
    get up a level | how do we climb a level | how do we get past level {level} | how far are we from the next level |
    how far off the next level are we | how close are we to the next level | how many more do we need for the next
    level | how many more yeses do we need | what do we have to do to move up | what do we tackle first | right what
    do we tackle first | where's the best place to begin | where's the best place to begin improving | where's the
    best place to start improving | best place to start | what's the plan of attack | so what's the plan of attack |
    what would you fix first | what would you fix first if you were us | what would you do in our shoes | what would
    you do if you were us | what do we do with all this | what do we do with all this now | what do we do with it |
    give me the top things to do | give me the top three | give us the top priorities | the top things to fix | what's
    our next move | what's the next move | our next move please | which improvements come first | which improvements
    matter most | which improvements first | what's the quickest way up | what's the quickest way up a level | what's
    the fastest way up a level | what's the easiest way to the next level | how many things until level {level} | how
    many things until we hit level {level} | how many things to level {level} | how many steps to level {level} | how
    much is missing to level {level} | what stands between us and level {level} for {function} | what stands between
    us and the next level | what's between {function} and level {level} | how would we bump {function} up | how would
    we bump {function} up a level | how would we get {function} up | how can {function} get to the next level | how
    can {function} get to level {level} | how can {function} move up | what does {function} need to get to level
    {level} | what does {function} still need | what do we still need for {function} | what do we still need for
    {function} to be a {level} | what do we still need for level {level} in {function} | steps to get {function} to
    level {level} | steps to get {function} from {level} to {level} | steps to the next level in {function} | why is
    {function} stuck | why is {function} stuck at level {level} | why has {function} stayed at level {level} | why did
    {function} score so badly | why did {function} score badly | how come {function} scored so badly | how come
    {function} did so badly | {function} came out low why | {function} came out at {level} why | {function} came out
    at {level} but we said yes to most of it why | {function} only got level {level} why is that | {function} seems
    low | {function} looks too low | what are we supposed to do now | what are we supposed to do now we have the
    scores | what do we do now we have the scores | what should happen now | what should happen next with this | we
    have finished what should we do next | we have finished what should we fix | which answers are costing us | which
    answers are costing us most | which answers cost us the most | which no costs us most | which ones are costing us`),
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
    happens if we miss the target | is level {level} a requirement | is the target fixed | is the target a rule | who
    chose what we should aim for | who chose what we aim for | who decided what we are aiming for | where has level
    {level} come from | where has level {level} come from as our target | where has the target of {level} come from |
    we didn't agree to that target | we didn't agree that target | i didn't agree to that target | nobody agreed that
    target | can someone change what we are aiming at | can we change what we are aiming for | can we change what we
    are aiming at | i want to aim for level {level} | i want to aim for level {level} in {function} | we want to aim
    higher | we want to aim lower | can we aim higher | can we aim lower | can we aim for level {level} | could we aim
    for {level} instead | who says we need to be at level {level} | who says we need to be level {level} | who says we
    have to be level {level} | why do we need to be at level {level} | is the target ours or the government's | is it
    our target | how is the target decided | how are the targets decided | how's the target set | how are the targets
    set | how was the target picked | why are we being measured against level {level} | why are we measured against
    level {level} | why measure us against level {level} | can we lower our sights | can we raise our sights | who
    fixed the target at level {level} | set all targets | change all targets | change every target | set every target
    | set all the targets to level {level} | make every target level {level}`),
  picture: phrases(`
    talk me through the chart |
    talk us through the picture | walk me through the chart | what does the chart show | what does the chart mean |
    what does the chart tell me | what does the graph show | what does the graph mean | what is this chart | what is
    the chart | what's the chart showing | what is the graph showing | what is the chart telling us | what am i
    looking at here on the chart | how do i read this chart | how do i read the graph | how do you read the chart |
    how to read the chart | explain the graph | explain this chart | explain the picture | can you explain the chart
    | i don't understand the chart | i don't understand the graph | i don't understand this picture | i can't read
    the chart | chart makes no sense | the chart is confusing | what is the spider diagram | what does the spider
    web show | what is the web thing | what's the spiky shape | what's that shape | what does the shape mean | what
    is the shape in the picture | what do the lines mean | what do the lines on the chart mean | what does the
    dotted line mean | what does the dashed line mean | what is the dotted line | what is the dashed line | what's
    that line | what does the other line mean | what do the two bars mean | what are the bars | what are the two
    bars | what do the bars show | what do the stripes mean | what does the striped bar mean | what do the colours
    in the chart mean | what do the colours stand for | what's the blue bit | what does the blue mean | what is the
    green line | what is the orange line | what does the shaded area mean | what do the spokes mean | what do the
    points mean | what do the dots mean | what do the rings mean | what do the circles mean | what does the picture
    show | what does the picture mean | what's in the picture | what is the picture of | what does the diagram show
    | what is the radar chart | what does the radar show | key to the chart | is there a key to the chart | what's
    the legend | what's the spider graph telling me | what does the spider graph mean | explain the spider chart |
    can you explain the picture with the lines | explain the picture with the lines | what is the picture with all
    the lines | what's the difference between the solid line and the dashed line | what's the difference between the
    two lines | which line is us | which line is which | which line is us on the chart | which one is us on the
    chart | which bit is us on the chart | what does the shaded bit mean | what does the shaded bit stand for | what
    does the filled bit mean | what does the coloured bit mean | how am i meant to read that | how am i meant to
    read that diagram | how am i supposed to read this chart | how do you read that graph | what are the two bars at
    the bottom | what are the bars at the bottom of the chart | what are the bars underneath | what's the bar at the
    bottom | what do the axes mean | what do the numbers round the chart mean | what does it mean when it's further
    out | is bigger better on the chart | help me read the chart | chart please explain | i can't make sense of the
    chart | can't make head nor tail of the chart`),
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
    checked our answers | who checked the results | who has checked this | who verified this | who verified the
    answers | who validated this | has this been checked | have these been checked | has anyone checked this | has
    anybody checked the answers | has somebody checked these results | have the answers been verified | did anyone
    check this | did anyone check the answers | was this checked | was it checked by anyone | was this verified | who
    approved this | who approved the answers | who quality assured this | was this quality assured | has this been
    audited | have these been audited | has it been validated | who vetted this | who vetted the answers | who vets
    the answers | who reviewed this | who reviewed the answers | who looked over the answers | who double checked this
    | who went through the answers | was anyone checking | was anybody checking what we put | was anybody checking our
    answers | was someone checking | has this been peer reviewed | is it peer reviewed | has somebody been through the
    answers | what's underneath these scores | what's underneath the score in terms of evidence | where can i find the
    proof | where can i find the evidence | where do i find the proof behind this | where do i find the evidence
    behind {function} | where is the proof that {function} is level {level} | where's the evidence for {function} |
    what's the evidence for {function} | point me to the evidence | can you point me to the evidence | can you point
    me to the proof | have you got anything to prove it | have you got evidence for that | have you got proof | got
    any proof | got any evidence | any evidence for this | any proof of that | any evidence behind it | how is it
    evidenced | how are the answers evidenced | what's it evidenced by`),
  share: phrases(`
    can i show this to the chief executive | can i show the chief executive | can i show the board | can i show this
    to the leader | can i show this to members | can i show this to councillors | can i show the results to my
    director | am i allowed to share this | am i allowed to show this to anyone | am i allowed to show the results |
    is it ok to share this | is it ok to show people | is it all right to show this to the board | may i share this
    with the board | can i pass this to the chief executive | can this go to the board | can this go to the chief
    executive | can this go to cabinet | can this go to members | can this be shown to the board | can this be shared
    with members | how do i get this to the chief executive | how do i present this to the board | the board want to
    see this | the chief executive wants to see this | can i take this to the board | can i take this to the
    management team | can i bring this to the leadership meeting | should i share this with the chief executive | is
    this ready for the board | is this ready to go to the board | can the chief executive have a look at this | can my
    boss have a look at this | can my director have a look | is it fine to put this in front of members | is it fine
    to show this to people | can i put this in front of the board | how would i get this in front of the board | how
    do i put this in front of cabinet | could i pass the results on | could i pass the results to my director | can i
    pass it to my head of service | can i talk about this with my boss | can i forward the score | who am i allowed to
    show | who may i show this to | can i tell people our score | can we publish this | can we make this public`),
  export: phrases(`
    put this in a board paper | can i have this as a board paper | i need a paper for the board | paper for cabinet |
    something to take to cabinet | can i put this into a report to members`),
  compare: phrases(`
    is this any good | is that any good | is this a good score | is it a good score | is that good or bad | is this
    good or bad | good or bad | is it bad | is this normal | is that about right for a council | is that usual | is
    this usual for a council our size | is that average | is it average | what's average | what is the average |
    what's the average score | what would other councils get | how do we compare with other councils | how do we
    compare to the council next door | are we worse than everyone else | are we last | are we ahead or behind | how
    does this compare with other councils | how are we doing against the councils next door | how are we doing against
    the others | are we ahead of similar councils | are we behind our neighbours | where would this put us | where
    would this put us nationally | where does this put us | where does this put us in the country | how do we stand
    nationally | how do we rate nationally | are we in the top half | are we in the bottom half | what would be a good
    score for a council like us`),
  overTime: phrases(`
    how does this compare to last time | is that better or worse than last year | is it up or down on last year | are
    we up or down | are we up on last year | did we go up or down | is the score going down | what was it last time |
    what was it last year | better or worse than last time | is this an improvement | is this an improvement on the
    last one | is this an improvement on last time | is it an improvement on last year | what's the change since last
    time`),
  review: phrases(`
    correct our answer on {function} | can we correct our answers on {function} | can we change our answer on {function} | change our answers on {function} | we need to correct our answer on {function} |
    how many noes were there | how many did we say no to | how many yeses did we have | how many did I answer yes |
    count the noes for me | how many were no |
    change my {question} | can i change my {question} | how do i change {question} | can i still change my answers |
    change an answer i gave before | change an answer from before | change one of our answers | how do i change an
    answer now it's finished | how do i change an answer after finishing | can i change an answer after i finish | can
    i change an answer after finishing | can i change answers now it's finished | can i still change an answer | can
    we still change an answer | can we still change our answers | i've finished but one answer is wrong | one of our
    answers is wrong | one of the answers is wrong | an answer is wrong | some answers are wrong | some of the answers
    are wrong | i got some wrong | we got one wrong | i answered one wrong earlier | i need to correct an answer | i
    need to correct an earlier answer | i need to fix an answer from before | correct one of the answers | amend an
    answer | amend one of our answers | edit one of my answers | update an answer | update one of our answers | we
    need to update an answer | let me change an answer | let me fix one of the answers | where do i change an answer |
    change the answer about {function} | change our answer about the strategy | change the answer about the officer |
    i want to change the answer on training | i want to change what i said about {function} | fix the first answer i
    gave | i need to fix an answer i gave | my answer to {question} was wrong | we answered {question} wrong | we've
    submitted but {question} is wrong | an answer from last week is wrong | an answer from last week needs changing |
    an answer needs changing | need to go back and change something | need to go back and change something i answered
    | i need to go back and change an answer | can i alter an answer | can i alter one of the answers | can i alter
    one of the replies | spotted a wrong answer | i spotted a wrong answer | i have spotted a mistake in the answers |
    there's a mistake in one of the answers | we made a mistake in one of the answers how do we put it right | how do
    i put an answer right | how do i put a wrong answer right | things have changed since we answered | something has
    changed since we answered | an answer is out of date | one of our answers is out of date | is there somewhere i
    can see what i've put | somewhere to see what i've put | where can i see what i've put | can i see what i've put |
    where can i see my answers | is there a list of what i've put | is there a list of my answers | somewhere to see
    my answers | let me back in to change an answer | let me back in to change my answers | let me back in to my
    answers | i'd like to change an answer | i would like to amend an answer | i want to amend an answer | we've
    changed since can i update it | things have changed can i update it | can i update it | can i update the answers |
    we need to update our answers`),
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
    will we be fined for this`),
  resume: phrases(`
    where is the one i started | where is the one from last week | i started this last week | i started this yesterday
    | i started one last week where is it | i started this on monday where is it | i was half way through | i was
    halfway through this | i was halfway through this can i pick it up | can i pick it up | can i pick it up again |
    can i pick this up again | can i pick up from there | where's my one from yesterday | where's the one i was doing
    | where's my half finished one | show me this one again | back to the one i was on`),
  about: phrases(`
    never used this what is it | never seen this what is it | never seen this before | i've never seen this before
    what is it | i've not used this before what is it | first time using this what is it | what's this all about then`),
  progress: phrases(`
    how far through i am | tell me how far through i am | can you tell me how far through i am | how far through it am
    i`),
} as const
