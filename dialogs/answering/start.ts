// Starts an assessment: shows the welcome card, and then the first question without a form before it.

import { type Assessment, startAssessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { most } from '../../assessment/limits.ts'
import { nobodyYet, type PersonRecord } from '../../assessment/people/person.ts'
import { chosenSet } from '../../assessment/versions/question-sets.ts'
import { targetsIn } from '../../assessment/versions/targets-in.ts'
import type { PressOf } from '../../cards/press.ts'
import { teamWelcomeCard, welcomeCard } from '../../cards/system/welcome-card.ts'
import { startAgainCard, startBesideCard } from '../../cards/understanding/start-again-card.ts'
import { chooseSetCard } from '../../cards/versions/choose-set-card.ts'
import type { Step } from '../../store/documents/change.ts'
import { latestFinished } from '../access/latest-used.ts'
import { personalViews, readPerson, withAnswers } from '../access/my-assessments.ts'
import { refused } from '../access/refused.ts'
import { noMembers, viewOf, wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { milestonesBefore } from '../results/milestones.ts'
import { chooseCouncil } from '../team/councils/choose-council.ts'
import { onlyCouncil } from '../team/councils/tenant-councils.ts'
import { councilForView } from '../team/organisation-records.ts'
import type { Reply, Turn } from '../turn.ts'
import { currentQuestionReply } from './current-question.ts'
import { resume } from './navigate.ts'

const isOpen = ({ submittedAt }: Assessment) => submittedAt === undefined

/** The first card of this chat or channel. In a channel it has a language switch. */
export async function welcome(turn: Turn, deps: Dependencies): Promise<Reply> {
  const words = wordsOf(turn, deps, await onlyCouncil(deps, turn.tenant))
  return { type: 'card', card: (turn.place.type === 'shared' ? teamWelcomeCard : welcomeCard)(words, deps.sets.newest) }
}

/** Continues the last used open assessment, or starts one if none is open. */
export async function start(turn: Turn, deps: Dependencies, press: PressOf<'start'>): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const mine = await personalViews(turn, deps, record)
  const usedAt = ({ places, startedAt }: Assessment) => places[turn.person]?.at ?? startedAt
  const latest = mine
    .filter(isOpen)
    .toSorted((a, b) => usedAt(a).localeCompare(usedAt(b)))
    .at(-1)
  if (latest) return resume(turn, deps, { do: 'resume', assessment: latest.id })
  const finished = latestFinished(mine.map((assessment) => viewOf(turn, deps, assessment, noMembers)))
  if (!finished) return startNew(turn, deps, press, record, mine)
  // Asks first, so that nothing starts by accident: the card offers the results and a new assessment.
  const isComparable = (await milestonesBefore(turn, deps, finished, 1)).length > 0
  return { type: 'card', card: startAgainCard({ ...finished, isComparable }) }
}

/**
 * Starts another assessment, or continues one without answers. Asks first if a view has answers. A person has at most
 * twenty open ones.
 */
export async function startAnother(turn: Turn, deps: Dependencies, press: PressOf<'start'>): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const mine = await personalViews(turn, deps, record)
  const open = mine.filter(isOpen)
  const isUnused = ({ answers, questionSet }: Assessment) =>
    Object.keys(answers).length === 0 && (press.set === undefined || questionSet.id === press.set)
  const started = open.find(({ id }) => id === deps.idFor(turn)) ?? open.find(isUnused)
  // Asks first, so that nothing starts by accident and the person does not lose sight of their answers.
  const filled = withAnswers(turn, mine)
  const last = filled.at(-1)
  if (!started && last && !press.sure) {
    const view = { ...viewOf(turn, deps, last.assessment, noMembers), given: last.given }
    return { type: 'card', card: startBesideCard(view, filled.length, press) }
  }
  if (!started && open.length >= most.open) return refused(turn, deps, { code: 'too-many-open' })
  return started
    ? resume(turn, deps, { do: 'resume', assessment: started.id })
    : startNew(turn, deps, press, record, mine)
}

async function startNew(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'start'>,
  record: PersonRecord,
  mine: readonly Assessment[],
): Promise<Reply> {
  // A listed id without a document: another press is creating it, or its creation was interrupted.
  const pending = record.assessments.find((id) => !mine.some((assessment) => assessment.id === id))
  if (!pending && record.assessments.length >= most.assessments) {
    return refused(turn, deps, { code: 'too-many-assessments' })
  }
  const set = chosenSet(deps.sets, press.set)
  if (!set) return { type: 'card', card: chooseSetCard(wordsOf(turn, deps), deps.sets.offered, press) }
  const chosen = await chooseCouncil(turn, deps, press, {
    ...{ id: pending ?? deps.idFor(turn), isReturn: false },
    last: mine.at(-1)?.organisationId,
  })
  if ('reply' in chosen) return chosen.reply
  const organisationId = chosen.organisation
  const { id, number } = pending ? { id: pending, number: record.started } : await register(turn, deps, record)
  const last = mine.filter((one) => one.organisationId === organisationId).at(-1)
  const { council: earlier = {}, targets = {} } = last ?? {}
  const council = await councilForView(deps, turn.tenant, organisationId, earlier)
  const assessment = {
    ...startAssessment(set, {
      id,
      organisationId,
      owner: turn.person,
      number,
      startedAt: turn.now,
    }),
    // The targets come from the person's last view of this council.
    council,
    targets: targetsIn(set, targets),
  }
  const made = await deps.assessments.create(turn.tenant, id, assessment)
  const standing = made === 'exists' ? await deps.assessments.read(turn.tenant, id) : assessment
  return currentQuestionReply(turn, deps, viewOf(turn, deps, standing ?? assessment, noMembers))
}

/**
 * Lists a new assessment before it exists, because an unlisted one could not be found and deleted. If Start is pressed
 * twice at the same moment, only the first id is listed, and both presses create that one.
 */
async function register(
  turn: Turn,
  deps: Dependencies,
  seen: PersonRecord,
): Promise<{ readonly id: AssessmentId; readonly number: number }> {
  const listed = await deps.people.change<Step<PersonRecord, PersonRecord>>(
    turn.tenant,
    turn.person,
    (record = nobodyYet) => {
      // Unless a deletion came in between, continues the assessment that was started meanwhile.
      if (record.started > seen.started && record.assessments.length > 0) return { type: 'unchanged', result: record }
      const assessments = [...record.assessments, deps.idFor(turn)]
      const value = { ...record, assessments, started: record.started + 1 }
      return { type: 'save', value, result: value }
    },
  )
  const own = deps.idFor(turn)
  return {
    id: listed.assessments.includes(own) ? own : (listed.assessments.at(-1) ?? own),
    number: listed.started,
  }
}
