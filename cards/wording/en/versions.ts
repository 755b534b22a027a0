// The wording about versions of a question set, in English.

import type { EnglishBody } from '../../../lib/bodies/english.ts'
import { counting } from '../../../lib/plural.ts'

const count = counting('en')
const answers = (n: number) => count(n, { one: 'answer', other: 'answers' })

export const enVersions = (body: EnglishBody) => ({
  /** Before a start, if there are several sets. */
  chooseSet: {
    heading: 'Which questions?',
    what: `Your ${body.one} offers more than one set of questions. An assessment stays with the set that it starts with.`,
    row: (questions: number, levels: number, version: string) =>
      `${count(questions, { one: 'question', other: 'questions' })} · ${count(levels, { one: 'level', other: 'levels' })} · version ${version}`,
  },
  /** Moving an assessment to a newer version. */
  move: {
    button: 'Newer questions',
    what: (version: string) => `Version ${version} of the questions is here. See what would change.`,
    heading: 'A newer version of the questions',
    newest: 'The version of the questions',
    from: (version: string, to: string) =>
      `This assessment uses version ${version} of the questions. Version ${to} is here too. Nothing changes unless you move.`,
    uses: (version: string) =>
      `This assessment uses version ${version} of the questions, the newest one here. It stays by that version.`,
    keeps: (kept: number, again: number) =>
      `If you move now: ${answers(kept)} kept, because the meaning of the question is unchanged; ${answers(again)} set aside, because the question is reworded or gone.`,
    safe: 'Votes, notes and people’s places follow the questions that stay. You can take the move back until something is answered. A submission stays as it was.',
    submitted: 'It is submitted, so it stays by its version. Open it again to move it.',
    moved: (version: string) => `Moved to version ${version}. The questions that changed are asked again.`,
    undone: (version: string) => `The move was taken back: this is version ${version} again, with all answers.`,
    mayUndo: (version: string) =>
      `Nothing was answered since the move, so you can still go back to version ${version}.`,
    counted: {
      new: (n: number) => `${n} new`,
      gone: (n: number) => `${n} gone`,
      reworded: (n: number) => `${n} reworded`,
      moved: (n: number) => `${n} only at another level`,
    },
    kinds: {
      new: (n: number) => `New (${n})`,
      gone: (n: number) => `Gone (${n})`,
      reworded: (n: number) => `Reworded, asked again (${n})`,
      moved: (n: number) => `At another level, answer kept (${n})`,
    },
    place: (from: number, to: number, where?: string) =>
      where === undefined
        ? `Level ${from} before, level ${to} now`
        : `Level ${from} before, level ${to} of ${where} now`,
    aside: (value: string) => `Your answer before: ${value}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages} of the changes`,
    go: (version: string) => `Move to ${version}`,
    undo: (version: string) => `Back to ${version}`,
    before: 'Changes before',
    after: 'More changes',
  },
  /** Instead of a score that needs a version which is not here. */
  noFigures: (version: string) => `no figures here, by version ${version} of the questions`,
  /** A score by another version than the one shown. */
  byVersion: (score: string, version: string) => `${score}, by version ${version} of the questions`,
  /** A card of an assessment whose version this copy of the bot does not have. */
  unserved: {
    heading: 'I do not have these questions',
    what: (version: string, set: string) =>
      `This assessment uses version ${version} of the question set “${set}”, which this bot does not have.`,
    safe: 'Nothing is lost or changed. You can read the answers below, but not answer, move or submit here.',
    how: 'Your administrator can add that version, or update this bot. Then everything goes on as before.',
    stored: (n: number) => `${answers(n)} kept, by the number of the question:`,
    none: 'No answer was given yet.',
    noFigures: 'Levels and scores follow from the questions, so they are not shown here.',
    row: 'Its questions are not here',
  },
})
