// English words that answer a question: yes, no, not sure, an answer with conditions, and a correction.

import { phrases, wordList } from '../phrase-list.ts'
import { ownWords } from './own-words.ts'

/** "I'd need to look into that": only a search tells. */
const looksInto = ['i would', 'i will', 'we would', 'we will', 'i', 'we'].flatMap((start) =>
  ['have to', 'need to', 'better'].flatMap((must) =>
    [
      'look into',
      'look at',
      'check on',
      'find out about',
      'dig into',
      'investigate',
      'double check',
      'go and find out',
    ].flatMap((look) =>
      ['', ' that', ' this', ' it', ' that one', ' this one'].map((what) => `${start} ${must} ${look}${what}`),
    ),
  ),
)

/** A no as far as the person knows: it may as well be a Not sure. */
export const hedgedNo = phrases(`
  not that we know of | not that i know of | not that i am aware of | not that we are aware of | not that i am aware |
  not that we are aware | not that i know | not that we know | not that i can think of | not that i have seen |
  not that i have heard of | not that i have heard | not that we have heard | not that we have heard of |
  not that i have come across | not that i have been told | not that i can see | not that i can tell | not that i have noticed |
  not to my knowledge | not to our knowledge | not to the best of my knowledge | not to the best of our knowledge |
  not as far as i know | not as far as i am aware | not as far as we know | not as far as we are aware |
  not as far as i can tell | not as far as i can see | not so far as i am aware | not so far as i know | not so far as we know |
  not from what i have seen | not from what i know | not from what i have heard | not that i have ever seen |
  not that i have ever heard | not that i have ever heard of | not that i have ever come across | not that anyone has told me |
  not that anyone knows of | not that anyone is aware of | none that i know of | none that i am aware of | none that we know of |
  none that we are aware of | none to my knowledge | nothing that i know of | nothing i know of | nothing that i am aware of |
  nothing i am aware of | nothing to my knowledge`)

