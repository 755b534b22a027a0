// The English words for comparing over time, sharing, and presenting to a meeting.

import type { EnglishBody } from '../../../lib/bodies/english.ts'
import { counting } from '../../../lib/plural.ts'
import { lowerFirst } from '../../../lib/sentence.ts'

const count = counting('en')
const questions = (n: number) => count(n, { one: 'question', other: 'questions' })
const gaps = (n: number) => count(n, { one: 'gap', other: 'gaps' })

export const enSharing = (body: EnglishBody) => ({
  buttons: { compare: 'Compare', share: 'Share', more: 'More' },
  more: {
    heading: 'More about these results',
    /** Each way on: its title, and a sentence about it. */
    ways: {
      files: ['Get a file', 'A board paper, an Excel workbook, or tables for other programs.'],
      compare: ['Compare with last time', 'Scores, gaps and answers beside those of an earlier submission.'],
      share: ['Share these results', 'Who could read them, and how to post them in a chat or channel.'],
      levels: ['What the levels mean', 'The levels from the first to the last, each in a sentence.'],
      scoring: ['How this is worked out', 'How answers become levels and scores.'],
    } satisfies Readonly<Record<string, readonly [title: string, sentence: string]>>,
  },
  share: {
    heading: 'Sharing your results',
    who: {
      own: 'Only you can see this view. You decide who else does: everyone in the chat or channel where you post the card can read it.',
      team: 'Everyone in the channel or chat of this return can see it. If you post the card elsewhere, the people there can read it too.',
    },
    steps: [
      'Write a message in any chat or channel, and press **+** below it.',
      'Choose this app, and search for the assessment by title, date or place.',
      'Read who will be able to see it, choose it, and send the message.',
    ],
    forward: 'Get the card as a message of its own, and forward that message.',
    orForward: 'Or get the card as a message of its own, and forward that message.',
    dated:
      'The card is dated and does not change afterwards. That you took it stands in the history of the assessment.',
    giveCard: 'Get the card',
    open: 'Open the assessment in Teams',
    submitted: (day: string) => `Submitted on ${day}.`,
    asOf: (day: string, open: number, unsure: number) =>
      `As of ${day}${[open > 0 && `, with ${questions(open)} still open`, unsure > 0 && `, with ${unsure} answered Not sure`].filter(Boolean).join('')}.`,
  },
  present: {
    headings: {
      headline: 'Where we stand',
      picture: 'Function by function',
      strengths: 'Where we are strongest',
      gaps: 'What to do first',
      plan: 'What is planned',
    },
    step: (nth: number, of: number) => `${nth} of ${of}`,
    leads: 'A lead turns the page for everybody.',
    noStrength: 'Nothing is in place yet.',
    noGap: 'No gap up to the targets is known.',
  },
  /** In Teams' own list of results. */
  search: {
    stillOpen: (answered: number, asked: number) => `Open, ${answered} of ${asked} answered.`,
    /** Below each result of the search. */
    whoReads: {
      own: 'Only you see this view now. Everyone where you post it will be able to read it.',
      team: 'The members of its channel see this return now. Everyone where you post it will be able to read it.',
    },
    /** Words that find an assessment. */
    places: { own: 'personal view', team: `${body.one} return`, here: 'here this chat channel' },
    states: { submitted: 'submitted finished', open: 'open' },
    nothingFound: 'Nothing found. Search for a title, a date such as “May 2026”, “open” or “submitted”.',
    nothingYet: 'There are no results yet. Open a chat with this app and type “start”.',
  },
  compare: {
    heading: (day: string) => `What has changed since ${day}`,
    nothing: 'Nothing to compare with yet',
    /** The texts of a personal view and of a council return. */
    nothingYet: {
      own: 'Each time you finish a view, I keep its results. With a second view I show both side by side.',
      team: `Each time you submit ${body.a} return, I keep its results. From the next return on I show both side by side.`,
    },
    elsewhere: (n: number) =>
      `${n} earlier ${n === 1 ? 'submission was' : 'submissions were'} made with questions that I do not have, and ${n === 1 ? 'is' : 'are'} not shown.`,
    earlier: 'Then',
    later: 'Now',
    /** The two that are compared. */
    from: (title: string, day: string) => `${title}, finished on ${day}`,
    until: (title: string, day: string, isOpen: boolean) =>
      `${title}, ${isOpen ? `as it stands on ${day}` : `finished on ${day}`}`,
    muchChanged: (changed: number, compared: number) =>
      `${questions(changed)} changed in between, more than a tenth. So only the ${questions(compared)} that stayed the same are compared here, and every score on this card is of these alone.`,
    score: 'Overall score',
    inPlace: 'In place',
    levels: (before: string, after: string) => `From ${lowerFirst(before)} to ${lowerFirst(after)}`,
    scores: (before: string, after: string, levels: number) => `${before} then, ${after} now, of ${levels}`,
    shares: (before: string, after: string) => `${before} then, ${after} now`,
    ofCriteria: (met: number, of: number) => `${met} of ${of}`,
    /** An arrow, and the word that says the same. */
    directions: {
      up: (by: string) => `▲ up by ${by}`,
      down: (by: string) => `▼ down by ${by}`,
      same: 'the same',
      unknown: 'cannot be compared',
    },
    slightly: { up: '▲ up by less than 0.1', down: '▼ down by less than 0.1' },
    functions: 'Function by function',
    noneComparable: 'No function can be compared yet: one side has too few answers.',
    noScore: 'no score',
    target: (before: number, after: number) => `target ${before} then, ${after} now`,
    closed: (n: number) => `${gaps(n)} closed`,
    opened: (n: number) => `${gaps(n)} opened`,
    answers: (n: number) => `${count(n, { one: 'answer', other: 'answers' })} changed`,
    answer: (before: string, after: string) => `${before} then, ${after} now`,
    plan: (n: number) => `${count(n, { one: 'entry', other: 'entries' })} of the plan done`,
    planMet: 'answered Yes',
    planOpen: 'not answered Yes yet',
    added: (n: number) => `${questions(n)} new`,
    dropped: (n: number) => `${questions(n)} gone`,
    changed: (n: number) => `${questions(n)} reworded or moved`,
    andMore: (n: number) => `and ${n} more`,
    trend: 'Over time',
    trendHint: 'Press a line to compare with it.',
    trendOf: (n: number) => `Of the ${questions(n)} that all of these share.`,
    point: (day: string, score: string, levels: number) => `${day}: ${score} of ${levels}`,
    pointOpen: (day: string, score: string, levels: number) => `Now, ${day}: ${score} of ${levels}`,
    since: (day: string) => `Compare with ${day}`,
  },
})
