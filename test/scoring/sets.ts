// Question sets for scoring tests: our own, and any that a test makes up.

import { fileURLToPath } from 'node:url'
import type { Nation } from '../../assessment/council.ts'
import { parseQuestionId, type QuestionId } from '../../assessment/ids.ts'
import {
  indexFunctions,
  type Measure,
  type Question,
  type QuestionSet,
  type Roles,
} from '../../assessment/question-set.ts'
import { loadQuestionSet } from '../../questions/load-question-set.ts'

/** The folder of a question set, from the project's own folder. */
export const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export const dma: QuestionSet = loadQuestionSet(folder('questions/dma'))

export const idOf = (text: string): QuestionId => {
  const id = parseQuestionId(text)
  if (id === undefined) throw new Error(`${text} is not an id`)
  return id
}

export type Criterion = {
  readonly id: string
  readonly level: number
  readonly measure: Measure
  readonly duty?: Nation
}

/** A set without words: criteria by function, and the roles that a test needs. */
export function setOf(
  levels: number,
  criteria: Readonly<Record<string, readonly Criterion[]>>,
  roles: Partial<Roles> = {},
): QuestionSet {
  const functions = Object.entries(criteria).map(([code, own]) => ({
    code,
    questions: own.map(
      ({ id, level, measure, duty }): Question => ({
        id: idOf(id),
        functionCode: code,
        level,
        measure,
        citations: [],
        duty: duty ? [duty] : [],
        notApplicable: [],
      }),
    ),
  }))
  return {
    id: 'made-up',
    version: '1',
    levels,
    ...indexFunctions(functions),
    roles: { provision: new Set(), takeUp: new Set(), ...roles },
    words: new Map(),
  }
}
