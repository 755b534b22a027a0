// Answers "Not applicable" under the rule that the first press is the answer; the reason comes first.

import { isRefusal } from '../../assessment/problem.ts'
import type { Inputs, PressOf } from '../../cards/press.ts'
import { recordedCard } from '../../cards/session/recorded-card.ts'
import { problemUnlessVoter } from '../access/permissions.ts'
import { refused } from '../access/refused.ts'
import { changeTeam, readMine } from '../access/who-may-see.ts'
import { withQuestion } from '../answering/navigate.ts'
import { readRemarks } from '../answering/note.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { askReason } from './ask-reason.ts'
import { answerAndMoveOn } from './first-press.ts'

/** Asks for the reason in a personal chat, and records the answer once it has one. */
export function notApplicable(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'not-applicable'>,
  inputs: Inputs,
): Promise<Reply> {
  return withQuestion(turn, deps, press, async (question) => {
    const view = await readMine(turn, deps, press.assessment)
    if (isRefusal(view)) return refused(turn, deps, view.problem)
    const { assessment, people } = view
    const isRule = assessment.team?.rules.answering === 'press'
    const problem =
      problemUnlessVoter(turn)(assessment, people) ?? (isRule ? undefined : ({ code: 'rules-changed' } as const))
    if (problem) return refused(turn, deps, problem, view)
    const { reason, faults } = readRemarks(inputs)
    if (!reason || faults.length > 0) return askReason(turn, view, question, press, inputs)
    const said = { question, value: 'notApplicable', seen: press.revision, reason } as const
    const outcome = await changeTeam(turn, deps, press.assessment, problemUnlessVoter(turn), (before, roster) =>
      answerAndMoveOn(turn, deps, before, said, roster),
    )
    if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
    return { type: 'card', card: recordedCard({ ...outcome, question, value: said.value }) }
  })
}
