// Reads everything that a person takes part in: their record, personal views and council returns.

import type { Assessment } from '../../assessment/assessment.ts'
import { nobodyYet, type PersonRecord } from '../../assessment/people/person.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { OtherView } from '../../cards/understanding/other-view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'
import { hasPart, readAnyVersion } from './assessment-access.ts'
import { readableOnly } from './readable-only.ts'
import { noMembers, viewOf } from './view.ts'

export async function readPerson(turn: Turn, deps: Dependencies): Promise<PersonRecord> {
  return (await deps.people.read(turn.tenant, turn.person)) ?? nobodyYet
}

/** The existing and readable personal views on a person's record, the oldest first. */
export async function personalViews(
  turn: Turn,
  deps: Dependencies,
  { assessments }: PersonRecord,
): Promise<readonly Assessment[]> {
  const readable = readableOnly(deps).deps
  const found = await Promise.all(assessments.map((id) => readable.assessments.read(turn.tenant, id)))
  return found.filter((assessment) => assessment !== undefined).filter(({ owner }) => owner === turn.person)
}

const givenIn = ({ answers }: Assessment): number =>
  Object.values(answers).filter(({ value }) => value !== undefined).length

/** The views with answers and the number of their answers, the last used view at the end. */
export function withAnswers({ person }: Turn, views: readonly Assessment[]): readonly OtherView[] {
  const usedAt = ({ places, startedAt, submittedAt }: Assessment) => submittedAt ?? places[person]?.at ?? startedAt
  return views
    .map((assessment) => ({ assessment, given: givenIn(assessment) }))
    .filter(({ given }) => given > 0)
    .toSorted((a, b) => usedAt(a.assessment).localeCompare(usedAt(b.assessment)))
}

/** For a person with an empty view: their last used view with answers, which they may be looking for. */
export async function otherOf(turn: Turn, deps: Dependencies, { assessment }: View): Promise<OtherView | undefined> {
  if (assessment.team || givenIn(assessment) > 0) return undefined
  return withAnswers(turn, await personalViews(turn, deps, await readPerson(turn, deps))).at(-1)
}

/** Whether any view of this person is counted with those of colleagues. */
export async function hasCountedView(turn: Turn, deps: Dependencies): Promise<boolean> {
  const views = await personalViews(turn, deps, await readPerson(turn, deps))
  return views.some(({ perception }) => perception?.counted === true)
}

/** The readable council returns that this person leads or has a function in. */
export async function returnsOf(turn: Turn, deps: Dependencies, { returns }: PersonRecord): Promise<readonly View[]> {
  // A channel that Teams does not list now must not hide the person's other assessments.
  const members: Dependencies['members'] = (...where) => deps.members(...where).catch(() => 'refused')
  const readable = { ...readableOnly(deps).deps, members }
  const found = await Promise.all(returns.map((id) => readAnyVersion(turn, readable, id)))
  return found.filter((view): view is View => !isRefusal(view) && hasPart(view.assessment, turn.person))
}

/**
 * Every assessment of this person: their personal views, and the council returns that they lead or have a function in.
 */
export async function allMine(turn: Turn, deps: Dependencies): Promise<readonly View[]> {
  const record = await readPerson(turn, deps)
  const readable = readableOnly(deps)
  const [own, returns] = await Promise.all([
    personalViews(turn, readable.deps, record),
    returnsOf(turn, readable.deps, record),
  ])
  if (own.length + returns.length === 0) readable.throwSkipped()
  return [...own.map((assessment) => viewOf(turn, deps, assessment, noMembers)), ...returns]
}
