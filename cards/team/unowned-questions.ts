// Finds the open questions of functions without an owner, which a session asks.

import type { QuestionId } from '../../assessment/ids.ts'
import type { View } from '../parts/frame.ts'
import { ownerHere } from '../parts/names.ts'

export function openOfNobody(view: View): readonly QuestionId[] {
  const { set, assessment } = view
  return set.functions
    .filter(({ code }) => ownerHere(view, code) === undefined)
    .flatMap(({ questions }) => questions.map(({ id }) => id))
    .filter((id) => assessment.answers[id]?.value === undefined)
}
