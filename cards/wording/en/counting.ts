// The English words for choosing which of a council's returns within a quarter counts.

import type { EnglishBody } from '../../../lib/bodies/english.ts'

export const enCounting = (body: EnglishBody) => ({
  heading: 'Which return counts?',
  before: `The ${body.one} has another return from the last three months. Only one of them can be the ${body.one}’s figure.`,
  why: `${body.A} has one figure in three months. The return that counts is the one to compare with later returns and with other ${body.many}.`,
  readable: 'The other return stays readable, and says that it does not count. A lead of either can change this later.',
  none: `The ${body.one} submitted no other return within three months of this one.`,
  reopened:
    'This return is open again, so it does not count for now. Another return of these three months is submitted. Shall that one count?',
  alone: `The return that counted in place of this one is open again or deleted. Until a lead chooses, the ${body.one} has no figure for these three months.`,
  afterDeletion:
    'The deleted return counted in place of another one, which is still submitted. A lead of that one chooses whether it counts now.',
  chosen: 'Saved. The leads of both returns can change it.',
  forLeads: 'A lead of one of these returns chooses.',
  this: 'This return',
  other: `Another return of the ${body.one}`,
  notYet: 'Not submitted yet',
  submitted: (day: string) => `Submitted on ${day}`,
  counts: 'It counts',
  doesNot: 'It does not count',
  buttons: {
    submitThis: 'Submit: this one counts',
    submitOther: (day: string | undefined) => (day ? `Submit: ${day} counts` : 'Submit: the other one counts'),
    letThis: 'Let this one count',
    letOther: (day: string | undefined) => (day ? `Let ${day} count` : 'Let the other one count'),
  },
  notCounted: (day: string) =>
    `**This return does not count as the ${body.one}’s figure.** Another return of the ${body.one} was chosen on ${day}. It stays readable.`,
  row: 'Which return counts',
  rowWhat: `When the ${body.one} submitted more than one return within three months.`,
})
