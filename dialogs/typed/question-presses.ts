// Finds the presses that open questions: the named one, or the answers of a function.

import { askedOf } from '../../assessment/answers/progress.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Press } from '../../cards/press.ts'
import type { References } from './understanding/references/references.ts'

/**
 * Opens the question that the words name, or the answers of a function. In a finished assessment it shows the answers
 * of the question's function.
 */
export function answersPress({ set, assessment }: View, { question, function: named }: References): Press {
  if (question !== undefined && assessment.submittedAt === undefined)
    return { do: 'go', assessment: assessment.id, question }
  const code = named ?? (question && set.questions.get(question)?.functionCode)
  return { do: 'review', assessment: assessment.id, ...(code !== undefined && { function: code }) }
}

/** Opens a function's first open question; the progress if the words name no function. */
export function goPress({ set, assessment: record, viewer }: View, about: References): Press {
  const { id: assessment, answers } = record
  if (about.question !== undefined) return { do: 'go', assessment, question: about.question }
  const fn = set.functions.find(({ code }) => code === about.function)
  if (!fn || viewer === undefined) return { do: 'progress', assessment }
  const asked = new Set(askedOf(set, record, viewer))
  const own = fn.questions.filter(({ id }) => asked.has(id))
  const next = own.find(({ id }) => answers[id]?.value === undefined) ?? own[0]
  return next
    ? { do: 'go', assessment, question: next.id }
    : { do: 'topic', topic: 'function', ...(about.function !== undefined && { function: about.function }) }
}
