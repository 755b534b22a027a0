// Who has which function: taking one, handing it over, and what is mine.

import { functionOf } from '../../assessment/answers/progress.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { nobodyYet } from '../../assessment/person.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { KeyFunction } from '../../assessment/question-set.ts'
import { type CouncilReturn, handOver, takeFunction } from '../../assessment/team/roles.ts'
import type { View } from '../../cards/parts/frame.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import type { PressOf } from '../../cards/press.ts'
import { givenCard } from '../../cards/team/function-assigned-card.ts'
import { functionsCard, type OwnerChange } from '../../cards/team/functions-card.ts'
import { mineCard } from '../../cards/team/my-functions-card.ts'
import { handOverCard } from '../../cards/team/people-card.ts'
import { readPerson, returnsOf, wordsOf } from '../access/own-assessment.ts'
import { refused } from '../access/refused.ts'
import { lookAtOpen } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect } from '../effects.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { assignRole } from './assign-role.ts'

export function showFunctions(turn: Turn, deps: Dependencies, press: PressOf<'functions'>): Promise<Reply> {
  return lookAtOpen(turn, deps, press.assessment, (view) => functionsOf(view))
}

function functionsOf(view: View, change?: OwnerChange): Reply {
  return { type: 'card', card: functionsCard({ ...view, change }) }
}

/** Takes a function, and brings it into the person's own chat. */
export async function take(turn: Turn, deps: Dependencies, press: PressOf<'take'>): Promise<Reply> {
  const fn = functionOf(deps.set, press.function)
  if (!fn) return refused(turn, deps, { code: 'not-understood' })
  const giving = noticing(turn, fn, (assessment, roster) => takeFunction(assessment, fn.code, stampOf(turn), roster))
  const outcome = await assignRole(turn, deps, press.assessment, turn.person, giving.step)
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  if (turn.place.type === 'personal') return { type: 'card', card: givenCard({ ...outcome, function: fn }) }
  const after = giving.isDone() ? give(turn, deps, outcome, fn, turn.person) : []
  return { ...functionsOf(outcome, { type: 'taken', function: fn.code, by: turn.person }), after }
}

type Giving = Parameters<typeof assignRole>[4]

/**
 * The step, and whether this very turn gave the function away with it: the same act delivered a second time finds it given
 * in the record, and writes to nobody again.
 */
function noticing({ operation }: Turn, { code }: KeyFunction, step: Giving): { step: Giving; isDone(): boolean } {
  let isDone = false
  return {
    // It runs again where somebody else got in first: what it came to last is what was done.
    step(before, roster) {
      const after = step(before, roster)
      const isGiven = ({ team }: Pick<CouncilReturn, 'team'>) => team.owners[code]?.operation === operation
      isDone = !isRefusal(after) && isGiven(after) && !isGiven(before)
      return after
    },
    isDone: () => isDone,
  }
}

/** Writes to somebody whose function it is now. The language is the team's: nobody else's is known. */
function give(turn: Turn, deps: Dependencies, view: View, fn: KeyFunction, to: PersonId): readonly Effect[] {
  const member = view.people.get(to)
  const { team, id } = view.assessment
  if (!member || !team) return []
  const by = to === turn.person ? undefined : turn.person
  const words = by ? wordsFor(deps.set, team.locale) : view.words
  return [
    {
      type: 'tell',
      to: member,
      conversation: team.conversation,
      card: givenCard({ ...view, words, place: 'personal', viewer: to, function: fn, by }),
      tag: { type: 'notice', assessment: id, person: to },
    },
  ]
}

/** Whom to hand a function to. */
export function askWhom(turn: Turn, deps: Dependencies, press: PressOf<'hand-over'>): Promise<Reply> {
  return lookAtOpen(turn, deps, press.assessment, (view) => {
    const fn = functionOf(deps.set, press.function)
    if (!fn) return refused(turn, deps, { code: 'not-understood' }, view)
    return { type: 'card', card: handOverCard({ ...view, function: fn, page: press.page ?? 1 }) }
  })
}

export async function handTo(turn: Turn, deps: Dependencies, press: PressOf<'hand-to'>): Promise<Reply> {
  const fn = functionOf(deps.set, press.function)
  if (!fn) return refused(turn, deps, { code: 'not-understood' })
  const { to } = press
  const giving = noticing(turn, fn, (assessment, roster) => handOver(assessment, fn.code, press, stampOf(turn), roster))
  const outcome = await assignRole(turn, deps, press.assessment, to, giving.step)
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const after = to && giving.isDone() ? give(turn, deps, outcome, fn, to) : []
  if (turn.place.type === 'personal') return { ...(await showMine(turn, deps)), after }
  const change = to
    ? ({ type: 'handed', function: fn.code, to } as const)
    : ({ type: 'freed', function: fn.code } as const)
  return { ...functionsOf(outcome, change), after }
}

/** The functions that this person has, in every council return. */
export async function showMine(turn: Turn, deps: Dependencies): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const returns = await returnsOf(turn, deps, record)
  return {
    type: 'card',
    card: mineCard({ words: wordsOf(turn, deps), returns, muted: record.muted === true }),
    again: { do: 'mine' },
  }
}

/** Wants no reminders from now on, or wants them again. */
export async function mute(turn: Turn, deps: Dependencies, { muted }: PressOf<'mute'>): Promise<Reply> {
  await deps.people.change(turn.tenant, turn.person, (record = nobodyYet) =>
    (record.muted === true) === muted
      ? { type: 'keep', result: undefined }
      : { type: 'save', value: { ...record, muted }, result: undefined },
  )
  return showMine(turn, deps)
}
