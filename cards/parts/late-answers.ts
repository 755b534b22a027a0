// Finds answers given after a council return was reopened: every card marks them.

import { sayingOf } from '../../assessment/answers/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'

/** Whether the answer that stands was given after the return had been submitted once. */
export function isAfterReopening({ team, answers, submissions }: Assessment, question: QuestionId): boolean {
  const [first] = submissions
  const answer = answers[question]
  return team !== undefined && first !== undefined && answer?.value !== undefined && sayingOf(answer).at > first.at
}
