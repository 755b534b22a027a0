// Finds the earlier submissions of an assessment's council: its own, and those of the same channel or owner.

import type { Assessment, Submission } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { submissionsOf } from '../../assessment/organisation/change-council.ts'
import { counts } from '../../assessment/organisation/counting.ts'
import type { View } from '../../cards/parts/frame.ts'
import { readPerson } from '../access/my-assessments.ts'
import { readableOnly } from '../access/readable-only.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/** One submission, with the assessment that it belongs to. */
export type EarlierSubmission = { readonly assessment: Assessment; readonly submission: Submission }

/** The most other assessments whose submissions are used: one a quarter for over two years. */
const mostOthers = 10

/** The most other assessments that are read, including those of other councils and those not counted. */
const mostLookedAt = 30

/**
 * The submissions before the figures that `view` shows, the oldest first: for a council return those of its channel
 * that count, for a personal view those of its owner. A person who may see `view` may see all of these.
 *
 * @param most the most other assessments to use, the latest first
 */
export async function milestonesBefore(
  turn: Turn,
  deps: Dependencies,
  view: View,
  most = mostOthers,
): Promise<readonly EarlierSubmission[]> {
  const { assessment } = view
  const shown = assessment.submittedAt === undefined ? undefined : assessment.submissions.at(-1)
  const others = await latestSiblings(turn, deps, assessment, most)
  const own = assessment.team?.notCounted ? [] : [assessment]
  return [...others, ...own]
    .flatMap((each) => submissionsOf(each).map((submission) => ({ assessment: each, submission })))
    .filter(({ submission }) => submission !== shown && (!shown || submission.at < shown.at))
    .toSorted((a, b) => a.submission.at.localeCompare(b.submission.at))
}

/**
 * The latest assessments of the same series before this one. Skips those of other councils, and returns that do not
 * count.
 */
async function latestSiblings(
  turn: Turn,
  deps: Dependencies,
  assessment: Assessment,
  most: number,
): Promise<readonly Assessment[]> {
  const ids = (await listedBefore(turn, deps, assessment)).slice(-mostLookedAt)
  const { assessments } = readableOnly(deps).deps
  const found: Assessment[] = []
  for (let end = ids.length; end > 0 && found.length < most; end -= most) {
    const those = ids.slice(Math.max(0, end - most), end)
    const read = await Promise.all(those.map((id) => assessments.read(turn.tenant, id)))
    found.unshift(...read.filter((other) => other !== undefined).filter((other) => isSibling(assessment, other)))
  }
  return found.slice(-most)
}

/** The other assessments of its channel or owner that started before this one, the oldest first. */
async function listedBefore(
  turn: Turn,
  deps: Dependencies,
  { id, team }: Assessment,
): Promise<readonly AssessmentId[]> {
  const all = team
    ? ((await deps.channels.read(turn.tenant, team.conversation))?.assessments ?? [])
    : (await readPerson(turn, deps)).assessments
  const at = all.indexOf(id)
  return at < 0 ? [] : all.slice(0, at)
}

/** Whether two belong to one series, so that a wrong entry in a list shows no record to another channel or person. */
function isSibling(one: Assessment, other: Assessment): boolean {
  if (one.organisationId !== other.organisationId || other.submissions.length === 0) return false
  return one.team
    ? one.team.conversation === other.team?.conversation && counts(other)
    : !other.team && one.owner === other.owner
}