export const answers = {
  yes: [
    ...ownWords.yes,
    ...phrases(`
    yes | y | tis so | it is so | that would be a yes | it would be a yes | would be a yes | yep | yeah | yup | ye | yea | yeh | yah | ya | yh | yus | yis | yas | yass | yess | yse | yesh | yessir | yepp
    | dead right | too right | that is the case | we most definitely do | we definitely do | we definitely have
    | yeap | yeahh | uh huh | aye | sure | for sure | surely | definitely | defo | deffo | definately | definitly
    | absolutely | certainly | of course | course we do | obviously | indeed | true | correct | affirmative | affirm
    | totally | without a doubt | no doubt | no doubt about it | no doubt about that | no two ways about it
    | yes without question | yes without a doubt | yes beyond doubt | yes beyond any doubt | 100% | 100 percent | hundred percent | one hundred percent | we do | we have
    | we are | it does | it is | they do | they are | there is | there are | i do | we did | it has | that is right
    | that is true | that is correct | it is in place | we have done | it certainly is | we certainly do | we sure do
    | have got | got one | got that | got this | do have | you bet | we most certainly do`),
  ],
  no: [
    ...ownWords.no,
    ...hedgedNo,
    ...phrases(`
    no without question | no without a doubt | no beyond doubt | no beyond any doubt |
    no nothing | nope nothing | no none | no never | no there is nothing | not ours | not our council | not for us |
    not that we have | not in the slightest | not in any way | not in any form | not remotely |
    nothing of the kind | nothing to speak of | nothing whatsoever | none whatsoever |
    we have never done that | we have never done this | we have never done it | never done that | never done this | never done it |
    we have never had that | we have never had one | we have never had it | never had one | never had that | we have never tried |
    no such luck | no sorry | nope sorry | nah sorry | not yet sorry | no not yet sorry |
    noo | na not yet | no not yet |
    no | n | that would be a no | it would be a no | would be a no | we have not got one | have not got one | we have not got any
    | we have not got that | have not got that | we have not got this | have not got this | we have not got it | have not got it
    | nothing in place | nothing at all | none at all | nothing here | we have nothing | we have nothing in place | nothing yet | none yet
    | none here | we do not have any | do not have any | do not have one | we do not have one | not got one | not got any | have not got any
    | nope | nop | noo | nooo | nope nope | nah | naw | nay | nup | nae | nuh uh | negative | not yet | never | no way | no chance | certainly not
    | definitely not | absolutely not | of course not | not at all | not really | false | untrue | we do not | we have not
    | we are not | we did not | it does not | it is not | it has not | there is not | there are not | there is none
    | they do not | they are not | they have not | we have none | we have never | we never have | we never did | never have
    | i do not have that | not at the moment | not at this time | not at this point | not at this stage | not currently
    | not presently | not as yet | not so far | not yet no | not here | not in place | not in our council | not in this council
    | not any more | not anymore | i do not think so | we do not think so
    | do not think so | i do not believe so | we do not believe so | do not believe so | i do not think we do
    | i do not think we have | i do not think that we do | i do not think it is | i do not believe we do | i think not
    | i am afraid not | afraid not | sadly not | unfortunately not | regrettably not | alas no | none | none of that
    | none of this | nothing like that | nothing of the sort | nowhere near | not a chance | does not exist
    | it does not exist | we lack that | we certainly do not | we definitely do not | we most certainly do not | we really do not | have not | have not got | has not | has not got | do not | does not | did not | is not | are not | nowt | nowt like that`),
  ],
  unsure: [
    ...ownWords.unsure,
    ...looksInto,
    ...phrases(`
    not sure about this | not sure about this one | not sure about that one | not sure on this one | not sure on that | not sure of this one |
    i am not sure about this one | i am not sure about that | no clue sorry | dunno sorry | not sure sorry |
    do not think anyone knows | i do not think anyone knows | i do not think anybody knows | no one knows |
    nobody here knows | nobody seems to know | no one here knows | not something i would know | not something i know |
    that is beyond me | it is beyond me | not my area so i do not know | out of my depth on this one |
    i do not know the answer | do not know the answer | i do not know the answer to this | i do not know the answer to that |
    i do not know the answer to this one | do not know the answer to this one | do not know the answer to this |
    i do not no | do not no | i am not knowing | not knowing | not knowing this | do not have the faintest |
    do not have the faintest idea | i do not have the faintest idea | i do not have the foggiest | haven't the faintest |
    have to check with finance | have to check with legal | have to check with it | have to check with hr |
    have to check with my manager | have to check with my boss | have to check with my team | have to check with a colleague |
    need to check with finance | need to check with legal | need to check with it | need to check with hr |
    need to check with my manager | need to check with my boss | need to check with my team | need to check with a colleague |
    have to ask finance | have to ask legal | have to ask hr | have to ask my manager | have to ask my boss | have to ask my team |
    have to ask a colleague | have to ask someone | need to ask finance | need to ask legal | need to ask hr |
    need to ask my manager | need to ask my manager first | need to ask my boss | need to ask my team | need to ask a colleague |
    need to ask someone | no idea sorry | could not tell |
    not sure | unsure | i am not sure | do not know | i do not know | we do not know | no idea | i have no idea | not certain
    | i am not certain | not a clue | dunno | dinno | maybe | perhaps | possibly | could be | might be | may be | idk | hard to say
    | hard to tell | hard to know | difficult to say | difficult to tell | tricky to say | cannot say | cannot tell | cannot say for sure
    | cannot be sure | cannot be certain | cannot tell you | cannot remember | cannot recall | i do not remember | do not remember
    | i do not recall | could not tell you | i could not tell you | could not say | i could not say | could not possibly say
    | who knows | god knows | goodness knows | lord knows | heaven knows | uncertain | unknown | not 100% sure | not 100%
    | not 100% certain | not entirely sure | not entirely certain | not totally sure | not completely sure | not really sure
    | not quite sure | not too sure | not so sure | not that sure | not very sure | not absolutely sure | not sure really
    | not sure about that | not sure if we do | not sure whether we do | i am not sure whether we do | i am unsure
    | i would have to ask | i would have to check | i need to check | i will have to check | i have to check | need to check
    | i would need to check | i would need to ask | i need to ask | will have to check | would have to check | would need to check
    | i would have to find out | i need to find out | i would have to look into it | no clue | i have no clue | we have no idea
    | haven't a clue | i haven't a clue | i have not got a clue | have not got a clue | do not have a clue | i do not have a clue
    | haven't the foggiest | not the foggiest | i have not the faintest idea | not the faintest | not the faintest idea
    | i have not a scooby | not a scooby | have not a scooby | would not know | i would not know | i would not like to say
    | would not like to say | could go either way | your guess is as good as mine | beats me | search me | wouldn't have a clue
    | i really do not know | i honestly do not know | i genuinely do not know | i just do not know | not known | don't have the answer
    | i do not have that information | ask me another | not aware | i am not aware | cannot confirm | i cannot confirm
    | id have to ask | i would have to ask | i will have to ask | i need to ask | i would need to ask | in two minds`),
  ],
} as const

