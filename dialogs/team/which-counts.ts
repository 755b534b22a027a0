// Lets leads choose which of a council's returns within a quarter counts, and change this later.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { carryOut, counts, isPassedOverFor, isSameQuarter } from '../../assessment/organisation/counting.ts'
import { isWithinQuarter } from '../../assessment/organisation/quarter.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { type CouncilReturn, isReturn, withOperation } from '../../assessment/team/roles.ts'
import type { Choice } from '../../assessment/team/team.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type OtherReturn, type WhichCountsView, whichCountsCard } from '../../cards/team/which-counts-card.ts'
import type { Step } from '../../store/documents/change.ts'
import { readAnyVersion, readAssessment } from '../access/assessment-access.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { readableOnly } from '../access/readable-only.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { numberChoice } from './organisation-records.ts'

/** Shows the returns of the quarter, and which of them counts. */
export function showWhichCounts(turn: Turn, deps: Dependencies, press: PressOf<'which-counts'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) =>
    view.assessment.team ? whichCountsReply(turn, deps, view) : refused(turn, deps, { code: 'not-understood' }, view),
  )
}

/** Lets one of the returns count: the return of the pressed card, or another one of the same quarter. */
export async function chooseCounting(turn: Turn, deps: Dependencies, press: PressOf<'let-count'>): Promise<Reply> {
  const view = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(view)) return refused(turn, deps, view.problem, view.view)
  const { assessment, people } = view
  const problem = problemUnlessLead(turn)(assessment, people)
  if (problem) return refused(turn, deps, problem, view)
  if (!isReturn(assessment)) return refused(turn, deps, { code: 'not-understood' }, view)
  const others = await sameQuarter(turn, deps, assessment)
  const chosen = [assessment, ...others].find(({ id }) => id === press.counting)
  // The chosen return was reopened or deleted since the card was drawn, or is of another council.
  if (!chosen?.submittedAt) return whichCountsReply(turn, deps, view)
  await letOneCount(turn, deps, chosen)
  const after = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(after)) return refused(turn, deps, after.problem, after.view)
  return whichCountsReply(turn, deps, after, { isChosen: true })
}

/**
 * Lets a submitted return count, and none of the others of its quarter. The caller checks the permission. Of several
 * choices at the same moment, the one with the highest number in the council's record wins in every return. At least
 * one return counts at any moment. A repetition after a crash completes the choice; a redelivery does not overwrite a
 * later one.
 */
export async function letOneCount(turn: Turn, deps: Dependencies, chosen: CouncilReturn): Promise<void> {
  const { operation } = turn
  const known = chosen.team.choice
  // A redelivery of a choice that a later one has replaced.
  if (chosen.team.operations.includes(operation) && !counts(chosen)) return
  const isRepeated = known?.operation === operation
  const choice = { nth: isRepeated ? known.nth : await nextChoice(turn, deps, chosen), operation }
  const counting = isRepeated ? chosen : await carryOutIn(turn, deps, chosen.id, chosen.id, choice)
  // The return was reopened, or a later choice came first.
  if (!counting || !counts(counting) || counting.team.choice?.nth !== choice.nth) return
  for (const other of await sameQuarter(turn, deps, counting)) {
    if (isSameQuarter(counting, other)) await carryOutIn(turn, deps, other.id, counting.id, choice)
  }
}

async function nextChoice(turn: Turn, deps: Dependencies, chosen: CouncilReturn): Promise<number> {
  const concerned = [chosen, ...(await sameQuarter(turn, deps, chosen))]
  return numberChoice(deps, turn.tenant, chosen, Math.max(...concerned.map(({ team }) => team.choice?.nth ?? 0)))
}

/** Applies a choice to one return, and returns the changed return. Ignores an open return. */
function carryOutIn(turn: Turn, deps: Dependencies, id: AssessmentId, chosen: AssessmentId, choice: Choice) {
  return deps.assessments.change<Step<Assessment, CouncilReturn | undefined>>(turn.tenant, id, (before) => {
    if (!before?.submittedAt || !isReturn(before)) return { type: 'unchanged', result: undefined }
    const after = carryOut(before, chosen, choice, stampOf(turn))
    if (after === before) return { type: 'unchanged', result: before }
    const value = withOperation(after, turn.operation)
    return { type: 'save', value, result: value }
  })
}

/**
 * The council's other submitted returns less than a quarter from this one, the latest first. Treats an open return as
 * submitted now. Includes returns of any time that do not count because of this one.
 */
export async function sameQuarter(turn: Turn, deps: Dependencies, one: Assessment): Promise<readonly CouncilReturn[]> {
  const { assessments } = readableOnly(deps).deps
  const organisation = await deps.organisations.read(turn.tenant, one.organisationId)
  const submitted = { ...one, submittedAt: one.submittedAt ?? turn.now }
  const moments = [submitted.submittedAt, one.submissions.at(-1)?.at].filter((at) => at !== undefined)
  const near = (organisation?.returns ?? []).filter(({ assessment, submittedAt }) => {
    return assessment !== one.id && moments.some((at) => isWithinQuarter(at, submittedAt))
  })
  const found = await Promise.all(near.map(({ assessment }) => assessments.read(turn.tenant, assessment)))
  return found
    .filter((other) => other !== undefined)
    .filter((other) => isReturn(other))
    .filter((other) => isSameQuarter(submitted, other) || isPassedOverFor(one, other))
    .toSorted((a, b) => (b.submittedAt ?? '').localeCompare(a.submittedAt ?? ''))
}

/** The submitted returns that do not count because this one was chosen in their place, the latest first. */
export async function passedOverFor(
  turn: Turn,
  deps: Dependencies,
  one: Assessment,
): Promise<readonly CouncilReturn[]> {
  return (await sameQuarter(turn, deps, one)).filter((other) => isPassedOverFor(one, other))
}

/** The card. It names a return of another channel only to that channel's members. */
export async function whichCountsReply(
  turn: Turn,
  deps: Dependencies,
  view: View,
  how: Pick<WhichCountsView, 'isChosen' | 'isReopened' | 'isSubmitting'> = {},
): Promise<Reply> {
  const others = await sameQuarter(turn, deps, view.assessment)
  const shown: OtherReturn[] = []
  for (const assessment of others) {
    const seen = await readAnyVersion(turn, deps, assessment.id)
    shown.push({ assessment, ...(!isRefusal(seen) && { council: seen.council }) })
  }
  return { type: 'card', card: whichCountsCard({ ...view, ...how, others: shown }) }
}
