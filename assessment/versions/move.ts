// Moves an assessment to a newer version of its question set. The move can be undone until something is answered.

import type { Answer } from '../answers/answer.ts'
import { mayBeNotApplicable } from '../answers/answering.ts'
import { nextOpen } from '../answers/progress.ts'
import { refusalOnceSubmitted } from '../answers/refuse-submitted.ts'
import type { Assessment, Move, Stamp } from '../assessment.ts'
import type { AuthorityType } from '../council.ts'
import type { PersonId, QuestionId } from '../ids.ts'
import { type Refusal, refuse } from '../problem.ts'
import type { QuestionSet } from '../question-set.ts'
import { askedSet } from '../team/asked-set.ts'
import type { Roster } from '../team/team.ts'
import { editionOf } from './edition.ts'
import { isVersion } from './is-version.ts'
import type { MovePlan } from './move-plan.ts'
import { teamAfterMove, teamAfterUndo } from './move-team.ts'
import { recordKey, recordKeysAfter } from './record-keys.ts'
import { targetsIn } from './targets-in.ts'

/** The inputs of a move besides the plan. `seen` is the edition that the pressed card was drawn from. */
export type MoveCircumstances = {
  readonly seen: number
  readonly authority: AuthorityType | undefined
  readonly roster: Roster
}

/**
 * Moves the assessment. Answers, votes and cursors follow the questions whose meaning is unchanged. The other questions
 * are asked again, and their answers are set aside. Submissions keep their version. Refuses `assessment-submitted`, and
 * `moved-since` if it was moved since the card was drawn. A redelivery changes nothing.
 */
export function moveVersion<A extends Assessment>(
  assessment: A,
  plan: MovePlan,
  stamp: Stamp,
  { seen, authority, roster }: MoveCircumstances,
): A | Refusal {
  const { from, to } = plan
  if (isVersion(assessment, to) && editionOf(assessment) === seen + 1) return assessment
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  if (!isVersion(assessment, from) || editionOf(assessment) !== seen) return refuse({ code: 'moved-since' })
  const kept = new Map(
    [...plan.kept].filter(([id, before]) => isAllowed(to, id, assessment.answers[before], authority)),
  )
  const now = new Map([...kept].map(([id, before]) => [before, id]))
  const aside = Object.keys(assessment.answers).filter((id) => !now.has(id as QuestionId))
  const recordKeys = recordKeysAfter(assessment, { from, to, kept })
  const { recordKeys: _before, ...rest } = assessment
  const moved: Move = {
    from: assessment.questionSet,
    ...stamp,
    statements: assessment.statements,
    kept: Object.fromEntries(kept),
    aside: Object.fromEntries(aside.map((id) => [id, recordKey(assessment, id)])),
    targets: assessment.targets,
    ...(assessment.recordKeys && { recordKeys: assessment.recordKeys }),
    ...(assessment.team && { parked: assessment.team.parked, asking: assessment.team.asking }),
  }
  const after = {
    ...(rest as A),
    questionSet: { id: to.id, version: to.version },
    answers: renamed(assessment.answers, (id) => now.get(id as QuestionId)),
    merged: assessment.merged.flatMap((one) => withId(one, now.get(one.question))),
    targets: targetsIn(to, assessment.targets),
    setAside: { ...assessment.setAside, ...renamed(assessment.answers, (id) => moved.aside[id]) },
    ...(Object.keys(recordKeys).length > 0 && { recordKeys }),
    edition: seen + 1,
    moved,
  }
  const placed = { ...after, places: placesIn(after, to, (id) => now.get(id)) }
  return placed.team ? { ...placed, team: teamAfterMove(placed, placed.team, { ...plan, kept }, roster) } : placed
}

/** Whether the last move can be undone: until something is answered or submitted. */
export const mayUndoMove = ({ moved, statements, submittedAt }: Assessment): boolean =>
  moved !== undefined && moved.statements === statements && submittedAt === undefined

/**
 * Undoes the last move. Keeps later changes of settings and roles. Refuses `move-final` once something is answered or
 * submitted, and `moved-since` if it was moved since the card was drawn. A redelivery changes nothing.
 *
 * @param plan of the move to undo
 */
export function undoMove<A extends Assessment>(
  assessment: A,
  plan: MovePlan,
  { seen }: Pick<MoveCircumstances, 'seen'>,
): A | Refusal {
  const { moved, recordKeys: _keys, setAside = {}, moved: _moved, ...rest } = assessment
  const { from } = plan
  if (!moved && isVersion(assessment, from) && editionOf(assessment) === seen + 1) return assessment
  if (!moved || !mayUndoMove(assessment)) return refuse({ code: 'move-final' })
  if (editionOf(assessment) !== seen || !isVersion({ questionSet: moved.from }, from)) {
    return refuse({ code: 'moved-since' })
  }
  const { aside, kept } = moved
  const before = Object.fromEntries(Object.entries(aside).map(([id, key]) => [key, id]))
  const left = renamed(setAside, (key) => (before[key] === undefined ? key : undefined))
  const back = {
    ...(rest as unknown as A),
    questionSet: moved.from,
    answers: { ...renamed(setAside, (key) => before[key]), ...renamed(assessment.answers, (id) => kept[id]) },
    merged: assessment.merged.flatMap((one) => withId(one, kept[one.question])),
    targets: moved.targets,
    ...(Object.keys(left).length > 0 && { setAside: left }),
    ...(moved.recordKeys && { recordKeys: moved.recordKeys }),
    edition: seen + 1,
  }
  const placed = { ...back, places: placesIn(back, from, (id) => kept[id]) }
  return placed.team ? { ...placed, team: teamAfterUndo(placed.team, moved, plan) } : placed
}

// "Not applicable" is kept only if the newer version allows it for this type of authority.
function isAllowed(to: QuestionSet, id: QuestionId, answer: Answer | undefined, authority: AuthorityType | undefined) {
  const question = to.questions.get(id)
  return question !== undefined && (answer?.value !== 'notApplicable' || mayBeNotApplicable(question, authority))
}

function renamed<Value>(
  values: Readonly<Record<string, Value>>,
  nameOf: (name: string) => string | undefined,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(values).flatMap(([name, value]): readonly (readonly [string, Value])[] => {
    const other = nameOf(name)
    return other === undefined ? [] : [[other, value]]
  })
  return Object.fromEntries(entries)
}

const withId = <One extends { readonly question: QuestionId }>(one: One, id: QuestionId | undefined): readonly One[] =>
  id ? [{ ...one, question: id }] : []

/**
 * Renames the cursors to the ids of the other version. A person whose question does not continue, or must be answered
 * again, moves to their first open question. They have not seen it, so the bot shows it before it takes a typed answer.
 */
function placesIn(
  after: Assessment,
  set: QuestionSet,
  idOf: (id: QuestionId) => QuestionId | undefined,
): Assessment['places'] {
  const asked = askedSet(set, after)
  const places = Object.entries(after.places).flatMap(([person, place]) => {
    if (place.question === undefined) return [[person, place] as const]
    const same = idOf(place.question)
    if (same) return [[person, { ...place, question: same }] as const]
    const question = nextOpen(asked, after, person as PersonId) ?? asked.order[0]
    return question ? [[person, { ...place, question, away: true as const }] as const] : []
  })
  return Object.fromEntries(places)
}
