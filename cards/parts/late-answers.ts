// Finds answers that were given after a council return was reopened. Every card marks them.

import { sayingOf } from '../../assessment/answers/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { QuestionId } from '../../assessment/ids.ts'

/** Whether the current answer was given after the first submission of the return. */
export function isAfterReopening({ team, answers, submissions }: Assessment, question: QuestionId): boolean {
  const [first] = submissions
  const answer = answers[question]
  return team !== undefined && first !== undefined && answer?.value !== undefined && sayingOf(answer).at > first.at
}
