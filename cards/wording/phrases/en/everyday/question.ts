// English examples for the matcher, in short everyday words: the question on screen.

import { phrases } from '../phrase-list.ts'

export const question = {
  meaning: phrases(`
    not following, what are they after | not following this | I don't follow the question | you've lost me there |
    say that again in plain words | say it in plain english | put it in plain english | in plain english please |
    can you put that in normal words | normal words please | can you make that simpler | put another way? | what are
    they getting at | what's it getting at | what's it driving at | what is it after | what exactly is wanted here |
    what's meant by senior | what do you mean senior | what's senior in this context | what does accountable mean |
    what do they mean by recent | what's regular supposed to mean | how often is regular | how recent is recent |
    how senior does it need to be | does it need to be in writing | does it have to be signed off | does it have to
    be approved | does it have to be everywhere | do we need to be doing it everywhere | is one team enough | is one
    team doing it enough | is one service enough for a yes | would one department count | would a pilot be enough |
    do interim people count | does an interim count | does a vacancy count | does part time count | would a head of
    service count | would a team leader do | will a manager do or must it be a director | what if a contractor does
    it for us | if the county does it does that count | if a shared service does it is that a yes | if we buy it in
    does that count | what would good look like | what would make this a yes | what would a yes look like | is that
    a yes or a no if it's only in draft | if it is only in draft can I say yes | where's the bar on this one | why
    are you asking me this one | big words, help | english translation please of that question | the wording's odd |
    worded funny | rephrase that please | ask me differently | ask it another way`),
  example: phrases(`
    give me an idea | an idea of what you mean | what have other councils got for this | how do other councils do
    this one | show me what it looks like elsewhere | a case would help | can you illustrate that | any examples of
    that | example of what you're after | could you give me a sample`),
  proof: phrases(`
    will I have to upload anything | do I have to upload stuff | do I need to dig out paperwork | do I need to dig
    out any documents | do I need to get documents together first | what documents do I need | what do I need to
    have ready | what papers do I need beside me | do I need anything to hand | should I have anything ready | do I
    need the policies in front of me | do I need to gather evidence first | will anyone check what I put | will
    anybody check what I have put | is anyone going to check I'm telling the truth | who checks if it's true | do
    you check if we're telling the truth | could we just say yes to everything | what if people just say yes to
    everything | do you just take our word | do you take my word for it | do we have to back it up | must I justify
    it | do I need to justify my answer | will someone ask me to prove it later | will anyone audit this | do you
    verify it | are supporting documents needed | is supporting documentation required | must each answer be
    evidenced | is evidence required for each response`),
  note: phrases(`
    jot that down | jot down that it goes to council in june | jot something down | scribble a note | write down
    that it's going to cabinet | put down that we're waiting on legal | make a note of that | make a note that it's
    in next year's budget | note that down | can you note that the post is vacant | add a line about why | add a
    comment to explain | let me add a comment | let me explain my answer | I want to explain why | I'd like to
    explain the answer | somewhere to explain | is there anywhere to explain | is there a comments box | is there a
    box for comments | where's the comment box | where do I write comments | where do I put my reasons | I want to
    say why I said no | I need to qualify that answer | can I add some context | add context to this one | can I
    write a bit more | can I say more about this | can I put a caveat | stick a note on it | leave a note for
    whoever does this next | note to self | remember that for next time | jot down that the policy is being
    rewritten | jot down that it went to cabinet | jot down for later that IT own this | write down that it goes to
    full council | write down that the strategy is in draft | record that the post is vacant | put down that the
    policy goes to committee in may | note down that it goes to scrutiny | minute that we are waiting for legal |
    jot down that the plan goes to cabinet in may`),
  notApplicable: phrases(`
    this one isn't for us | this isn't ours to do | we don't do that here, county does | it's not one of our duties
    | not within our remit | outside our remit | isn't relevant to us | this is not relevant for a council our size
    | not something a council our size would have | a council this size wouldn't have one | we are a tiny council,
    this makes no sense for us | we're only a parish | that's a county thing | the county do that not us | it's a
    unitary thing | we're a fire service this isn't us | we're a fire authority, this doesn't fit | we are a
    national park, we have no housing | we're not a council | that function was transferred years ago | we
    contracted all that out so it's not relevant | where's the n/a | there's no option for not relevant | no option
    for doesn't apply | what do I put if it's not relevant | what if it isn't relevant to us | I can't answer that,
    we don't run it`),
  scope: phrases(`
    who would know the answer to this | who would know this |
    who would know that | who knows the answer to this | who in the council would know this | who would have the answer to this one |
    do schools count as part of the council | are schools in or out | do we include schools | is it with or without
    schools | do arms length companies count | does the leisure trust count | is the trust part of it | do
    contractors count as us | do we count the housing company | do I answer for the whole place or my bit | is it my
    team or everyone | is it just my service or all of us | my service or the whole organisation | whole
    organisation or just my directorate | just my department or the lot | who's we in this | who counts as the
    council | who counts as us | when it says we who does it mean | when you say the council do you mean all of it |
    whose answer is it, mine or the council's | am I answering for me or for the council | should I answer for my
    own area`),
  skip: phrases(`
    leave that one for now | I'll leave that one | let me come back to it | can we come back to this | do the next
    one now | can't be bothered with this one | can't be bothered with that | I'm not answering that, move along |
    ask me another question | I don't want to do this one | let's not do this one`),
  back: phrases(`
    what was that last one again | what was the last question again | what did the last one say | what did the one
    before say | show me the one before | the one before please | can I see the one before again | back one please |
    I want to reread the last one | can I look at the previous one | return to the previous one | flip back | hang
    on, back one | whoa go back`),
  mistake: phrases(`
    fat fingers, hit the wrong one | finger slipped | hit the wrong thing | tapped the wrong one | clicked too
    quickly | I was too quick there | pressed it by mistake | that was meant to be the other one | that should have
    been the other one | meant the other one | I meant the other button | got that last one wrong | didn't mean that
    one | boss says we do have one after all | turns out we do have one | turns out we don't have one after all |
    turns out I was wrong on the last one | just been told the last answer is wrong | I've just found out that's
    wrong | scratch that last answer | scrap that last one | ignore that last one | can I change what I just said |
    can I change the one I just did | change what I just put | I need to correct what I said | my last response was
    in error | I wish to amend my previous response | I wish to correct my answer | redo the last answer | silly me
    wrong one | ach I pressed the wrong yin`),
  review: phrases(`
    what have I said up to now | show me what I've said | what did I put for the earlier ones | what did I say for
    the earlier ones | what did I answer before | what did I put under {function} | let me look over what I've done
    | let me look back over my answers | let me check what I said | I want to double check my answers | double check
    my answers before they go | go through what I've answered | run through my answers with me | read me back what I
    said | list everything I've answered up to now | see everything I've answered | can I see all of my answers so
    far | a list of all my yes and no answers | where can I see my old answers | proof read my answers | check them
    over before I send it`),
  goTo: phrases(`
    jump to the {function} ones | jump straight to the {function} questions | can I jump straight to {function} |
    skip to the {function} bit | can we do the {function} ones now | can we do {function} now instead | can we do
    the {function} questions next | I'd rather do {function} first | take me to the {function} ones | take us to
    {function} | go over to {function} | I know about {function}, ask me those | ask me the {function} ones | give
    me the {function} questions | {function} next please | {function} now please | {function} ones please`),
} as const
