// English answers that people put in their own words: "that is already in place", "not a sausage", "above my pay grade".

import { phrases } from '../phrase-list.ts'

/** Each start with each end. An empty start or end counts too. */
const joined = (starts: readonly string[], ends: readonly string[], tails: readonly string[] = ['']) =>
  starts.flatMap((start) =>
    ends.flatMap((end) => tails.map((tail) => `${start} ${end} ${tail}`.replaceAll(/\s+/g, ' ').trim())),
  )

const there = phrases(`
  in place | up and running | well established | fully established | fully in place | firmly in place | all in place | in operation |
  in force | set up already | already set up | already in place | already established | already done | already in operation |
  already there | already in force | already up and running | long established`)

const forLong = phrases(
  'for years | for ages | for a while | for some time | for a long time | for a good while | for donkeys years | for yonks',
)

/** "For about three years now". */
const forYears = joined(
  ['for', 'for about', 'for over'],
  phrases(
    'a year | two years | three years | four years | five years | a few years | a couple of years | several years',
  ),
  ['', 'now'],
)

/**
 * Words for things that exist, and for how long. "Done" and "sorted" by themselves end something, so they need another
 * word.
 */
const inPlace = [
  ...joined(['', 'that is', 'it is', 'this is', 'these are', 'they are', 'all', 'that is all', 'it is all'], there, [
    '',
    'already',
    'now',
    'for years',
    'for ages',
    'here',
  ]),
  ...joined(
    ['yes', 'yep', 'yeah', 'aye', 'yup'],
    phrases(
      'all sorted | sorted | all done | done | done and dusted | all in place | all set up | all there | all good there | covered | all covered',
    ),
    ['', 'already', 'now', 'ages ago', 'years ago', 'last year', 'long ago', 'thanks'],
  ),
  ...joined(
    ['', 'yes', 'we', 'yes we', 'i', 'we have', 'we have already', 'already'],
    phrases('ticked that off | ticked that one off | ticked that box | sorted that | sorted that one'),
    ['ages ago', 'years ago', 'long ago', 'a while ago', 'a long time ago'],
  ),
  ...joined(
    ['', 'yes', 'yep', 'yeah', 'aye'],
    phrases(
      'that has been sorted | that is been sorted | that has been done | that is been done | it has been sorted | it has been done | that is sorted',
    ),
    ['', 'already', 'now', 'ages ago', 'years ago'],
  ),
  ...joined(
    ['we have had', 'yes we have had', 'yes have had', 'yes had'],
    ['one', 'that', 'it', 'this', 'them', 'those', 'one of those', 'one of these', 'one in place', 'that in place'],
    forLong,
  ),
  ...joined(
    ['we have had', 'yes we have had'],
    ['one', 'that', 'it', 'this', 'one of those', 'one in place', 'that in place', 'it in place'],
    forYears,
  ),
]

/** "Put us down for a yes on that one". */
const putDown = (value: 'yes' | 'no') =>
  joined(
    ['', value === 'yes' ? 'yeah' : 'nah', value],
    joined(
      ['put us down', 'put me down', 'put that down'],
      [`for ${value}`, `for a ${value}`, `as ${value}`, `as a ${value}`],
    ),
    ['', 'on that one', 'for that one', 'there'],
  )

const neverHad = joined(
  ['we have never', 'we never', 'never', 'i have never', 'no never', 'no we have never', 'there has never'],
  phrases(`
    had one of those | had one of these | had one of them | had any of those | had any of that | had such a thing | had anything like that |
    had anything of the sort | had one here | had one and never will | had one never will | had it never will | had it | had that here |
    done anything like that | done anything of the sort | done that here | been one | been any | been anything like that`),
)

const notGot = phrases('we do not have | do not have | i do not have | we have not got | have not got | not got')

