// The English words for how far figures can be relied on: evidence, age, spot checks, agreement, views of colleagues.

import { counting } from '../../../lib/plural.ts'

const count = counting('en')
const answers = (n: number) => count(n, { one: 'Yes answer', other: 'Yes answers' })

export const enConfidence = {
  aged: '**These figures have aged.** They were submitted more than 24 months ago.',
  agedEarlier: '**The earlier figures have aged.** They are more than 24 months old.',

  evidence: {
    heading: 'What evidence is missing',
    see: 'See which Yes answers lack evidence',
    /** How many of the Yes answers have neither a note nor a link, and how many no second person. */
    without: (n: number, of: number) => `${n} of ${answers(of)} ${n === 1 ? 'has' : 'have'} no note and no link.`,
    notSeen: (n: number, of: number) => `${n} of ${answers(of)} ${n === 1 ? 'is' : 'are'} not seen by two.`,
    hint: 'Press a question to open it.',
    none: 'Nothing is missing: every Yes answer has evidence.',
    noneTeam: 'Nothing is missing: every Yes answer has evidence and is seen by two.',
    noYes: 'Nothing is answered Yes yet, so no evidence is missing.',
    marks: { evidence: 'no evidence', second: 'not seen by two' },
    open: (title: string) => `Open: ${title}`,
    how: 'A note or a link is evidence. Two votes for Yes, or a second member who confirms it, make it seen by two.',
    howOwn: 'A note or a link is evidence.',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
}
