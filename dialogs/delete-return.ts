// Deleting a council return for everybody, after a lead has confirmed it.

import type { AssessmentId } from '../assessment/ids.ts'
import { isRefusal } from '../assessment/problem.ts'
import { deletedReturnCard, deleteReturnCard } from '../cards/delete-return-card.ts'
import type { PressOf } from '../cards/press.ts'
import { ballotId } from '../store/ballots.ts'
import type { Step } from '../store/change.ts'
import type { Channel } from '../store/channels.ts'
import { StoreUnavailable } from '../store/store.ts'
import { unlistDue } from './due.ts'
import { look } from './look.ts'
import { mayLead } from './may.ts'
import { readMine, wordsOf } from './mine.ts'
import { refused } from './refused.ts'
import type { Reply, Turn, World } from './turn.ts'

export function askToDeleteReturn(turn: Turn, world: World, press: PressOf<'delete-return'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => ({ type: 'card', card: deleteReturnCard(view) }), mayLead(turn))
}

/** The record goes last: a deletion that was cut short can be begun again, as long as somebody finds it. */
export async function eraseReturn(turn: Turn, world: World, press: PressOf<'erase-return'>): Promise<Reply> {
  const { tenant } = turn
  const view = await readMine(turn, world, press.assessment)
  if (isRefusal(view)) return refused(turn, world, view.problem)
  const { assessment, people } = view
  const problem = mayLead(turn)(assessment, people)
  if (problem) return refused(turn, world, problem, view)
  const { team, id } = assessment
  if (!team) return refused(turn, world, { code: 'not-understood' })
  await eraseBallots(turn, world, id)
  await world.channels.change<Step<Channel, void>>(tenant, team.conversation, (before) =>
    before
      ? {
          type: 'save',
          value: { ...before, assessments: before.assessments.filter((other) => other !== id) },
          result: undefined,
        }
      : { type: 'keep', result: undefined },
  )
  await world.assessments.change(tenant, id, () => gone)
  // Somebody may have voted until this moment.
  await eraseBallots(turn, world, id)
  // Last, as a return that is there after all must not lose its due date. It is deleted, whatever becomes of this: the
  // next look at due dates finds what this leaves.
  await unlistDue(world, tenant, id).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error
  })
  const after = (['board', 'question'] as const).map((surface) => ({ type: 'show', assessment: id, surface }) as const)
  return { type: 'card', card: deletedReturnCard(wordsOf(turn, world)), after }
}

async function eraseBallots({ tenant }: Turn, world: World, id: AssessmentId): Promise<void> {
  const questions = [...world.set.questions.keys()]
  await Promise.all(questions.map((question) => world.ballots.change(tenant, ballotId(id, question), () => gone)))
}

const gone = { type: 'remove', result: undefined } as const
