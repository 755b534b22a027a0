// Finishing an assessment, and opening it again.

import { isRefusal } from '../assessment/problem.ts'
import { councilOf } from '../assessment/settings.ts'
import { reopen, submit } from '../assessment/submission.ts'
import { onceOnly } from '../assessment/teamwork.ts'
import { finishCard } from '../cards/finish-card.ts'
import type { View } from '../cards/frame.ts'
import type { PressOf } from '../cards/press.ts'
import { boardOf } from './board.ts'
import { listDue } from './due.ts'
import { arrive, whereYouAre } from './go.ts'
import { look } from './look.ts'
import { mayLead } from './may.ts'
import { changeMine, readMine } from './mine.ts'
import { refused } from './refused.ts'
import { resultsOf, summaryOf } from './results.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Says what finishing means and what is open, before anything is frozen. */
export function askToFinish(turn: Turn, world: World, press: PressOf<'finish'>): Promise<Reply> {
  const draw = (view: View): Reply =>
    view.assessment.submittedAt
      ? resultsOf(view)
      : { type: 'card', card: finishCard({ ...view, summary: summaryOf(view) }), again: press }
  return look(turn, world, press.assessment, draw, mayLead(turn))
}

export async function finish(turn: Turn, world: World, press: PressOf<'submit'>): Promise<Reply> {
  const stamp = stampOf(turn)
  const outcome = await changeMine(turn, world, press.assessment, mayLead(turn), (before) =>
    onceOnly(before, stamp, (assessment) => {
      const council = councilOf(assessment, world.council)
      return submit(assessment, council, summaryOf({ set: world.set, assessment, council }), stamp)
    }),
  )
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, outcome.view)
  return resultsOf(outcome)
}

export async function openAgain(turn: Turn, world: World, press: PressOf<'reopen'>): Promise<Reply> {
  const seen = await readMine(turn, world, press.assessment)
  if (isRefusal(seen)) return refused(turn, world, seen.problem)
  const { team } = seen.assessment
  if (team && !mayLead(turn)(seen.assessment, seen.people)) {
    // One council return of a channel is open at a time.
    const channel = await world.channels.read(turn.tenant, team.conversation)
    if (channel?.assessments.at(-1) !== press.assessment) return refused(turn, world, { code: 'later-return' }, seen)
    // Listed first: whoever looked at its due date while it was finished has taken it off the index.
    await listDue(world, turn.tenant, { ...seen.assessment, submittedAt: undefined }, turn.now)
  }
  const outcome = await changeMine(turn, world, press.assessment, mayLead(turn), (before) =>
    onceOnly(before, stampOf(turn), (assessment) => {
      const opened = reopen(assessment)
      return opened.team ? opened : arrive(turn, world, opened)
    }),
  )
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, outcome.view)
  return outcome.assessment.team ? boardOf(outcome) : whereYouAre(turn, outcome)
}