/** These may stand beside an answer and change nothing. */
export const besideAnswers = wordList(`
  we i it they do does have has had are is did that this here there council our us the a an well oh ah aw och so now currently
  am be already certainly definitely absolutely honestly honest sadly unfortunately happily my answer would will say id just put
  go going with a big fat hard firm clear very much on of too got get one in place must afraid tidy mind
  tbh ngl imo imho afaik right ok okay um erm er uhm hmm mm mate pal love lol haha hen like at moment present yet still then
  done point stage time
  whatsoever really totally completely simply course been is always indeed let's view opinion case instance
  hello hi hey`)

/**
 * Of these, the ones that may stand beside "yes" or "no", but not beside "we do" or "it is": a hard no, but "it is too hard".
 */
export const besidePlainAnswers = wordList(`
  be my answer would will say id just put go going with big fat hard firm clear too get to done point stage time must afraid tidy
  mind right ok okay love like let's view opinion case instance always hello hi hey on of a an`)

/** Groups of words that say nothing beside an answer. */
export const asides = phrases(`
  no doubt about it | no doubt about that | no two ways about it | there is no doubt about it |
  there is no doubt about that |
  more is the pity | mores the pity | more's the pity | happy to report | i am happy to report | pleased to report | i am pleased to report | sorry to report | i am sorry to report |
  it would be wrong of me to guess so | it would be wrong to guess so | i would only be guessing so | stick me down for a | stick us down for a |
  hand on heart | to be perfectly honest | to be totally honest | to be completely honest | to be brutally honest | being honest | being perfectly honest |
  if i am truthful | if i am being truthful | to tell the truth | to tell you the truth | i have to say | i would have to say | i will have to say |
  i am going to have to say | it will have to be a | it would have to be a | i have to admit | i must admit | i must say | have to admit | have to say | must admit |
  sorry to say | sorry to have to say | i am sorry to have to say | sad to say | i am sad to say | ashamed to say | i am ashamed to say | embarrassed to say |
  i am embarrassed to say | i regret to say | i hate to say it | happy to say | i am happy to say | glad to say | i am glad to say | pleased to say | i am pleased to say |
  delighted to say | i am delighted to say | proud to say | i am proud to say | i can confirm | i can honestly say | i can safely say |
  for certain | with any certainty | with certainty | either way | one way or the other | one way or another | off hand | offhand |
  at the minute | at the mo | as we speak | these days | if you ask me | as it happens | off the top of my head |
  at this point in time | at this point | at this stage | at this time | at the present time | i am sorry | i am sorry to say | i am afraid | we are sorry |
  to be honest | to be fair | to be frank | to be honest with you | if i am honest | if i am being honest | in all honesty
  | truth be told | right now | as things stand | as it stands | as of today | from me | from us | for me | for us | for now | for this one | for that one
  | for this | for that | in my opinion | in my view | in our view | as far as i know | as far as i am aware | to my knowledge
  | i am afraid | put me down as a | put me down for a | put me down as | put me down for | put it down as a | put it down as
  | put us down as a | put us down as | mark it as | mark that as | mark me as | call it a | believe me | trust me | in this case`)

/** These have a word of an answer in them, and answer nothing. */
export const notAnswers = phrases(`
  not got any time | not got time | not got the time | have not got any time | have not got time | do not have time | do not have any time | no time |  they are afraid | he is afraid | she is afraid | i am in it | i work in it | not sure that is true | not sure that is right | not sure this is right |
  not sure it is right | not sure that is correct | i am not sure that is true | i am not sure that is right | i am not sure this is right | i am not sure it is right |  no answer | go on | it is not that | no is not | yes is not | that does not | that do not | who does not | who do not | which do not | not that we do not | not that we have not | not that it is not | never say | not never | wish we did | wish we had |
  never mind | nevermind | not my | not mine | not to be sure |
  to correct | correct my | correct an | correct the | no problem | no worries | no rush | no bother | no one
  | no longer | no matter | no point | no reply | no more | said no | said yes | says no | says yes
  | i put yes | i put no | i answered yes | i answered no | i pressed yes | i pressed no | i clicked yes | i clicked no | i ticked yes
  | i ticked no | i chose yes | i chose no | i gave yes | i gave no | saying no | saying yes | make sure | making sure | be sure | true cost | not sures | not sure ones
 `)

