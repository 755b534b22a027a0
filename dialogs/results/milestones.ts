// The earlier submissions beside an assessment: of itself, of its channel's other returns, or of its owner's other views.

import type { Assessment, Submission } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { Summary } from '../../assessment/summary.ts'
import type { View } from '../../cards/parts/frame.ts'
import { submissionSummary } from '../../scoring/submission-summary.ts'
import { readPerson } from '../access/my-assessments.ts'
import { readableOnly } from '../access/readable-only.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/** One submission, with the assessment that it belongs to. */
export type Earlier = { readonly assessment: Assessment; readonly submission: Submission }

/** Other assessments that are read for their submissions: one a quarter for over two years. */
const mostOthers = 10

/**
 * The submissions before the figures that `view` shows, the oldest first. A council return has those of its channel, a
 * personal view those of its owner. The person may see `view`, and so all of these.
 *
 * @param mostRead how many other assessments to read at most, the latest first
 */
export async function milestonesBefore(
  turn: Turn,
  deps: Dependencies,
  view: View,
  mostRead = mostOthers,
): Promise<readonly Earlier[]> {
  const { assessment } = view
  const shown = assessment.submittedAt === undefined ? undefined : assessment.submissions.at(-1)
  const ids = await siblings(turn, deps, assessment)
  const { assessments } = readableOnly(deps).deps
  const others = await Promise.all(ids.slice(-mostRead).map((id) => assessments.read(turn.tenant, id)))
  return [...others.filter((other) => other !== undefined && isSibling(assessment, other)), assessment]
    .filter((each) => each !== undefined)
    .flatMap((each) => each.submissions.map((submission) => ({ assessment: each, submission })))
    .filter(({ submission }) => submission !== shown && (!shown || submission.at < shown.at))
    .toSorted((a, b) => a.submission.at.localeCompare(b.submission.at))
}

/**
 * The figures of an earlier submission for the picture of `view`. Undefined if it was answered against another version of
 * the questions: those figures do not compare in a picture.
 */
export function earlierFigures({ set }: View, { submission }: Earlier): { summary: Summary; at: string } | undefined {
  const { id, version } = submission.questionSet
  return id === set.id && version === set.version
    ? { summary: submissionSummary(set, submission), at: submission.at }
    : undefined
}

/** The other assessments of the same series that were started before this one, the oldest first. */
async function siblings(turn: Turn, deps: Dependencies, { id, team }: Assessment): Promise<readonly AssessmentId[]> {
  const all = team
    ? ((await deps.channels.read(turn.tenant, team.conversation))?.assessments ?? [])
    : (await readPerson(turn, deps)).assessments
  const at = all.indexOf(id)
  return at < 0 ? [] : all.slice(0, at)
}

/** A record that a list names by mistake must not be shown to another channel or person. */
function isSibling(one: Assessment, other: Assessment): boolean {
  return one.team ? one.team.conversation === other.team?.conversation : !other.team && one.owner === other.owner
}
