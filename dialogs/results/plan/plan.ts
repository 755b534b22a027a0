// Shows the plan of a council return, opens one action, and saves it.

import { valuesOf } from '../../../assessment/assessment.ts'
import { isRefusal, type Problem, refuse } from '../../../assessment/problem.ts'
import type { Question } from '../../../assessment/question-set.ts'
import { planProblem } from '../../../assessment/team/permissions.ts'
import { planFor } from '../../../assessment/team/planning/change-plan.ts'
import type { PlanWords } from '../../../assessment/team/planning/plan.ts'
import { isReturn } from '../../../assessment/team/roles.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { planCard } from '../../../cards/plan/plan-card.ts'
import { type PlanEntryView, planEntryCard } from '../../../cards/plan/plan-entry-card.ts'
import { draftCard, type Inputs, type PressOf } from '../../../cards/press.ts'
import { sentPrivatelyCard } from '../../../cards/team/sent-privately-card.ts'
import { type PlanItem, planItems } from '../../../scoring/plan.ts'
import { roadmap } from '../../../scoring/roadmap.ts'
import { readAssessment } from '../../access/assessment-access.ts'
import { changeAtQuestion, withQuestion } from '../../access/at-question.ts'
import { refused } from '../../access/refused.ts'
import { viewOf } from '../../access/view.ts'
import { viewAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../../dependencies/drafts.ts'
import { listDue } from '../../reminders/due-dates.ts'
import { dayOf } from '../../reminders/working-hours.ts'
import { listWith } from '../../roles/assign-role.ts'
import { isLatestOfCouncil } from '../../team/councils/latest-of-council.ts'
import { drawingOf, type Reply, stampOf, type Turn } from '../../turn.ts'
import { circumstancesOf } from '../circumstances-of.ts'
import { readPlan } from './read-plan.ts'
import { tellActionOwner } from './tell-action-owner.ts'

/** The entries of a return's plan in roadmap order. */
export function planOf(view: Pick<View, 'set' | 'assessment' | 'council'>): readonly PlanItem[] {
  const { set, assessment } = view
  return planItems(set, valuesOf(assessment), assessment.team?.plan, circumstancesOf(view))
}

export function showPlan(turn: Turn, deps: Dependencies, press: PressOf<'plan'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => {
    if (!isReturn(view.assessment)) return refused(turn, deps, { code: 'not-understood' }, view)
    const card = planCard({ ...view, plan: planOf(view), today: dayOf(turn.now), page: press.page ?? 1 })
    return { type: 'card', card, again: press }
  })
}

/**
 * The form of one action. From a channel it goes to the person's own chat, because an edit in the channel would delete
 * their input.
 */
export function showPlanEntry(turn: Turn, deps: Dependencies, press: PressOf<'plan-entry'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) =>
    withQuestion(turn, deps, view, press.question, async (question) => {
      const problem = entryProblem(turn, view, question) ?? (await laterReturn(turn, deps, view))
      if (problem) return refused(turn, deps, problem, view)
      const { people, assessment } = view
      const typed = await readDraft(turn, deps, draftCard('plan', assessment.id, question.id))
      const draft = typed && { typed, isDraft: true }
      if (turn.place.type === 'personal') return entryReply(turn, view, question, draft)
      const to = people.get(turn.person)
      const form = entryReply(turn, { ...view, place: 'personal' }, question, draft)
      if (!to || !assessment.team || form.type !== 'card') return { type: 'nothing' }
      const { conversation } = assessment.team
      const tag = { type: 'notice', assessment: assessment.id, person: turn.person } as const
      return {
        type: 'card',
        card: sentPrivatelyCard({ ...view, about: 'plan' }),
        after: [{ type: 'tell', to, conversation, card: form.card, tag }],
      }
    }),
  )
}

function entryReply(turn: Turn, view: View, question: Question, rest: Partial<PlanEntryView> = {}): Reply {
  const entry = view.assessment.team?.plan?.[question.id]
  return { type: 'card', card: planEntryCard({ ...view, question, entry, drawing: drawingOf(turn), ...rest }) }
}

/** Saves one action, and tells its new owner. Inputs that this person did not change keep their stored values. */
export async function savePlanEntry(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'save-plan'>,
  inputs: Inputs,
): Promise<Reply> {
  const seen = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(seen)) return refused(turn, deps, seen.problem, seen.view)
  const later = await laterReturn(turn, deps, seen)
  if (later) return refused(turn, deps, later, seen)
  const read = (view: View) => readPlan(inputs, press.drawn, view, press.question, turn.now)
  const asked = seen.set.questions.get(press.question)
  const planned = read(seen).words.owner
  // Lists the return for the new owner, who finds it only if their record lists it.
  if (asked && !entryProblem(turn, seen, asked) && planned !== undefined && seen.people.has(planned)) {
    await listWith(deps, turn.tenant, planned, press.assessment)
  }
  await listAhead(turn, deps, seen, asked, read(seen).words)
  const outcome = await changeAtQuestion(
    turn,
    deps,
    press,
    () => () => undefined,
    (assessment, question, roster) => {
      const view = viewOf(turn, deps, assessment, roster)
      const problem = entryProblem(turn, view, question)
      if (problem || !isReturn(assessment)) return refuse(problem ?? { code: 'not-understood' })
      const { words, faults } = read(view)
      if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
      return planFor(assessment, question.id, words, stampOf(turn), roster)
    },
  )
  if (!isRefusal(outcome)) {
    const { question } = outcome
    await dropDraft(turn, deps, draftCard('plan', press.assessment, question.id))
    return {
      ...entryReply(turn, outcome, question, { saved: true }),
      after: await tellActionOwner(turn, deps, outcome, question),
    }
  }
  const { problem, view } = outcome
  const question = view?.set.questions.get(press.question)
  if (!view || !question || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
  return entryReply(turn, view, question, { faults: problem.inputs, typed: inputs, drawn: press.drawn })
}

/** Lists the days of the changed plan before it is saved, because an unlisted day gives no reminder. */
async function listAhead(
  turn: Turn,
  deps: Dependencies,
  { assessment, people }: View,
  question: Question | undefined,
  words: PlanWords,
): Promise<void> {
  if (!question || !isReturn(assessment)) return
  const tried = planFor(assessment, question.id, words, stampOf(turn), people)
  if (!isRefusal(tried)) await listDue(deps, turn.tenant, tried, turn.now)
}

/** The problem if this person may not plan this criterion, or if it needs no action. */
function entryProblem(turn: Turn, view: View, question: Question): Problem | undefined {
  const { set, assessment } = view
  const problem = planProblem(assessment, turn.person, question)
  if (problem) return problem
  const values = valuesOf(assessment)
  const isUnmet = roadmap(set, values, circumstancesOf(view)).some(({ items }) =>
    items.some((item) => item.question === question.id),
  )
  const isPlanned = assessment.team?.plan?.[question.id] !== undefined
  return isUnmet && (isPlanned || values[question.id] === 'no') ? undefined : { code: 'nothing-to-plan' }
}

/** The problem if the plan continues in a newer return of the council in this channel. */
async function laterReturn(turn: Turn, deps: Dependencies, { assessment }: View): Promise<Problem | undefined> {
  const { team } = assessment
  const channel = team && (await deps.channels.read(turn.tenant, team.conversation))
  if (!channel || channel.assessments.length === 0) return undefined
  const isLatest = await isLatestOfCouncil(deps, turn.tenant, assessment, channel.assessments)
  return isLatest ? undefined : { code: 'later-plan' }
}
