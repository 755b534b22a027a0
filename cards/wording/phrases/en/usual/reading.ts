// English examples for the matcher: what people ask about results that they have before them.

import { phrases } from '../phrase-list.ts'

export const reading = {
  trust: phrases(`
    is anyone going to challenge this | is somebody going to question this | will this be challenged | who is going
    to challenge these answers |
    can i trust the results | can i trust these results | can we trust this | can we trust these figures | can i trust
    the score | can i trust this number | should i trust this | should we believe this | can i believe these results |
    can i rely on this | can we rely on this | can i rely on these figures | can we rely on the score | how reliable
    is this | how reliable are the results | how reliable is the score | is it reliable | are these results reliable |
    are the figures reliable | how sure are you | how sure are you about this | how sure are these results | how sure
    can we be | how sure can i be of this | how certain is this | how certain are these results | how certain is the
    score | how certain can we be | how confident are you | how confident are you in this | how confident can we be |
    how confident can i be in these results | how accurate is this | how accurate are the results | how accurate is
    the score | how accurate are these figures | is it accurate | is this accurate | are the results accurate | is the
    score accurate | are these figures right | are these results right | are the results right | are the results
    correct | is the score right | is the score correct | is that score right | is this score right | are these
    numbers right | are the numbers right | are those figures correct | are the answers correct | are our answers
    right | are all the answers right | were the answers right | are the answers true | is any of this true | is this
    result right | is this result true | are you sure about this | are you sure about that score | are you sure it's
    right | are you sure this is right | how do we know it's right | how do we know this is right | how do i know
    these are right | how do we know the results are right | how do i know i can trust this | how valid is this | how
    valid are the results | is this valid | are the results valid | is the score valid | how robust is this | how
    robust are these figures | are these figures robust | is it robust | how solid are these results | how good are
    these figures | how much can i trust this | how much weight should i give this | how much faith should we put in
    this | how seriously should i take this | can i take this as read | can i quote these figures | is this the truth
    | is this the real picture | is this a true picture | is this a fair picture | is this fair | is it fair | is that
    a fair score | is this credible | how credible is this | what's the margin of error | is there a margin of error |
    could this be wrong | could the score be wrong | might this be wrong | what if the answers are wrong | what if
    people lied | what if someone answered wrongly | isn't this just opinion | is this just opinion | is it just our
    opinion | isn't it subjective | is this subjective | is this objective | how objective is this | i don't trust
    this | i don't trust these results | i don't believe this | i don't believe that score | i don't believe these
    figures | i don't think that's right | i don't think this is right | i'm not convinced by this | not convinced by
    these results | this looks wrong | that looks wrong to me | this score looks wrong | the score looks wrong | those
    figures look wrong | these results look wrong | the results don't look right | that doesn't look right | that
    figure doesn't look right | something looks off | the score seems off | these figures seem off | surely that's
    wrong | surely that's not right | is this independent | is it independently assessed | has this been independently
    checked | will the board trust this | would an auditor accept this | will my director believe this | can i stand
    behind these figures | can i defend these figures | can i defend this score | does this stand up | does it stand
    up to scrutiny | would this stand up to scrutiny | how sure are we of the level | is level {level} right | are you
    sure we are level {level} | are you sure about {function} | is the {function} score right | is that right for
    {function} | can i trust the {function} score | how solid is this | how solid is the score | how solid is the
    evidence | would you bet on it | would you bet on that | would you put money on it | would you stake your name on
    it | do you stand by this | do you stand by these results | do you stand by your score | do you stand by that
    figure | is there a chance this is wrong | is there a chance you are wrong | is there any chance it's wrong | what
    are the chances this is wrong | have you got this wrong | have you got it wrong | you have got this wrong | you've
    got that wrong | i think you've got this wrong | you must have got that wrong | that must be wrong | there must be
    a mistake in the score | has there been a mistake in the results | is there a mistake in the figures | how do i
    know nobody lied | how do i know people told the truth | how do we know people were honest | what if someone
    fibbed | what if somebody exaggerated | people could just say yes to everything | anyone could just tick yes |
    couldn't we just say yes to everything | is the result real | is it real | are these numbers real | are these
    numbers gospel | are these figures gospel | is it gospel | is this a true reflection | is it a true reflection of
    us | is this a true reflection of the council | does this reflect reality | does this reflect where we really are
    | is this really us | is this really where we are | is {level} really right for us | is a {level} really right |
    is the score really right for us | is score right for us | did you just make this up | did you make this up | did
    the computer make this up | are you making this up | is this made up | what's the confidence level | what is your
    confidence level | how much confidence do you have in this | how much confidence can we have in the results | i'm
    sceptical | i am sceptical about this | i have my doubts | i have my doubts about this | i doubt this | i doubt
    these results | hard to believe | i find that hard to believe | that's hard to believe | not sure i believe this |
    not sure i believe that | not sure i believe the results | not sure i trust this | not sure i trust the results |
    i am not sure this is right | can we use this as evidence | can the auditors rely on this | can the audit
    committee rely on it | can the public rely on this | is it scientific | how scientific is this | is this a proper
    measure | is this a proper score | is it any good as a measure | how meaningful is this score | is the score
    meaningful | does the score mean anything | does this mean anything | is the methodology sound | is the method
    sound | how dependable is this | is this dependable | is that figure dependable | how trustworthy is this | is it
    trustworthy | are the results trustworthy | could you be wrong | could you be mistaken | are you ever wrong | are
    you definite about that | are you certain | are you certain about that score | are you positive | is that
    definitely right | is this definitely correct | is it definitely level {level} | this can't be accurate | that
    can't be accurate | that can't be true | this can't be true | what if half the answers are wrong | what if half of
    the answers are rubbish | what if some answers are rubbish | does anyone independent look at it | does anyone
    independent look at this | does somebody independent check it | will somebody challenge this | is somebody going
    to challenge these figures | could someone challenge these figures | would this survive a challenge`),
  plus: phrases(`
    what's the plus for | what's with the plus | why is there a plus | why does it say plus | what does plus mean |
    what does the plus mean | what does {level} plus mean | what does level {level} plus mean | what is {level} plus |
    what's level {level} plus | what is level {level} plus | explain {level} plus | explain the plus | what does the
    plus sign mean | what's the plus sign for | what is the plus for | why is there a plus after the level | why is
    there a plus after the number | why does it say {level} plus | why is it {level} plus | why {level} plus and not
    level {level} | why is it a plus | what does plus mean after the level | what does the plus mean next to the level
    | what is the little plus | what's the difference between {level} and {level} plus | is {level} plus better than
    {level} | what does the plus stand for | what does a plus mean | what's that plus | what's the plus about | plus
    what | what do the pluses mean | meaning of the plus | meaning of the plus sign | some have a plus and some don't
    | why do some levels have a plus | how do you get a plus | what gives us the plus | does the plus mean we are
    nearly at the next level | what does at least mean | what does it mean at least | what does at least these levels
    mean | what does at least level {level} mean | what's meant by at least | why does it say at least | why is it at
    least level {level} | why at least | why do you say at least these levels | what do you mean at least | what do
    you mean by at least | at least what | at least meaning what | meaning of at least | explain at least | is it at
    least or exactly | why not just level {level} | why does the card say at least | it says at least level {level} |
    it says at least these levels what does that mean | what's the little plus | what's the little plus next to it |
    what is the little plus sign beside the level | is {level} plus higher than {level} | is {level} plus more than
    {level} | is {level} plus nearly {level} | is a plus good | is a plus better | is the plus a good thing | what do
    you mean by {level} plus | what do you mean by plus | what do you mean by a plus | the card says {level} plus | it
    says {level} plus what is that | it says {level} plus for {function} | {function} says {level} plus | {function}
    is {level} plus what does that mean | what's {level} plus when it's at home | {level} plus meaning | {level} plus?
    | why the plus | why have we got a plus | why have we got {level} plus | what's the plus sign mean | plus sign? |
    what about the plus | at least what's that supposed to mean | at least what does that mean | what's that at least
    about | what's with the at least | what's with at least | why the words at least | why do you put at least | why
    does it start with at least | why does it say at least in front of the levels | is it level {level} or isn't it
    why say at least | is it level {level} or at least level {level} | so is it at least or is it exactly | does at
    least mean it could be higher | at least these levels what does it mean | what are at least levels | why have some
    got pluses | why do some have pluses | what are the pluses | what are the pluses for | some levels have pluses |
    is a plus level higher | is the plus level higher than the one without | is the one with the plus higher | does a
    plus count as higher`),
  limits: phrases(`
    does this mean we are not compliant | does it mean we are not legal | does this mean we are not legal | so are
    we not compliant |
    got a rough cost | rough cost | a rough cost please | rough costs | roughly what does it cost to fix | have you
    got costs for the gaps | costs of the gaps |
    what is the budget for all this | what's the budget for fixing this | could we get hit by ransomware | could we be
    hit by ransomware | what if we get hit by ransomware | how much will it cost | what will it cost | what would it
    cost | what would it cost us | what will this cost us | what will all this cost | how much will this cost | how
    much would this cost us | how much will it cost us to fix | how much will it cost to close the gaps | how much
    does it cost to get to level {level} | what would it cost to get to level {level} | what's the cost of the gaps |
    what's the cost of getting to level {level} | how much money do we need | how much money will we need | how much
    budget do we need | what budget do we need | what would we need to spend | how much would we have to spend |
    what's it going to cost | what's all this going to cost | how much is this going to cost the council | how
    expensive is it to fix | is it expensive | can we afford it | can we afford this | what's the price tag | give me
    a costing | cost estimate | can you cost this | can you cost the plan | ballpark cost | how much for {function} |
    what would it cost to improve {function} | cost of improving | how much could we save | would it save us money |
    will this save money | what savings would we make | what's the return on investment | how many people do we need
    for this | how many people would it take | how many staff will we need | do we need more staff | do we need to
    hire people | how long would it take to get to level {level} | how long will it take us to get to level {level} |
    how long to close the gaps | how long would it take to fix all of it | when will we reach level {level} | when
    could we be level {level} | are we safe | are we safe then | are we safe from attack | are we safe from cyber
    attacks | are we safe from an attack | are we safe from hackers | are we protected | are we protected from attack
    | are we secure | are we secure enough | are our systems secure | are our systems safe | is our network secure |
    is the council secure | is the council safe from attack | how safe are we | how secure are we | how secure is our
    council | how vulnerable are we | are we vulnerable | are we at risk | are we at risk of attack | are we at risk
    of ransomware | could we be attacked | could we get attacked | could someone hack us | could we be hacked | could
    we get hacked | can hackers get in | will we be hacked | will we get hacked | are we likely to be hacked | what
    are the chances of an attack | what's the risk of an attack | would we survive an attack | would we survive
    ransomware | could we cope with a cyber attack | would we cope with an attack | does this mean we are secure |
    does this mean we are safe | does level {level} mean we are safe | does level {level} in {function} mean we are
    secure | is {function} safe enough | have we been hacked | have we been attacked | is our data safe from hackers |
    is residents' data safe | are we breaking the law | are we breaking any laws | are we breaking any law | are we
    within the law | are we acting legally | are we acting lawfully | are we legal | are we legally ok | are we
    legally covered | are we lawful | are we doing anything illegal | are we doing something illegal | is what we do
    legal | is what we do illegal | is it illegal | is this illegal | is that illegal | are we compliant | are we
    compliant with the law | are we compliant with gdpr | are we gdpr compliant | do we comply | do we comply with the
    law | do we comply with gdpr | do we comply with the data protection act | does the council comply | are we
    meeting our legal duties | are we meeting our duties | are we meeting the law | do we meet the law | do we meet
    our legal duties | have we broken the law | could we be prosecuted | could we be taken to court | could we be in
    trouble | are we in trouble | are we in trouble legally | are we liable | would we be liable | will we be sued |
    are we going to be sued | could someone sue us | are we going to be fined for this | would the ico fine us | will
    the ico come after us | will the regulator come after us | will we pass an audit | would we pass an audit | would
    we pass an inspection | will we pass the inspection | does this mean we comply | does level {level} mean we comply
    | do we need a lawyer | should i get legal advice | can you give me legal advice | can you give legal advice |
    what's your legal advice | should we tell the ico | are we covered | what's the bill | what's the bill going to be
    | what's the bill for this | what's the bill for all this | how big is the bill | how much money are we talking |
    what sort of money are we talking | what kind of money are we talking about | roughly how much money | roughly how
    much | roughly what would it cost | how many pounds | how many thousands | is it going to cost a lot | will it
    cost a lot | will this cost us a fortune | how much should we set aside | how much should we budget | how much
    should we budget for this | what should we budget | how much funding do we need | what funding do we need | who is
    going to pay for it | where does the money come from | is there money for this | is there any funding for this |
    can we get funding for this | how big a team do we need | how big a team would it take | do we need consultants |
    do we need to buy anything | what do we need to buy | when do you think we would reach level {level} | when do you
    reckon we could get to level {level} | how many years to level {level} | how many months will it take to get there
    | how long until we are level {level} | could somebody break in | could someone break into our systems | could
    somebody break into our network | can someone get into our systems | could hackers get in | how easy would it be
    to hack us | how easily could we be hacked | what's the chance of being attacked | what's our risk of attack |
    what's the chance of us being hacked | is our cyber security good enough | is our security good enough | is our
    cyber good enough | are our defences good enough | are we cyber secure | does this mean we are cyber secure | do
    these results mean we are secure | do the results mean we are safe | will this stop an attack | does this protect
    us | would this have stopped the attack | could what happened to {name} happen to us | could what happened at
    {name} happen here | are we the next {name} | we think we have been hacked | i think we are under attack | we are
    under attack | we have had a breach | there has been a data breach | are we in breach of anything | are we in
    breach of gdpr | are we breaching anything | are we in breach of data protection | are we ok on data protection |
    are we ok on gdpr | are we ok legally | are we ok with the law | are we on the right side of the law | are we on
    the wrong side of the law | is that against the law | is it against the law | is it against the law not to have
    this | is not having one against the law | is not having a {name} illegal | would a court say we comply | would a
    judge agree | would we win in court | are we exposed legally | what's our legal exposure | what is our legal risk
    | what are the legal risks | what are the legal consequences | what happens legally | will the regulator be after
    us | will the regulators fine us | will we hear from the ico | do these results mean we comply | do the results
    mean we are legal | are we meeting accessibility law | do we meet the accessibility regulations | are we compliant
    with accessibility rules | do we meet the equality duty | are we covered by insurance | will our insurance pay |
    does this satisfy our insurers | can we claim to be secure | can we say we are secure | can we say we are cyber
    secure | can we tell the board we are safe | can we claim we comply | can we say we comply`),
  unsureOnes: phrases(`
    which ones was i not sure about | show the not sure ones | show me the not sure ones | the not sure ones | list the not
    sure ones | list my not sures | show my not sures | my not sures | the not sures | show the not sures | show me the not
    sures | which ones are not sure | which ones are the not sures | which are the not sure ones | which questions are not
    sure | which questions did we answer not sure | which did we say not sure to | which ones did we put not sure for |
    show me the ones i said not sure to | show the ones we said not sure to | the ones i said not sure to | list the ones i
    wasn't sure about | which ones did i put not sure for | which was i unsure about | which ones were not sure | show my
    unsures | show not sure answers | my maybes | which did i say not sure to | which ones did i leave as not sure | where
    was i unsure | what were the not sures | what were our not sures | what are the three not sures | which three were not
    sure | which 3 were not sure | we have 3 not sures | we have three not sures | we have some not sures | we have 3 not
    sures, which ones are they | we have 3 not sures, which ones are they and who can help | which ones are they and who can
    help | who can help with the not sures | who can help with the not sure ones | who would know the not sure ones | go to
    the not sure ones | take me to the not sures | open the not sure ones | how do i clear up the not sures | what do we do
    about the not sures | which questions am i not sure about | which ones do we not know | which ones don't we know`),
  brief: phrases(`
    summary | summarise | summarise it | summarise this | summarise this for me | summarise the results | summarise the results for me |
    summarise our results | summarise it in two sentences | summarise it in three sentences | summarise in one sentence |
    summarise it in a sentence | summarise it in a few words | summarise where we are | summarise how we did | summarise it for my boss |
    summarise it for the board | summarise it for members | can you summarise | can you summarise it | can you summarise this |
    could you summarise the results | please summarise | give me a summary | give us a summary | can i have a summary | summary please |
    a summary please | a short summary | short summary | short summary please | quick summary | quick summary please | brief summary |
    a brief summary please | one line summary | a one line summary | give me a one line summary | a one line summary of how we did |
    two line summary | three line summary | give me three lines on it | give me two sentences | give me two sentences on the results |
    give me a sentence on it | give me one sentence i can use | in one sentence | in two sentences | in two sentences please | in three sentences | in a sentence |
    in a nutshell | put it in a nutshell | the results in a nutshell | results in a nutshell | in short | in brief | in a few words | in a word |
    results in brief | the results in brief | briefly | briefly please | the short version | short version | short version please |
    give me the short version | just the short version | keep it short | keep it brief | make it short | the gist | give me the gist | what's the gist |
    the gist of it | just the gist | tldr | tl dr | tl;dr | sum it up | sum it up for me | sum up | sum this up | sum up please | sum up the results | sum up our results |
    sum up where we are | sum that up | can you sum it up | can you sum up | to sum up | so to sum up | boil it down | boil it down for me | boil it down to one line |
    what's the summary | quick summary of where we are | summary of results | summary of the results | summary of where we are |
    summary of where we stand | show me the summary | summary for the chief executive | summary for the management team |
    summary for the leadership team | summary for my boss | summary for the board | a summary for members | summary for cabinet | summary for the leader |
    what's the headline | headline | headline figures | the headlines | the headlines please | give me the headlines | headline result please | what is the headline |
    headline numbers for the chief exec please | what are the headlines | headline message | key message | key messages | the key message | the key points | key points |
    key points please | what are the key points | main points | the main points | what are the main points | main message | the main message | what's the message |
    bottom line | what's the bottom line | give me the bottom line | the bottom line please | what's the upshot | the upshot please |
    what's the main thing | what's the main takeaway | the takeaway | takeaways | key takeaways | what's the takeaway | what are the takeaways | the long and short of it |
    what's the long and short of it | the elevator pitch | give me the elevator pitch | elevator pitch | the thirty second version | give me the thirty second version |
    the one minute version | what do i tell my boss | what do i tell my manager | what do i tell my director | what do i tell the board | what do i tell the chief executive |
    what do i tell the leader | what do i tell members | what do i tell councillors | what do i tell cabinet | what do i tell the team | what do i tell people | what do i tell them |
    what do we tell the board | what do we tell members | what do we tell people | what do we tell staff | what do we tell the chief executive | what do i say to my boss | what do i say to the board |
    what do i say to the chief executive | what do i say to members | what should i tell my boss | what should i tell the board | what should i say to my boss |
    what should i say to the board | what should i say to the chief executive | what shall i tell them | what can i tell my boss | what can i tell the board |
    what can i say to members | what could i say to the leader | what would i tell the board | what would you tell the board | what would you tell my boss | what would you say to the chief executive |
    how do i explain this to my boss | how do i explain it to the board | how would you put it to the board | how would you put it to members | how do i put this to the chief executive |
    if my boss asks how we did what do i say | if the board asks what do i say | my boss wants to know how we did | the chief executive wants to know how we did |
    the leader wants to know how we did | the chief executive wants a line on this | i need a line for my boss | i need a line for the board | give me a line for the board | give me a line for the leader |
    something short for the board | something short i can say | something i can say to my boss | a line to take | lines to take | give me lines to take | talking points | give me talking points |
    brief me | can you brief me | give me a briefing | give me a quick briefing | quick briefing | briefing please | a two minute briefing | the picture in a sentence |
    where are we in a sentence | how did we do in a sentence | how did we do in a nutshell | how did we do in short | what does it say in short | what does it all say in short |
    the story in a sentence | what's the story | so what's the story | tell me in one line | tell me in a sentence | tell me briefly | tell me briefly how we did | say it in one line |
    say it in two sentences | put it in one line | put it in a sentence | put that in two sentences | overview in two sentences | results in one line | results in two sentences |
    {function} in a nutshell | summarise {function} | summarise {function} in a sentence | sum up {function} | what do i tell my boss about {function}`),
  whatIf: phrases(`
    what if | what if we said yes | what if we said yes to everything | what if we said yes to all of them | what if we said yes to all | what if we said yes to this |
    what if we said yes to this one | what if we said yes to that | what if we said yes here | what if i said yes to this | what if i said yes to this one | what if i said yes instead |
    what if we'd said yes | what if we had said yes | what if we had said yes to everything | what if the answer was yes | what if the answer were yes | what if this was a yes | what if this were a yes |
    what if they were all yes | what if everything was yes | what if all the answers were yes | what if all our noes were yes | what if we turned the noes into yeses | what if the noes became yeses |
    what if we turned this into a yes | what if that no became a yes | what if we had {function} | what if we had one | what if we had this | what if we had that in place | what if we had this in place | what if we had it in place |
    what if we had a policy | what if we had a plan | what if we had a budget for it | what if we wrote one | what if we put one in place | what if we put this in place | what if we did this | what if we did that |
    what if we did it | what if we did all of it | what if we did all this | what if we did all of these | what if we did everything on the list | what if we did the first three | what if we did the top three |
    what if we did the first one | what if we closed the gaps | what if we closed all the gaps | what if we closed this gap | what if we closed the first gap | what if we closed one gap | what if we closed the gaps in {function} |
    what if we fixed everything | what if we fixed it | what if we fixed that | what if we fixed this | what if we fixed these | what if we fixed {function} | what if we sorted {function} | what if we sorted all that | what if we improved |
    what if we improved {function} | what if we hit our targets | what if we hit the target | what if we reached the target | what if we reach the target | what if we met our targets | what if all the gaps were closed |
    what if the gaps were closed | what would our score be if | what would our score be if we closed the gaps | what would our score be if we closed all the gaps | what would our score be if we closed every gap |
    what would our score be if we fixed everything | what would our score be if we did all that | what would our score be if we did everything | what would our score be if we said yes to everything |
    what would our score be if we said yes | what would our score be if we hit the target | what would our score be at target | what would the score be if we closed the gaps | what would the score be if we did it |
    what would the score be if we did the top three | what would the score be then | what would our score be then | what would our score be afterwards | what would our score be after that | what would our level be if |
    what would our level be if we closed the gaps | what level would we be if we closed the gaps | what level would we be at if we did all that | what level would we be if we fixed {function} |
    what score would we get if we closed the gaps | what score would we get if we hit our targets | what score would we get if we said yes to all | what score would we get with all the gaps closed |
    what would we get if we said yes to everything | what would we get if we did everything | what would we score if we closed the gaps | what would we score if we fixed everything | what would we score at target |
    what would it be if we closed the gaps | what would happen to our score if we closed the gaps | what would happen to the score | what happens to our score if we close the gaps | what happens to the score if we do this |
    what happens to the score if we fix {function} | what happens to our level if we do this | how much would our score go up | how much would our score go up if we closed the gaps | how much would our score go up if we did the top three |
    how much would the score go up | how much would the score rise | how much higher would we be | how much higher would our score be | how much better would we be | how much would it lift us | how much would it lift our score |
    how much would that lift our score | how much would that help our score | how much would that add | how much would that add to our score | how much does this add to the score | how much difference would it make to the score |
    what difference would it make to our score | what difference would it make if we did this | would our score go up | would our score go up if we did this | would the score go up if we said yes | would it raise our score | would it raise the score if we had one | would that put the score up |
    would that lift us | would that move us up | would that get us to level {level} | would that take us to level {level} | would a yes here move us up | would a yes here lift the level | how high could we go | how high could our score go | how high would we get | how far up would that take us |
    where would we be if we closed the gaps | where would we be if we did all that | where would we end up | where would we end up if we closed the gaps | where would that get us | where would that take us | where would closing the gaps get us |
    where does closing the gaps get us | what does closing the gaps get us | what would closing the gaps bring | what would closing the gaps do | what would closing the gaps do for our score | what do we gain if we close the gaps | what do we gain by closing the gaps |
    if we closed the gaps what would we score | if we closed all the gaps what level would we be | if we did all this where would we be | if we did everything what would we score | if we answered yes to all what would we get |
    if we said yes to everything what would we get | if we said yes to all of them what would the score be | if i say yes to this what happens to the score | if we fix {function} what happens | if we fixed {function} what would our score be |
    if we got {function} sorted what would the score be | suppose we closed the gaps | suppose we said yes to everything | suppose we had one | suppose we had a strategy what then | imagine we closed all the gaps | imagine we said yes to everything |
    let's say we closed the gaps | say we closed the gaps what then | score if we close the gaps | score after closing the gaps | score at target | our score at target | the score at target | projected score | our projected score | show me the projection | projection |
    what's the projection | forecast our score | forecast | predict our score | can you predict our score | simulate | simulation | can you simulate | can you run a scenario | scenario | scenarios | run a what if | what if analysis | what's the best we could get | best possible score | the best we could do |
    what would full marks take us to | our potential | what's our potential score | potential score | what could our score be | what could we score | what could we get to`),
} as const
