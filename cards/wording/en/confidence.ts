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

  disputed: {
    heading: 'Where your teams differed most',
    see: 'All questions you differed on',
    seeWhat: 'The ten questions with the least agreement, over all returns of the council.',
    from: (returns: number, version: string) =>
      returns === 1
        ? `From the votes of this return (version ${version} of the questions).`
        : `From the votes of ${returns} returns of the council (version ${version} of the questions).`,
    none: 'No question with enough votes was disputed.',
    scale: 'The figure is Gwet’s AC1: 1 means that all say the same, 0 that they agree no more than by chance.',
    figure: (ac1: string, votes: number, ballots: number) =>
      `agreement ${ac1} · ${count(votes, { one: 'vote', other: 'votes' })} in ${count(ballots, { one: 'ballot', other: 'ballots' })}`,
    weak: 'below 0.6: read it again together',
    open: (title: string) => `See ${title}`,
    rule: (voters: number, votes: number) =>
      `Votes are counted, never named. A ballot counts from ${voters} voters, and a question is shown from ${votes} votes, so that no single vote can be read here.`,
  },
}
