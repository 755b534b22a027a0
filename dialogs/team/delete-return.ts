// Deleting a council return for everybody, after a lead has confirmed it.

import type { AssessmentId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { PressOf } from '../../cards/press.ts'
import { deletedReturnCard, deleteReturnCard } from '../../cards/team/delete-return-card.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import type { Channel } from '../../store/collections/channels.ts'
import type { Step } from '../../store/documents/change.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { readMine } from '../access/own-assessment.ts'
import { problemUnlessLead } from '../access/permissions.ts'
import { refused } from '../access/refused.ts'
import { wordsOf } from '../access/view.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { unlistDue } from '../reminders/due-dates.ts'
import type { Reply, Turn } from '../turn.ts'

export function askToDeleteReturn(turn: Turn, deps: Dependencies, press: PressOf<'delete-return'>): Promise<Reply> {
  return viewAssessment(
    turn,
    deps,
    press.assessment,
    (view) => ({ type: 'card', card: deleteReturnCard(view) }),
    problemUnlessLead(turn),
  )
}

/** The record goes last: a deletion that was cut short can be begun again, as long as somebody finds it. */
export async function eraseReturn(turn: Turn, deps: Dependencies, press: PressOf<'erase-return'>): Promise<Reply> {
  const { tenant } = turn
  const view = await readMine(turn, deps, press.assessment)
  if (isRefusal(view)) return refused(turn, deps, view.problem)
  const { assessment, people } = view
  const problem = problemUnlessLead(turn)(assessment, people)
  if (problem) return refused(turn, deps, problem, view)
  const { team, id } = assessment
  if (!team) return refused(turn, deps, { code: 'not-understood' })
  await eraseBallots(turn, deps, id)
  await deps.channels.change<Step<Channel, void>>(tenant, team.conversation, (before) =>
    before
      ? {
          type: 'save',
          value: { ...before, assessments: before.assessments.filter((other) => other !== id) },
          result: undefined,
        }
      : { type: 'keep', result: undefined },
  )
  await deps.assessments.change(tenant, id, () => gone)
  // Somebody may have voted until this moment.
  await eraseBallots(turn, deps, id)
  // Last, as a return that is there after all must not lose its due date. It is deleted, whatever becomes of this: the
  // next look at due dates finds what this leaves.
  await unlistDue(deps, tenant, id).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error
  })
  const after = (['board', 'question'] as const).map((surface) => ({ type: 'show', assessment: id, surface }) as const)
  return { type: 'card', card: deletedReturnCard(wordsOf(turn, deps)), after }
}

async function eraseBallots({ tenant }: Turn, deps: Dependencies, id: AssessmentId): Promise<void> {
  const questions = [...deps.set.questions.keys()]
  await Promise.all(questions.map((question) => deps.ballots.change(tenant, ballotId(id, question), () => gone)))
}

const gone = { type: 'remove', result: undefined } as const
