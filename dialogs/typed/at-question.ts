// Handles typed words about a person's current question: an answer, Back, Skip or Undo, as if they had pressed the
// button.

import type { VoteValue } from '../../assessment/answers/answer.ts'
import { saidEver } from '../../assessment/answers/answering.ts'
import { isOnScreen } from '../../assessment/answers/on-screen.ts'
import { askedOf, questionBefore, whereIs } from '../../assessment/answers/progress.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import { allAnswering } from '../access/latest-used.ts'
import { refused } from '../access/refused.ts'
import { giveAnswer } from '../answering/answer.ts'
import { currentQuestionReply } from '../answering/current-question.ts'
import { goTo, resume, skip } from '../answering/navigate.ts'
import { undo } from '../answering/undo.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { askAgain } from './ask-again.ts'
import { rivalsOf } from './rival-assessments.ts'
import { lastAnswer } from './topics/last-answer.ts'

/** The acts that typed words can do on the person's question. */
export type QuestionWord = VoteValue | 'back' | 'skip' | 'undo'

/**
 * Does the act on the person's question: answers it, skips it, goes back or undoes.
 *
 * @param steps the number of questions that Back goes back
 * @returns undefined if no assessment with questions for this person is open, or if this copy does not serve its
 * version
 */
export async function wordAtQuestion(
  turn: Turn,
  deps: Dependencies,
  word: QuestionWord,
  steps = 1,
): Promise<Reply | undefined> {
  const open = await allAnswering(turn, deps)
  const view = open.at(-1)
  if (!view || !isServed(view.set)) return undefined
  const current = view.assessment
  const assessment = current.id
  // A redelivered message may arrive when the person is already at another question.
  const [answered] = saidEver(current, turn.operation)
  if (word === 'undo') {
    const operation = answered ? turn.operation : lastAnswer(current, turn.person)?.said.operation
    return operation === undefined
      ? refused(turn, deps, { code: 'nothing-to-undo' }, view)
      : undo(turn, deps, { do: 'undo', assessment, operation })
  }
  if (current.places[turn.person]?.operation === turn.operation && !answered)
    return currentQuestionReply(turn, deps, view)
  const question = answered ?? questionIn(view, turn)
  if (question === undefined) return refused(turn, deps, { code: 'no-current-question' }, view)
  switch (word) {
    case 'back': {
      const own = askedOf(view.set, current, turn.person)
      let before = question
      for (let step = 0; step < steps; step++) before = questionBefore(own, before) ?? before
      return goTo(turn, deps, { do: 'go', assessment, question: before })
    }
    case 'skip':
      // "Next" below another card first shows the question.
      if (!isOnScreen(current, turn.person)) return resume(turn, deps, { do: 'resume', assessment })
      return skip(turn, deps, { do: 'skip', assessment, question })
    default: {
      // The question may be far up in the chat. A redelivered message was decided on at its first delivery.
      if (!answered && rivalsOf(turn, open, assessment).length > 0) return askAgain(turn, deps, 'several')
      if (!answered && !isOnScreen(current, turn.person)) return askAgain(turn, deps, 'elsewhere')
      const revision = current.answers[question]?.revision ?? 0
      return giveAnswer(turn, deps, { do: 'answer', assessment, question, revision, value: word }, {})
    }
  }
}

const questionIn = ({ set, assessment }: View, { person }: Turn) => whereIs(set, assessment, person)?.id
