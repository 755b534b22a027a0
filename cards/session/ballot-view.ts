// The view of a ballot card, and the stage of its question.

import type { Answer } from '../../assessment/answers/answer.ts'
import type { Question } from '../../assessment/question-set.ts'
import { type Ballot, isAnswered, openBallot } from '../../assessment/team/ballot.ts'
import { usualRules } from '../../assessment/team/team.ts'
import type { View } from '../parts/frame.ts'
import type { SessionEvent } from './session-event.ts'

export type BallotView = View & {
  readonly question: Question
  /** Undefined before the first vote. Unused when the first press is the answer. */
  readonly ballot?: Ballot
  readonly happened?: SessionEvent
  /** Whether the reader asked to see their own vote. Otherwise it stays hidden, because a screen may be shared. */
  readonly isVoteShown?: boolean
}

/** The view with its defaults. `stage` decides which actions the question has now. */
export type OpenView = BallotView & {
  readonly ballot: Ballot
  readonly standing?: Answer
  readonly stage: 'press' | 'answered' | 'revealed' | 'open'
}

/** Fills in the defaults of a view. */
export function opened(view: BallotView): OpenView {
  const rules = view.assessment.team?.rules ?? usualRules
  const standing = view.assessment.answers[view.question.id]
  const ballot = view.ballot ?? openBallot(view.question.id, rules.named, 0)
  return { ...view, ballot, standing, stage: stageOf(rules.answering, ballot, standing) }
}

function stageOf(answering: 'vote' | 'press', ballot: Ballot, standing: Answer | undefined): OpenView['stage'] {
  if (answering === 'press') return 'press'
  if (isAnswered(ballot, standing)) return 'answered'
  return ballot.revealed ? 'revealed' : 'open'
}
