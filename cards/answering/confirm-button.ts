// Draws the button for a second member to confirm an answer on review.

import type { Answer } from '../../assessment/answers/answer.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { isConfirmable, isGiver } from '../../assessment/team/confirming.ts'
import { voteProblem } from '../../assessment/team/permissions.ts'
import type { Button } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { questionButton } from '../parts/question-lines.ts'

/** Whether the reader may confirm this answer: a member with a vote who did not give it. */
export function mayConfirm({ assessment: { team, submittedAt }, people, viewer }: View, answer?: Answer): boolean {
  if (!team || submittedAt || !answer || !isConfirmable(answer) || isSeenByVotes(answer)) return false
  if (viewer === undefined) return true
  const member = people.get(viewer)
  return member !== undefined && voteProblem(team, member) === undefined && !isGiver(answer, viewer)
}

const isSeenByVotes = ({ value, votes }: Answer) =>
  votes !== undefined && (value === 'yes' || value === 'no') && votes[value] >= 2

/** The button that confirms another member's answer, or removes the reader's own confirmation. */
export function confirmButton(view: View, question: QuestionId, answer: Answer | undefined): Button[] {
  const { words, assessment, viewer } = view
  const { review } = words.ui.team
  const say = (title: string, back?: true) =>
    questionButton(view, question, title, {
      do: 'confirm',
      assessment: assessment.id,
      question,
      revision: answer?.revision ?? 0,
      back,
    })
  if (mayConfirm(view, answer)) return [say(review.confirm)]
  const isOwn = viewer !== undefined && answer?.confirmed?.by === viewer && !assessment.submittedAt
  return isOwn ? [say(review.takeBack, true)] : []
}
