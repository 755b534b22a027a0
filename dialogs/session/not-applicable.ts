// Answers "Not applicable" under the rule that the first press is the answer, after asking for the reason.

import { isRefusal, refuse } from '../../assessment/problem.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { recordedCard } from '../../cards/session/recorded-card.ts'
import { changeAtQuestion, withQuestion } from '../access/at-question.ts'
import { problemUnlessVoter } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import { readRemarks } from '../answering/note.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft } from '../dependencies/drafts.ts'
import type { Reply, Turn } from '../turn.ts'
import { askReason } from './ask-reason.ts'
import { answerAndMoveOn } from './first-press.ts'

/** Asks for the reason in a personal chat, then records the answer. */
export function notApplicable(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'not-applicable'>,
  inputs: Inputs,
): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) =>
    withQuestion(turn, deps, view, press.question, async (question) => {
      const { assessment, people } = view
      const isRule = assessment.team?.rules.answering === 'press'
      const problem =
        problemUnlessVoter(turn)(assessment, people) ?? (isRule ? undefined : ({ code: 'rules-changed' } as const))
      if (problem) return refused(turn, deps, problem, view)
      const { reason, faults } = readRemarks(inputs)
      if (!reason || faults.length > 0) return askReason(turn, deps, view, question, press, inputs)
      const outcome = await changeAtQuestion(
        turn,
        deps,
        press,
        () => problemUnlessVoter(turn),
        (before, asked, roster) => {
          const said = { question: asked, value: 'notApplicable', seen: press.revision, reason } as const
          return isReturn(before)
            ? answerAndMoveOn(turn, deps, before, said, roster)
            : refuse({ code: 'not-understood' })
        },
      )
      if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
      await dropDraft(turn, deps, draftCard('reason', press.assessment, press.question))
      return { type: 'card', card: recordedCard({ ...outcome, value: 'notApplicable' }) }
    }),
  )
}
