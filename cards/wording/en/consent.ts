// The English wording of a council's consent to hand in its returns for the benchmark.

import type { EnglishBody } from '../../../lib/bodies/english.ts'

export const consent = (body: EnglishBody) => ({
  heading: 'Handing in for the benchmark',
  open: 'Handing in',
  row: 'Benchmark',
  rowWhat: `Whether your ${body.one} hands in its submitted returns`,
  what: `If you agree, the latest submitted return of your ${body.one} is handed in for the benchmark: its answers, the counts of its votes, its type and nation, under a made-up id and with no name of ${body.a} or person.`,
  details: `It holds for the whole ${body.one}. The people who run this bot pass the return to the body that publishes the benchmark. No note and no link leaves the bot, and others see only figures of at least six ${body.many}. The history says who agreed.`,
  isOff: `Not agreed: your ${body.one} hands in nothing.`,
  isOn: (day: string) => `Agreed on ${day}: your ${body.one}’s returns are handed in.`,
  particulars: `The type or the nation of your ${body.one} is not set, so its return cannot be handed in yet. Set both in the settings.`,
  after: `You can withdraw this at any time. The next publication is then made without your ${body.one}.`,
  give: 'Agree and hand in',
  withdraw: 'Withdraw',
  given: `Your ${body.one} hands in its returns from now on.`,
  withdrawn: `Withdrawn. Your ${body.one} hands in nothing any more, and its made-up id is given up.`,
  stale: 'This was changed since the card was drawn. Here is how it stands now.',
  private: 'There you see what handing in means, and agree to it or withdraw it.',
})