/** An answer with conditions: nothing is saved, and the person is asked which answer stands. */
export const qualified = phrases(`
  i would have thought so | would have thought so | i should have thought so | i would expect so | i would guess so | one would hope so | you would think so |
  do it well | do that well | do this well | does it well | do it properly | do that properly | do it right | supposed to | we are supposed to | meant to | we are meant to | meant to be | should do | we should do | we ought to | ought to | in some places | in a few places | in certain places | in certain services | in certain teams | in certain areas | in one place | in one service | in one team | in one area | in a few services |
  in a few teams | in a few areas | in most places | in most services | in most teams | in most areas | some places | a few places | most places | not all places | one place | yeah yeah | yeah sure | yeah yeah yeah | aye sure | sure sure | will be | will have | would be | it will be | shall be | going to be | yeah right | yes right | aye right | that will be right | that will be the day | will be right | right so | as if | we shall | dream on | in your dreams | in my dreams | you wish | i wish | we wish | wish we did | wish we had |
  i wish we did | i wish we had | if only | if only we did | if only we had | pull the other one | you must be joking | you are joking | are you joking | you are having a laugh | having a laugh |
  when pigs fly | pigs might fly | appen | happen it is | when hell freezes over | in an ideal world | in a perfect world | according to it | not for long | not for much longer | no longer | not any longer |
  not a yes | not a no | neither yes nor no | whatever | used to be | was once |
  started but | started it | started it but | we started but | begun | begun but | we began | began but | stalled | shelved | on ice | postponed | deferred |
  fell by the wayside | ran out of money | not finished | unfinished | half finished | half built | part way | partway |
  part done | awaiting approval | awaiting sign off | waiting for approval | waiting for sign off | subject to approval |
  subject to funding | not signed off | not funded | unfunded | agreed in principle | agreed but | approved but | signed off but |
  with legal | it is with legal | with procurement | with finance | sitting with legal | with the lawyers
    | partly | partially | part of it | in part | only partly | only in part | in progress | work in progress | wip | in draft | draft
  | in draft form | draft only | drafted | being drafted | being written | being developed | being built | being rolled out
  | being procured | being reviewed | being updated | being looked at | under review | under development | under way | underway
  | in development | in the pipeline | in the works | in hand | on the way | on its way | on the cards | on the roadmap | on our list
  | on the list | on the to do list | sort of | sorta | kind of | kinda | kindof | ish | yes ish | ish really | a bit | a little
  | a wee bit | to some extent | to an extent | to a certain extent | to a degree | to some degree | up to a point | somewhat
  | more or less | pretty much | as good as | roughly | mostly | mainly | largely | for the most part | by and large | in the main
  | in most cases | in some cases | in some ways | in a way | in a sense | in theory | in principle | in practice no
  | on paper | technically | officially | unofficially | informally | not formally | not officially | not in writing | not written down
  | verbally | it's not written down | nothing formal | nothing written down | used to | we used to | used to have | we used to have one
  | did once | we did once | we had one | we used to do | previously | in the past | formerly | once upon a time | lapsed | expired
  | it has expired | it has lapsed | it is out of date | out of date | outdated | needs updating | needs a refresh | old version
  | nearly | nearly there | almost | almost there | not quite | not quite yet | not fully | not entirely | not completely | not wholly
  | not totally | not consistently | not everywhere | not always | not all of it | not all of them | not all of us | not across the board
  | not for everyone | not in every service | not in all cases | not in all services | not in all teams | not in full | not as such
  | not exactly | getting there | we are getting there | working on it | we are working on it | we are working towards it
  | working towards it | it is being worked on | we have started | we are starting | we have just started | just started | just starting
  | we are trying | trying to | we try | we try to | half | half and half | half done | half way | halfway | halfway there
  | fifty fifty | 50/50 | 50 50 | bit of both | a bit of both | both | neither | either | either or | it depends | depends | it all depends
  | that depends | depends on the service | depends who you ask | depends what you mean | it varies | varies | varied | mixed
  | a mixed picture | mixed picture | mixed bag | patchy | it's patchy | hit and miss | inconsistent | ad hoc | piecemeal | now and then
  | now and again | sometimes | occasionally | from time to time | on and off | rarely | hardly ever | usually | generally | typically
  | often | normally | some of it | some of them | some of us | some of our services | some teams | some teams do | some do
  | some services | some services do | some departments | some departments do | some areas | a few | a few of us | a few teams
  | only some | only a few | only in | only in some | only for | only one team | in some services | in some areas | in some teams
  | in some departments | in places | in parts | in pockets | in patches | pockets of it | here and there | bits of it | bits and pieces
  | bits and bobs | one or two | most of it | most of them | most of us | most teams | most services | most of our services | first one
  | the first one | the first | second one | the second one | the second | the former | the latter | the top one | the bottom one
  | option one | option two | option a | option b | planned | it's planned | it is planned | we plan to | we are planning to
  | we are planning it | plans are in place | we have plans | we intend to | intending to | we will | we will do | we will be | we will soon
  | we aim to | we hope to | hoping to | hopefully | soon | coming soon | very soon | shortly | next year | next month | later this year
  | this year | by the summer | in the new year | starting soon | about to | we are about to | due soon | due to start | due next year
  | going live soon | it is coming | in time | eventually | one day | in the future | pilot | piloting | we are piloting it | in pilot
  | pilot only | trial | trialling | we are trialling it | on trial | testing it | proof of concept | probably | probably yes | most likely
  | likely | very likely | more than likely | quite possibly | presumably | i presume so | i assume so | i would assume so | i would think so
  | i would hope so | i should think so | i imagine so | i would imagine so | i expect so | i guess | i guess so | i suppose | i suppose so
  | i think so | we think so | i believe so | i reckon | i reckon so | i think we do | i think we have | i believe we do | i am pretty sure
  | pretty sure we do | fairly sure | i am fairly sure | allegedly | apparently | supposedly | so i am told | so i hear | in name only
  | doubt it | i doubt it | doubtful | unlikely | probably not | not likely | hardly | barely | not much | not many | not enough | not often
  | in planning | at the planning stage | planning stage | planning to | we are planning | on hold | paused | stalled | delayed | scoping
  | scoping it | approved but not started | agreed but not funded | awaiting approval | awaiting sign off | waiting for approval
  | waiting for sign off | going to cabinet | out for consultation | in consultation | out to tender | subject to approval
  | same | same as before | same as last one | same as above | same as last time | same again | same answer | ditto | as above
  | as before | likewise | limited | very limited | minimal | basic | at a basic level | could be better | room for improvement | needs work | it is complicated
  | complicated | it's a grey area | grey area | it is debatable | debatable | arguable | arguably | borderline | that is a tricky one
  | tricky one | good question | shared | shared service | it's shared | outsourced | contracted out | someone else does it
  | the county does it | not solely`)

/** These show that a yes or no belongs to an earlier answer. */
export const corrections = phrases(`
  i meant | meant | sorry | oops | whoops | should be | should have | shoulda | should of | by accident | by mistake | accidentally
  | accident | mistake | scratch that | strike that | correction | wrong | changed my mind | i pressed
  | i clicked | i hit | i tapped | last one | last answer | previous one | previous answer 
  | second thoughts | was supposed to be | supposed to be | ought to be | i didn't mean | take back`)

/** "I'd have to ask my director": only another person knows, so the answer is not sure. */
export const asksOthers = {
  musts: phrases(`
    need to | have to | had to | better | had better | would need to | would have to | will need to | will have to | got to |
    must | ought to | should probably | should really`),
  asks: phrases(`
    ask | check with | speak to | speak with | talk to | talk with | confirm with | find out from | go and ask | go to | consult | contact |
    get in touch with | run it past | run this past | run that past | run it by | run this by | check that with | check this with | check it with`),
  others: wordList(`
    it ict team teams someone somebody people else him her them procurement democratic services digital corporate customer service communications
    transformation governance information lawyer lawyers solicitor accountant`),
}
