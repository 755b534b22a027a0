// The history documents: older statements and submissions that were moved out of an assessment.

import { z } from 'zod'
import type { HistoryDocument } from '../../../assessment/answers/history-document.ts'
import { branded } from '../../../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId, parseQuestionId } from '../../../assessment/ids.ts'
import { type Collection, collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'
import { earlier, submissionSchema } from '../schemas/statement-schema.ts'

const schema: z.ZodType<HistoryDocument> = z.object({
  assessment: branded(parseAssessmentId),
  statements: z.array(earlier.extend({ question: branded(parseQuestionId) })),
  submissions: z.array(submissionSchema),
})

export const historyForm: Form<HistoryDocument> = { schema }

export type History = Collection<HistoryDocument>

export function historyIn(store: Store): History {
  return collection(store, 'history', historyForm)
}

/** The prefix of the ids of all history documents of one assessment. */
export const historyOf = (assessment: AssessmentId): string => `${assessment}/`

/** The id of the history document with this number. */
export const historyId = (assessment: AssessmentId, nth: number): string => `${historyOf(assessment)}${nth}`