const notHere = joined(
  [
    ...notGot,
    ...phrases('we have not had | there is not | there are not'),
    ...phrases('no we do not have | no we have not got | no there is not | nope we do not have | nope we have not got'),
  ],
  phrases(`
    anything like that | anything like that here | anything like this | anything like it | anything of the sort | anything of the kind | any of that | any of those | any of these |
    one of those | one of these | one of them | such a thing | one yet | that yet | any yet | one here | that here | any here | one in place | that in place | anything in place`),
)

/** "I don't think we do" is a no. */
const notThought = joined(
  ['', 'i', 'we', 'no i', 'nope', 'no'],
  ['do not think', 'do not believe', 'do not reckon', 'do not imagine', 'would not think', 'would not have thought'],
  phrases(`
    so | we do | we have | we have one | we have that | we have got one | we have got that | we have any | it is | it does | there is | there is one | we are | we did | it exists |
    that exists | we have anything like that | we do that | we do this | that is in place | it is in place`),
)

export const ownWords = {
  yes: [
    ...inPlace,
    ...putDown('yes'),
    ...joined(
      ['yes', 'yes we do', 'yes we have', 'yes it is', 'we do', 'we have', 'yeah', 'yep', 'aye'],
      phrases('thank you | thanks | thank you very much | ta | cheers'),
    ),
    ...joined(
      ['', 'yes', 'yeah', 'yep', 'aye'],
      phrases(
        'we have got one of them | we got one of them | we have one of them | got one of them | we got one of those | we got one',
      ),
    ),
    ...phrases(`
    too right we have | too right we do | damn right | you can bet on it | you had better believe it | yes siree | yes indeed we do | very much so |
    yes very much so | most definitely | most certainly | most assuredly | sure thing | sure do | sure have | sure is | we sure have |
    that we do | that we have | that we are | we do so | indeed we do | indeed we have | indeed it is | it sure is | it does so | yes to that |
    a yes | i would put that down as a yes | i would put it down as a yes | i would put this down as a yes | put that down as a yes | put it down as a yes | put me down as a yes | put us down as a yes | i would put us down as a yes | a yes from me | a yes from us | that is a yes | that is a yes from me | it is a yes from me | yes is the answer | the answer is yes | answer is yes | yes ma'am | yes sir |
    you know it | hundred per cent | a hundred percent | 100 per cent | happily yes | glad to say yes | i am glad to say yes | pleased to say yes |
    i am pleased to say yes | proud to say yes | thankfully yes | luckily yes | fortunately yes | aye we do | aye we have | aye so we do |
    we do aye | we have aye | so we do | so we have | we do that | we do this | we do have that | we do have this | we do have one |
    we have one | we have got one | we have that | we have this | we have it | we have got that | we have got it | we have got this |
    we have got one of those | we have one of those | got one of those |  we do indeed | we have indeed`),
  ],
  no: [
    ...neverHad,
    ...notHere,
    ...notThought,
    ...putDown('no'),
    ...joined(
      ['', 'no', 'nope', 'nah'],
      ['we have nowt', 'we have nothing', 'there is nowt', 'there is nothing', 'we got nothing', 'we got nowt'],
      phrases(
        'like that | like that here | of the sort here | of the kind here | like that in place | like that at all | like it',
      ),
    ),
    ...joined(
      notGot,
      ['a policy', 'a plan', 'a strategy', 'anything'],
      phrases(
        'on that | for that | on this | for this | on it | for it | on that no | for that no | in place for that | in place for this',
      ),
    ),
    ...phrases(`
    fat chance | fat chance of that | slim chance | no chance of that | chance would be a fine thing | not on your life | not on your nelly | not a sausage | not a bean | not one | not a single one |
    not a one | not even one | not even close | zilch | nada | zip | nil | diddly squat | sweet nothing |  not a bit of it |
    no siree | hell no | god no | lord no | heavens no | goodness no | gosh no | good god no | dear me no | oh dear no | no fear |
    not in a million years | never in a million years | not in a month of sundays | never happened | it never happened | that never happened |
    never been done | it has never been done | that has never been done | nobody does | nobody does that | nobody does it | no one does |
    no one does that | no one does it | we have no such thing | no such thing | no such thing here | there is no such thing here |
    nothing like it | nothing like that here | nothing like this here | nope nothing like that here | no nothing like that | nope nothing like that |
    never have never will | never did never will | not something we have |  not something we have got | not something we have here |
    not a thing we do | not a thing we have | we do no such thing | we have nothing like that | we have nothing of the sort | we have nothing of the kind |
    there is nothing like that | there is nothing of the sort | that is not a thing | it is not a thing | not a thing | nobody does it here | nobody here does | nobody here does that | no one here does | no one here does that | no one does that here | no one does it here | no one does this here | a no | i would put that down as a no | i would put it down as a no | i would put this down as a no | put that down as a no | put it down as a no | put me down as a no | put us down as a no | i would put us down as a no | a no from me | a no from us | no to that | no to that one | that is a no | that is a no from me | it is a no from me | it is a no from us | the answer is no |
    answer is no | no is the answer | sorry to say no | i am sorry to say no | sad to say no | ashamed to say no | i am ashamed to say no |
    embarrassed to say no | embarrassingly no | we do not bother | we do not do that | we do not do this | we do not do it | we do not have that | we do not have this |
    we do not have it | we do not have those | we do not have such a thing | we do not have anything like that | we do not have anything of the sort |
    have nothing like that | have nothing of the sort | we are without one | we lack one | we lack it | not got round to it |
    we have not got round to it | we have not got round to that | have not got round to it | never got round to it | we never got round to it | not got that far |
    we have not got that far | nothing as yet | none as yet | none so far | nothing so far | nowt of the sort | nowt here | nae chance | nae luck |
    naw we do not | no we do not | no we have not`),
  ],
  unsure: [
    ...joined(
      ['', 'i', 'we', 'i really', 'honestly i', 'sorry i', 'i am afraid i', 'afraid i'],
      phrases(`
      have not a notion | have not a baldy | have not a baldy notion | have not an idea | have no notion | have not the first idea | have not the slightest | have not the slightest idea |
      have not an earthly | have no earthly idea | have not any idea | have not the foggiest notion | would not have a notion | would not have a clue |
      would not have the first idea | could not say for sure | could not say for certain | could not say with any certainty | could not be sure |
      could not be certain |   could not swear to it | would not swear to it |
      would not like to guess | would only be guessing | would be guessing | am only guessing | have never been told | was never told | have not been told`),
    ),
    ...joined(
      ['i would', 'i will', 'we would', 'we will', 'i', 'we', ''],
      phrases(
        'have to get back to you | have to get back to you on that | have to come back to you on that | need to come back to you on that',
      ),
    ),
    ...phrases(`
    could not tell ya | i could not tell ya | cannot tell ya | i cannot tell ya | no notion | not a notion | not the first notion | not an idea | not an earthly | not a baldy |  
    that is above me | do not ask me |  how am i supposed to know | who can say | who is to say | i wish i knew |
    i wish i could say | if only i knew | no earthly idea | no idea whatsoever | no idea at all | not the slightest | not the slightest idea | not the foggiest idea |
    you have got me there | you have me there | got me there | stumped me there | that has me stumped | i am stumped | pass me i do not know | nobody has told me |
    no one has told me | nobody told me | not that i could say | not that i could tell you | not one i can answer | not one i know | not one i know the answer to | i do not know about that |
    i do not know about that one | do not know about that | do not know that one | do not know this one | i do not know that one | i do not know this one | i do not know this |
    i am afraid i do not know this | i do not know enough | i do not know enough to say | do not know enough to say | too new to know | i am too new to know |
    i am new here i do not know | i am new so i do not know | i only started last week so no idea |  it is unclear to me | 
    i am in the dark | in the dark on that | in the dark on that one | i am none too sure | none too sure | not all that sure | not overly sure | far from sure | far from certain | i am far from sure |
    i am torn | i am on the fence | on the fence | toss up | it is a toss up | could be either | it could be either | fifty fifty on that`),
  ],
} as const
