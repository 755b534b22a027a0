// The words about the language itself: which one a person reads, and how to change it.

import type { EnglishBody } from '../../../lib/bodies/english.ts'

export const language = (body: EnglishBody) => ({
  /** The language as its own speakers name it. It stands on the button that leads to it. */
  name: 'English',
  heading: 'Language',
  chosen: 'From now on I write to you in English.',
  now: 'I write to you in English.',
  change: 'Type **Cymraeg** or **English** to change the language. I understand both at any time.',
  shared: `Cards that everybody in a channel reads follow the channel’s language. A lead sets it in the settings of the ${body.one} return.`,
  /** The question set has no wording in this language. */
  asksInOther: 'The questions of this version are not available in English.',
  /** The setting of a channel. */
  setting: 'Language of the cards that everybody reads',
  settings: {
    both: 'Both, English first',
    en: 'English',
    cy: 'Cymraeg (Welsh)',
  },
})
