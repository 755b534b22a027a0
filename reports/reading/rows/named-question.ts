// Finds the question that a cell names, or suggests an id that looks alike.

import { parseQuestionId } from '../../../assessment/ids.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import type { ToldFault } from '../../wording/told-fault.ts'
import { control } from '../table/visible.ts'
import { isErrorValue } from './answer-words.ts'

/** The question with the id in the cell, or the fault. */
export function namedQuestion(set: QuestionSet, cell: string): Question | { readonly fault: ToldFault } {
  const id = parseQuestionId(cell)
  const question = id && set.questions.get(id)
  if (question) return question
  if (cell === '') return { fault: ['names-none'] }
  const why = control.test(cell) ? 'control' : isErrorValue(cell) ? 'error-value' : ''
  return { fault: ['unknown-question', cell, why, meantBy(cell, set.questions.keys()) ?? ''] }
}

/** In characters. A cell can hold megabytes, which are not an id and take long to compare. */
const longestId = 100

/** Finds the one id that looks like the written one. `undefined` if there is none or more than one. */
export function meantBy<Id extends string>(written: string, ids: Iterable<Id>): Id | undefined {
  if (written.length > longestId) return undefined
  const form = looks(written)
  const alike = [...ids].filter((id) => looks(id) === form)
  return form !== '' && alike.length === 1 ? alike[0] : undefined
}

// Cyrillic and Greek capitals that look like Latin ones.
const lookAlikes = new Map(
  [...'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [
    from,
    to,
  ]),
)

/** The text without differences that the eye misses: case, punctuation, accents, 0 or O, 1 or I or L. */
const looks = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/./gu, (letter) => lookAlikes.get(letter) ?? letter)
    .replaceAll(/[^\p{L}\d]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
