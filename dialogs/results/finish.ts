// Submits an assessment, after a card that explains the consequences.

import { submit } from '../../assessment/answers/submission.ts'
import { answeredShare } from '../../assessment/answers/submission-share.ts'
import type { Assessment, Stamp } from '../../assessment/assessment.ts'
import { countInstead, counts, letCount } from '../../assessment/organisation/counting.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { askedSet } from '../../assessment/team/asked-set.ts'
import { saveDraft } from '../../assessment/team/draft.ts'
import { type CouncilReturn, isReturn, onceOnly } from '../../assessment/team/roles.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type FinishView, finishCard } from '../../cards/results/finish-card.ts'
import { changeAssessment, changeReturn, readAssessment } from '../access/assessment-access.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listSubmission } from '../team/organisation-records.ts'
import { letOneCount, sameQuarter, whichCountsReply } from '../team/which-counts.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { countView } from './confidence/perception/counted-views.ts'
import { resultsReply, summaryOf } from './results.ts'

/** Explains the consequences and counts the open questions, before the answers are frozen. */
export function askToFinish(turn: Turn, deps: Dependencies, press: PressOf<'finish'>): Promise<Reply> {
  const draw = (view: View): Reply | Promise<Reply> =>
    view.assessment.submittedAt
      ? resultsReply(turn, deps, view)
      : { type: 'card', card: finishCard({ ...view, summary: summaryOf(view), rule: deps.submission }), again: press }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/**
 * Submits it. Offers a council return with under half of its answers only as a draft. If much is open, asks a second
 * time.
 */
export async function finish(turn: Turn, deps: Dependencies, press: PressOf<'submit'>): Promise<Reply> {
  const stamp = stampOf(turn)
  const others = await countedBeside(turn, deps, press)
  const outcome = await changeAssessment(turn, deps, press.assessment, problemUnlessLead(turn), (before) =>
    onceOnly(before, stamp, (assessment) => {
      const isOpen = !assessment.submittedAt
      if (isOpen && isReturn(assessment) && deps.submission.isDraft(shareOf(deps, assessment))) {
        return refuse({ code: 'too-much-open' })
      }
      if (stillToAsk(turn, deps, press, assessment, others)) return assessment
      const submitted = submit(assessment, councilOf(assessment, deps.council), stamp)
      return isReturn(submitted) && isOpen ? withCounting(submitted, press, others, stamp) : submitted
    }),
  )
  if (isRefusal(outcome)) {
    const { problem, view } = outcome
    return problem.code === 'too-much-open' && view ? finishReply(deps, view) : refused(turn, deps, problem, view)
  }
  const asked = stillToAsk(turn, deps, press, outcome.before, others)
  if (asked === 'share') return finishReply(deps, outcome, { isSecond: true })
  if (asked === 'counting') return whichCountsReply(turn, deps, outcome, { isSubmitting: true })
  // If the owner lets the view be counted, its newest answers count.
  if (outcome.assessment.perception?.counted) await countView(deps, turn.tenant, outcome.assessment, turn.now)
  return afterSubmission(turn, deps, press, outcome)
}

/**
 * The question to the lead before an open return is submitted: whether to submit with much open, or which return of the
 * quarter counts.
 */
function stillToAsk(
  { operation }: Turn,
  deps: Dependencies,
  press: PressOf<'submit'>,
  assessment: Assessment,
  others: readonly Assessment[],
): 'share' | 'counting' | undefined {
  if (!isReturn(assessment) || assessment.submittedAt || assessment.team.operations.includes(operation))
    return undefined
  if (deps.submission.isAskedTwice(shareOf(deps, assessment)) && !press.sure) return 'share'
  return others.length > 0 && !isChosen(press, others) ? 'counting' : undefined
}

const shareOf = ({ sets }: Dependencies, assessment: Assessment) =>
  answeredShare(askedSet(setOf(sets, assessment), assessment), assessment)

/**
 * The returns of the same council and quarter that count. First lists this return, so that of two returns submitted at
 * the same moment the later one finds the other. Empty for a person who may not submit it.
 */
async function countedBeside(turn: Turn, deps: Dependencies, press: PressOf<'submit'>): Promise<readonly Assessment[]> {
  const view = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(view) || !isReturn(view.assessment) || view.assessment.submittedAt) return []
  if (problemUnlessLead(turn)(view.assessment, view.people)) return []
  await listSubmission(deps, turn.tenant, view.assessment, turn.now)
  return (await sameQuarter(turn, deps, view.assessment)).filter(counts)
}

const isChosen = ({ assessment, counting }: PressOf<'submit'>, others: readonly Assessment[]): boolean =>
  counting === assessment || others.some(({ id }) => id === counting)

function withCounting(
  submitted: CouncilReturn,
  { counting }: PressOf<'submit'>,
  others: readonly Assessment[],
  stamp: Stamp,
): CouncilReturn {
  const other = others.find(({ id }) => id === counting)
  return other ? countInstead(submitted, other.id, stamp) : letCount(submitted)
}

/** Shows the results. If another return was submitted at the same moment, asks which one counts. */
async function afterSubmission(turn: Turn, deps: Dependencies, press: PressOf<'submit'>, view: View): Promise<Reply> {
  const { assessment } = view
  if (!isReturn(assessment) || !counts(assessment)) return resultsReply(turn, deps, view)
  if (press.counting === assessment.id) await letOneCount(turn, deps, assessment)
  const others = (await sameQuarter(turn, deps, assessment)).filter(counts)
  return others.length > 0 ? whichCountsReply(turn, deps, view) : resultsReply(turn, deps, view)
}

/** Saves a council return as a draft: it stays open. */
export async function keepAsDraft(turn: Turn, deps: Dependencies, press: PressOf<'draft'>): Promise<Reply> {
  const outcome = await changeReturn(turn, deps, press.assessment, problemUnlessLead(turn), (assessment) =>
    saveDraft(assessment, stampOf(turn)),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return finishReply(deps, outcome, { isDrafted: true })
}

function finishReply(deps: Dependencies, view: View, how: Pick<FinishView, 'isSecond' | 'isDrafted'> = {}): Reply {
  return { type: 'card', card: finishCard({ ...view, ...how, summary: summaryOf(view), rule: deps.submission }) }
}
