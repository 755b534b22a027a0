// The assessments that a person may see and change. Whose they are is looked up in the record and in the channel's member
// list, never taken from a card.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import { withoutAnsweredParked } from '../../assessment/team/session.ts'
import type { Roster } from '../../assessment/team/team.ts'
import { editionOf } from '../../assessment/versions/edition.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'
import type { Check } from './permission-checks.ts'
import { withPlaceName } from './place-name.ts'
import { noMembers, viewOf } from './view.ts'

/**
 * The members around an assessment that this person may see: none for a personal view in its owner's chat, and the members of
 * its channel for a council return. A person who may not see it gets the same refusal as for an assessment that does not
 * exist, and the attempt goes into the audit trail.
 */
async function peopleAround(
  turn: Turn,
  deps: Dependencies,
  assessment: Assessment | undefined,
): Promise<Roster | Refusal> {
  const gone = refuse({ code: 'assessment-gone' })
  if (!assessment) return gone
  const { id, team, owner } = assessment
  const { place } = turn
  if (!team) {
    if (owner !== turn.person && isAskedFor(turn, id)) await deps.refusedAttempt(turn, id)
    return owner === turn.person && place.type === 'personal' ? noMembers : gone
  }
  const isHere = place.type === 'shared' && place.conversation === team.conversation
  const roster = await deps.members(turn.tenant, team.conversation)
  // A person who may not be a member does not even learn that the return exists.
  if (roster === 'refused')
    return isHere || hasPart(assessment, turn.person) ? refuse({ code: 'members-refused' }) : gone
  if (!roster.has(turn.person)) {
    if (isAskedFor(turn, id)) await deps.refusedAttempt(turn, id)
    return gone
  }
  return isHere || place.type === 'personal' ? roster : refuse({ code: 'not-here' })
}

/** Whether the person pressed something on this assessment. A list that leaves it out is no attempt on it. */
function isAskedFor({ input }: Turn, id: AssessmentId): boolean {
  const press = input.type === 'pressed' ? input.press : undefined
  return press !== undefined && 'assessment' in press && press.assessment === id
}

/**
 * One assessment as this person sees it. Refuses `version-not-served`, with the view, if this copy does not serve the version of
 * its question set.
 */
export async function readMine(turn: Turn, deps: Dependencies, id: AssessmentId): Promise<View | RefusedChange> {
  const view = await readAnyVersion(turn, deps, id)
  if (isRefusal(view)) return view
  const unusable = isServed(view.set) ? staleProblem(turn, view.assessment) : notServed(view.assessment)
  return unusable ? { ...unusable, view } : view
}

/**
 * Refuses `moved-since` for a button that names a question by the ids of another edition: its id may be another question's now.
 * Typed words name none, and buttons that the bot makes of them are of now.
 */
function staleProblem({ input }: Turn, assessment: Assessment): Refusal | undefined {
  const press = input.type === 'pressed' ? input.press : undefined
  if (input.type !== 'pressed' || !press || !('assessment' in press) || press.assessment !== assessment.id)
    return undefined
  if (!('question' in press) && press.do !== 'save-form') return undefined
  return (input.edition ?? 0) === editionOf(assessment) ? undefined : refuse({ code: 'moved-since' })
}

const notServed = ({ questionSet }: Assessment): Refusal => refuse({ code: 'version-not-served', questionSet })

/** The same for what needs no question: lists, and deleting. The set of an unserved version has no question. */
export async function readAnyVersion(turn: Turn, deps: Dependencies, id: AssessmentId): Promise<View | Refusal> {
  const assessment = await deps.assessments.read(turn.tenant, id)
  const people = await peopleAround(turn, deps, assessment)
  if (isRefusal(people) || !assessment) return people as Refusal
  return viewOf(turn, deps, assessment, people)
}

/**
 * Whether the person leads this council return, has taken a function of it, owns an action of its plan, or is asked for a
 * spot check of it.
 */
export function hasPart({ team }: Assessment, person: PersonId): boolean {
  if (!team) return false
  return (
    team.leads.includes(person) ||
    Object.values(team.owners).some((owner) => owner.person === person) ||
    Object.values(team.plan ?? {}).some(({ owner }) => owner === person) ||
    (team.spotChecks ?? []).some(({ colleague, ended }) => colleague === person && !ended)
  )
}

/**
 * The person's view after a change, and the assessment that the change was made on. What a change did follows from the two:
 * a second delivery of a press finds the same in both.
 */
export type Changed = View & { readonly before: Assessment }

/** A refused change, with the person's view of the assessment if they may see it. */
export type RefusedChange = Refusal & { readonly view?: View }

/**
 * Loads the assessment, checks that its version is served, that this person may see it and that `check` has no problem, applies the pure `step`,
 * and saves. Returns the person's view or a refusal. `step` may run several times: for a council return it does so always, because
 * its members are fetched after the first read. So it leaves nothing in variables outside.
 */
export async function changeMine(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  check: Check,
  step: (assessment: Assessment, roster: Roster) => Assessment | Refusal,
): Promise<Changed | RefusedChange> {
  const attempt = (roster: Roster | undefined) =>
    deps.assessments.change<Step<Assessment, Attempted>>(turn.tenant, id, (before) => {
      const isOwn = before !== undefined && before.team === undefined
      const people = isOwn ? noMembers : roster
      if (!before || !people || (isOwn && (before.owner !== turn.person || turn.place.type !== 'personal'))) {
        return { type: 'unchanged', result: { before } }
      }
      // Without its questions nothing can be checked, and a step could drop what it does not know.
      if (!isServed(setOf(deps.sets, before))) {
        return { type: 'unchanged', result: { before, people, refused: notServed(before) } }
      }
      const stale = staleProblem(turn, before)
      if (stale) return { type: 'unchanged', result: { before, people, refused: stale } }
      const problem = check(before, people)
      const stepped = problem ? refuse(problem) : step(before, people)
      if (isRefusal(stepped)) return { type: 'unchanged', result: { before, people, refused: stepped } }
      const done = withoutAnsweredParked(stepped)
      const after = done === before ? before : withPlaceName(turn.place, done)
      const result = { before, people, after }
      return saveIfChanged(before, after, result)
    })
  let { before, people, after, refused } = await attempt(undefined)
  if (!people && before) {
    const around = await peopleAround(turn, deps, before)
    if (isRefusal(around)) return around
    ;({ before, people, after, refused } = await attempt(around))
  }
  if (!people || !before) return refuse({ code: 'assessment-gone' })
  if (refused) return { ...refused, view: viewOf(turn, deps, before, people) }
  return { ...viewOf(turn, deps, after ?? before, people), before }
}

/** The same as `changeMine`, for what only a council return has. */
export function changeTeam(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  check: Check,
  step: (assessment: CouncilReturn, roster: Roster) => CouncilReturn | Refusal,
): Promise<Changed | RefusedChange> {
  return changeMine(turn, deps, id, check, (assessment, roster) =>
    isReturn(assessment) ? step(assessment, roster) : refuse({ code: 'not-understood' }),
  )
}

/** How far a change came. Without `people` it was not known yet who is around. */
type Attempted = {
  readonly before?: Assessment
  readonly people?: Roster
  readonly after?: Assessment
  readonly refused?: Refusal
}
