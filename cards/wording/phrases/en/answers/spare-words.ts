// English words beside an answer that say nothing: politeness, hedging, and the reasons of a doubt.

import { concepts } from '../concepts.ts'
import { phrases, wordList } from '../phrase-list.ts'

/** These stress or soften an answer and change nothing in it. "Actually" may correct an answer, so it is none of them. */
export const hedges = wordList(`
  honestly genuinely truly frankly personally simply just sincerely literally unfortunately sadly regrettably regretfully
  embarrassingly shamefully alas truthfully thankfully luckily happily fortunately afraid definite firm`)

/** These soften only a doubt: "sorry, yes" may correct an earlier answer, and "not really" is a no. */
export const doubtHedges = wordList('sorry really apologies completely entirely properly quite even')

/** Polite words at the end of an answer. */
export const closings = phrases(
  'here | at all | round here | around here | at present | in our council | in this council | sorry | so sorry | sorry about that | my apologies | apologies | i am afraid | sadly | unfortunately',
)

/** What a doubt may be about. */
export const doubted = phrases(`
  about this question | about that question | this question | that question | about that | about this | about it | about that one | about this one | about that at all | on that | on this | on that one | on this one | to that |
  to this | to that one | to this one | to this question | to that question | to the question | of that | of this | of that one |
  of this one | of the answer | of the answer to that | of the answer to this | the answer | the answer to that | the answer to this | the answer to that one |
  the answer to this one | the answer to it | the answer to this question | the answer to that question | the answer here |
  that one | this one | that | this | for this one | for that one | here | either way | please`)

const starts = ['', 'it is ', 'this is ', 'that is ', 'sorry ', 'i am afraid it is ', 'it is really ', 'really ']
const places = phrases(`
  not my area | not my department | not my field | not my remit | not my service | not my team | not my side of things | not my bit |
  not my patch | not my area of expertise | not my specialism | not something i deal with | not something i work on | not something i see |
  outside my area | outside my remit | outside of my remit | out of my area | out of my remit | beyond my remit | above my pay grade |
  above my grade | above my head | not in my area | not in my remit | not within my remit`)
const own = phrases(`
  i am new | i am new here | i am too new | i am new to this | i am new to the council | i am new to the job | i am new in post | i only just started |
  i have only just started | i only started last week | i only started last month | i only started in january | i only started this week |
  i have just started | i have just joined | i only joined last week | i only joined last month | i have only been here a week |
  i have only been here a month | i have not been here long | i do not work in that area | i do not work on that | i do not work in it |
  i do not deal with that | i do not deal with this | i am not involved in that | i am not involved in this | i am not technical | i am not it`)

/** "I have only been here three weeks". The word "just" is gone from a text before this is compared. */
const howLong = [
  ...['a', 'one', 'two', 'three', 'four', 'five', 'six', 'a few', 'a couple of', '2', '3', '4', '5', '6'],
].flatMap((n) => ['day', 'days', 'week', 'weeks', 'month', 'months', 'fortnight'].map((unit) => `${n} ${unit}`))
const inPost = howLong.flatMap((time) => [
  ...['', 'i have ', 'i have only '].map((start) => `${start}been here ${time}`),
  ...['only been here', 'i am only here', 'only been in post', 'i have only been in post', 'i have been in post'].map(
    (start) => `${start} ${time}`,
  ),
  ...['i have only been in the job', 'only been in the job', 'i have only had the job'].map(
    (start) => `${start} ${time}`,
  ),
  ...[
    'in',
    'into the job',
    'into the role',
    'into the post',
    'into this job',
    'into this role',
    'into it',
    'in post',
  ].flatMap((end) => [`i am only ${time} ${end}`, `only ${time} ${end}`, `i am ${time} ${end}`]),
  ...['i only started', 'only started', 'i started', 'i only joined', 'only joined'].map(
    (start) => `${start} ${time} ago`,
  ),
])
const posts = phrases(`
  before my time | it was before my time | that was before my time | it is before my time | all before my time | i am on secondment | i am a temp | i am an agency temp |
  i am agency | i am an agency worker | i am only a temp | i am only temporary | i am the temp | i am the admin | i am only the admin | i am only admin | i am covering |
  i am only covering | i am covering for someone | i am only covering for someone | i am the apprentice | i am only the apprentice | i am only an apprentice | i am interim |
  i am the interim | i am only the interim | i am a contractor | i am only a contractor | i am only filling in | i am part time | i am only part time | i only started |
  i have only started | i have only joined | i started yesterday | i only started yesterday | i started on monday | i only started on monday | i am brand new | i am too junior |
  i am very new | i am pretty new | i am fairly new | i am still new | i am quite new here`)

/** Why a person does not know. Each speaks only of the person. */
export const excuses = [
  ...starts.flatMap((start) => places.map((place) => `${start}${place}`)),
  ...own,
  ...inPost,
  ...posts,
  ...concepts.department.flatMap((name) => [`i am in ${name}`, `i work in ${name}`, `i am from ${name}`]),
]
