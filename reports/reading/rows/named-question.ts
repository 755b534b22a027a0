// Finds the question that a cell names, or suggests the id that looks alike.

import { parseQuestionId } from '../../../assessment/ids.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import { control } from '../table/visible.ts'
import { isErrorValue } from './answer-words.ts'

/** The question with the id in the cell, or the sentence that says why there is none. */
export function namedQuestion(set: QuestionSet, cell: string): Question | { readonly fault: string } {
  const id = parseQuestionId(cell)
  const question = id && set.questions.get(id)
  if (question) return question
  if (cell === '') return { fault: 'names no question' }
  const reason = control.test(cell)
    ? ' (it has a control character)'
    : isErrorValue(cell)
      ? " (it is a spreadsheet's error value)"
      : ''
  const meant = meantBy(cell, set.questions.keys())
  return { fault: `${cell} is not a question of this set${reason}${meant ? `: did you mean ${meant}?` : ''}` }
}

/** The one id that looks like what is written; undefined if there is none or more than one. */
export function meantBy<Id extends string>(written: string, ids: Iterable<Id>): Id | undefined {
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

/** The text without differences that the eye misses: case, signs, accents, 0 or O, 1 or I or L. */
const looks = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/./gu, (letter) => lookAlikes.get(letter) ?? letter)
    .replaceAll(/[^\p{L}\d]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
