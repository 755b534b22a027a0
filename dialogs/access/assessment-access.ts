// Reads and changes an assessment if the person may. Their rights come from the record and the channel's member list,
// never from a card.

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
 * This person's view of an assessment. Refuses `version-not-served`, with the view, if this copy does not serve the
 * version of its question set.
 */
export async function readAssessment(turn: Turn, deps: Dependencies, id: AssessmentId): Promise<View | RefusedChange> {
  const view = await readAnyVersion(turn, deps, id)
  if (isRefusal(view)) return view
  const unusable = unusableHere(turn, deps, view.assessment)
  return unusable ? { ...unusable, view } : view
}

/**
 * This person's view of an assessment in any version, for lists and deletions, which need no question: the set of an
 * unserved version has none. Refuses `assessment-gone`, `members-refused` and `not-here`.
 */
export async function readAnyVersion(turn: Turn, deps: Dependencies, id: AssessmentId): Promise<View | Refusal> {
  const assessment = await deps.assessments.read(turn.tenant, id)
  if (!assessment) return gone
  const people = await peopleAround(turn, deps, assessment)
  return isRefusal(people) ? people : viewOf(turn, deps, assessment, people)
}

/**
 * The person's view after a change, and the assessment `before` it. A flow derives the effect of the change from both,
 * which are equal for a redelivered press. The step itself cannot tell, because it may run several times.
 */
export type Changed = View & { readonly before: Assessment }

/** A refused change, with the person's view of the assessment if they may see it. */
export type RefusedChange = Refusal & { readonly view?: View }

/**
 * Changes one assessment: checks that this person may see it, that this copy serves its version and that `check` has no
 * problem. Then it applies the pure `step` and saves. After a conflict with another writer, `step` runs again.
 */
export async function changeAssessment(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  check: Check,
  step: (assessment: Assessment, roster: Roster) => Assessment | Refusal,
): Promise<Changed | RefusedChange> {
  const checked = (before: Assessment, people: Roster) => {
    const problem = check(before, people)
    return problem ? refuse(problem) : step(before, people)
  }
  const attempt = (roster?: Roster) =>
    deps.assessments.change<Step<Assessment, Attempt>>(turn.tenant, id, (before) => {
      if (!before) return { type: 'unchanged', result: { type: 'gone' } }
      const people = isOwnHere(turn, before) ? noMembers : roster
      if (!people) return { type: 'unchanged', result: { type: 'needs-members', before } }
      const stepped = unusableHere(turn, deps, before) ?? checked(before, people)
      if (isRefusal(stepped))
        return { type: 'unchanged', result: { type: 'refused', before, people, refusal: stepped } }
      const done = withoutAnsweredParked(stepped)
      const after = done === before ? before : withPlaceName(turn.place, done)
      return saveIfChanged(before, after, { type: 'done', before, people, after })
    })
  let made = await attempt()
  if (made.type === 'needs-members') {
    const people = await peopleAround(turn, deps, made.before)
    if (isRefusal(people)) return people
    made = await attempt(people)
  }
  switch (made.type) {
    case 'done':
      return { ...viewOf(turn, deps, made.after, made.people), before: made.before }
    case 'refused':
      return { ...made.refusal, view: viewOf(turn, deps, made.before, made.people) }
    default:
      return gone
  }
}

/**
 * The result of an attempt. `needs-members`: the members are not known yet, because Teams is asked for them outside the
 * step.
 */
type Attempt =
  | { readonly type: 'gone' }
  | { readonly type: 'needs-members'; readonly before: Assessment }
  | (Seen & { readonly type: 'refused'; readonly refusal: Refusal })
  | (Seen & { readonly type: 'done'; readonly after: Assessment })

type Seen = { readonly before: Assessment; readonly people: Roster }

/** Changes a council return as `changeAssessment` does. Refuses `not-understood` for a personal view. */
export function changeReturn(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  check: Check,
  step: (assessment: CouncilReturn, roster: Roster) => CouncilReturn | Refusal,
): Promise<Changed | RefusedChange> {
  return changeAssessment(turn, deps, id, check, (assessment, roster) =>
    isReturn(assessment) ? step(assessment, roster) : refuse({ code: 'not-understood' }),
  )
}

/**
 * The members around an assessment, if this person may see it: none for a personal view in its owner's chat, the
 * members of its channel for a council return. Otherwise it refuses as if the assessment did not exist, and notes the
 * attempt in the audit trail.
 */
async function peopleAround(turn: Turn, deps: Dependencies, assessment: Assessment): Promise<Roster | Refusal> {
  const { id, team, owner } = assessment
  const { place } = turn
  if (!team) {
    if (owner !== turn.person && isAskedFor(turn, id)) await deps.refusedAttempt(turn, id)
    return isOwnHere(turn, assessment) ? noMembers : gone
  }
  const isHere = place.type === 'shared' && place.conversation === team.conversation
  const roster = await deps.members(turn.tenant, team.conversation)
  // If membership is unknown, the reply must not reveal that the return exists.
  if (roster === 'refused')
    return isHere || hasPart(assessment, turn.person) ? refuse({ code: 'members-refused' }) : gone
  if (!roster.has(turn.person)) {
    if (isAskedFor(turn, id)) await deps.refusedAttempt(turn, id)
    return gone
  }
  return isHere || place.type === 'personal' ? roster : refuse({ code: 'not-here' })
}

const gone = refuse({ code: 'assessment-gone' })

/** Whether this is a personal view in its owner's own chat. */
const isOwnHere = ({ person, place }: Turn, { team, owner }: Assessment): boolean =>
  team === undefined && owner === person && place.type === 'personal'

/** Whether the person's press names this assessment. A list that leaves it out is no attempt to access it. */
function isAskedFor({ input }: Turn, id: AssessmentId): boolean {
  const press = input.type === 'pressed' ? input.press : undefined
  return press !== undefined && 'assessment' in press && press.assessment === id
}

/**
 * Whether the person is a lead of this council return, owns a function or an action of its plan, or is asked for an
 * open spot check.
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

/** Refuses an unserved version: without its questions nothing can be checked, and a change could drop unknown data. */
function unusableHere(turn: Turn, deps: Dependencies, assessment: Assessment): Refusal | undefined {
  const { questionSet } = assessment
  return isServed(setOf(deps.sets, assessment))
    ? staleProblem(turn, assessment)
    : refuse({ code: 'version-not-served', questionSet })
}

/**
 * Refuses `moved-since` for a button of another edition, because its question id may now be another question's. Typed
 * words have no edition, and the presses made from them use the current ids.
 */
function staleProblem({ input }: Turn, assessment: Assessment): Refusal | undefined {
  const press = input.type === 'pressed' ? input.press : undefined
  if (input.type !== 'pressed' || !press || !('assessment' in press) || press.assessment !== assessment.id)
    return undefined
  if (!('question' in press) && press.do !== 'save-form') return undefined
  return (input.edition ?? 0) === editionOf(assessment) ? undefined : refuse({ code: 'moved-since' })
}
