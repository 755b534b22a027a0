// The English wording of the comparison with other councils.

import type { EnglishBody } from '../../../lib/bodies/english.ts'

export const benchmark = (body: EnglishBody) => ({
  heading: `Compared with other ${body.many}`,
  open: `Other ${body.many}`,
  row: `Below, around or above the middle of ${body.many} like yours`,
  madeUp: `**The other ${body.many} are made up**, to try this out. The figures say nothing about real ones.`,
  cohort: (councils: number, of: string, day: string) => `Compared with ${councils} ${of}. Figures of ${day}.`,
  ofAll: `${body.many} of all types`,
  ofType: (type: string) => `${body.many} of your type (${type})`,
  ofTypeIn: (type: string, nation: string) => `${body.many} of your type (${type}) in ${nation}`,
  isOpen: 'This return is still open. Submit it to see how it stands.',
  overall: 'Overall',
  partly: (n: number) =>
    n === 1
      ? 'One of them left functions out of its overall score.'
      : `${n} of them left functions out of their overall score.`,
  ownPartly: 'Your return leaves functions out. Its overall score is that of the others.',
  own: (score: string, levels: number) => `You: ${score} of ${levels}`,
  noScore: 'You: no score yet',
  standing: {
    below: 'below the lower quartile',
    around: 'around the median',
    above: 'above the upper quartile',
  },
  others: (median: string, lower: string, upper: string) => `Middle half: ${lower} to ${upper}. Median: ${median}.`,
  median: (median: string) => `Median: ${median}. Too few ${body.many} for more.`,
  tooFew: `Too few ${body.many} have a score here.`,
  measures: 'Decisions and practice',
  ownShares: (commitment: string, practice: string) =>
    `You have ${commitment} of commitments in place, and ${practice} of practices.`,
  theirShares: (commitment: string, practice: string) => `The others have about ${commitment} and ${practice}.`,
  noLeague: `This is no league table: nobody sees a name, a rank, or the lowest or highest score. The figures of the others are estimates, made so that no ${body.one}’s score can be told.`,
  missing: {
    onlyReturns: `Only ${body.a} return is compared with other ${body.many}. This is one officer’s view. When your team completes a return in a channel, it can be compared.`,
    none: `There is no benchmark here yet. An association of ${body.many} publishes one from returns that ${body.many} hand in. The people who run this bot then add it.`,
    handIn: `Your ${body.one} can take part: a lead of this return presses **Handing in** and agrees.`,
    version: (own: string, theirs: string) =>
      `The benchmark is for version ${theirs} of the questions. This return uses version ${own}, so the two cannot be compared.`,
    cohort: `Too few ${body.many} have handed in a return, so no figures are published yet. At least six are needed.`,
    meanwhile: 'Until then the results show how far each function is from your own target.',
  },
})
