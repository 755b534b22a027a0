// The wording about versions of a question set, in English.

import { counting } from '../../lib/plural.ts'

const count = counting('en')
const answers = (n: number) => count(n, { one: 'answer', other: 'answers' })

export const enVersions = {
  /** Instead of a score that needs a version which is not here. */
  noFigures: (version: string) => `no figures here, by version ${version} of the questions`,
  /** A score by another version than the one shown. */
  byVersion: (score: string, version: string) => `${score}, by version ${version} of the questions`,
  /** A card of an assessment whose version this copy of the bot does not have. */
  unserved: {
    heading: 'These questions are not here',
    what: (version: string, set: string) =>
      `This assessment uses version ${version} of the question set “${set}”, which this copy of me does not have.`,
    safe: 'Nothing is lost or changed. It can be read below, but not answered, moved or submitted here.',
    how: 'Your administrator can add that version, or update this copy. Then everything goes on as before.',
    stored: (n: number) => `${answers(n)} kept, by the number of the question:`,
    none: 'No answer was given yet.',
    noFigures: 'Levels and scores follow from the questions, so they are not shown here.',
    row: 'Its questions are not here',
  },
}
