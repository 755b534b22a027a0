// The English wording of an assessment's settings: the list of its parts, and the inputs of each part.

import type { EnglishBody } from '../../../lib/bodies/english.ts'
import { counting } from '../../../lib/plural.ts'

const functions = (n: number) => counting('en')(n, { one: 'function', other: 'functions' })
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

export const settings = (body: EnglishBody) => ({
  heading: 'Settings',
  what: 'Press a line to change it.',
  saved: 'Settings saved.',
  titles: { council: body.One, dates: 'Name and due date', targets: 'Target levels', rules: 'Rules and leads' },
  deleteWhat: 'Removes all your assessments and answers, once you have confirmed it.',

  name: 'Name of this assessment',
  namePlaceholder: 'For example: My view, spring 2026',
  due: 'Due date',
  noName: 'No name',
  noDue: 'no due date',
  dueOn: (day: string) => `due on ${day}`,

  council: body.One,
  councilPlaceholder: `The ${body.one}’s name`,
  councilCy: `${body.One}’s name in Welsh`,
  councilCyPlaceholder: 'If it has one',
  authority: `Type of ${body.one}`,
  nation: 'Nation',
  nationWhat: 'The nation decides which laws and sources you see.',
  setNation: 'Set the nation',
  nationUnknown:
    'The nation is not set: it decides which duties by law come first among the gaps, and which sources you see.',
  notSaid: 'Not said',
  noCouncil: 'Nothing said yet',
  fixed: (label: string, value: string) => `${label}: ${value} (set for everybody by whoever runs this bot)`,

  targetsWhat: (usual: number) =>
    `The level that each function aims for. It is level ${usual} until you choose another one; nobody outside sets it. No answer and no score changes with it.`,
  allTo: (level: number) => `All to level ${level}`,
  allSet: (level: number) => `Every function below is set to level ${level}. Press **Save** to keep that.`,
  /** How many functions aim for each level, the level of most functions first. */
  targetsLine: (counts: readonly (readonly [level: number, functions: number])[]) =>
    capital(
      counts
        .map(([level, n], index) =>
          index > 0
            ? `level ${level} for ${n}`
            : counts.length > 1
              ? `level ${level} for ${functions(n)}`
              : `level ${level} for all ${functions(n)}`,
        )
        .join(', '),
    ),
})
